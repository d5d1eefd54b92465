import { Failure } from '../../core/failure.ts';
import { Workbook } from '../../sheets/workbook/workbook.ts';
import type { Input, Output } from '../contract/contract.ts';
import { goTo } from '../go-to.ts';

/** Brings a tab into view and goes there. */
export function showTab({ tab }: Input<'showTab'>): Output<'showTab'> {
  const workbook = Workbook.open();
  const sheet = workbook.spreadsheet.getSheetByName(tab);
  if (sheet === null) {
    throw new Failure(
      'tab-missing',
      `There is no tab ${tab} any more. Choose Row Forward, Set up or repair, if you need it back.`,
    );
  }
  goTo(workbook, sheet);
  return {};
}
