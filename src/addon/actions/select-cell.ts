import { Failure } from '../../core/failure.ts';
import { Workbook } from '../../sheets/workbook/workbook.ts';
import type { Input, Output } from '../contract/contract.ts';

/** Goes to a cell, in whatever tab; a column in a folded group is unfolded for it. */
export function selectCell({ tab, cell }: Input<'selectCell'>): Output<'selectCell'> {
  const { spreadsheet } = Workbook.open();
  const sheet = spreadsheet.getSheetByName(tab);
  if (sheet === null) {
    throw new Failure('tab-missing', `There is no tab ${tab} any more. Check the plan again.`);
  }
  if (sheet.isSheetHidden()) sheet.showSheet();
  const range = sheet.getRange(cell);
  const column = range.getColumn();
  const group = sheet.getColumnGroupDepth(column) > 0 ? sheet.getColumnGroup(column, 1) : null;
  if (group?.isCollapsed()) group.expand();
  range.activate();
  return {};
}
