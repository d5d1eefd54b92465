import { Failure } from '../../core/failure.ts';
import { Workbook } from '../../sheets/workbook/workbook.ts';
import type { Input, Output } from '../contract/contract.ts';

/** Brings a tab into view and goes there. */
export function showTab({ tab }: Input<'showTab'>): Output<'showTab'> {
  const { spreadsheet } = Workbook.open();
  const sheet = spreadsheet.getSheetByName(tab);
  if (sheet === null) {
    throw new Failure(
      'tab-missing',
      `There is no tab ${tab} any more. Choose Row Forward, Set up or repair, if you need it back.`,
    );
  }
  if (sheet.isSheetHidden()) sheet.showSheet();
  spreadsheet.setActiveSheet(sheet);
  return {};
}
