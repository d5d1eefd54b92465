import { Failure } from '../../core/failure.ts';
import { exportedText } from '../../sheets/cells/exported-text.ts';
import { fromSheet } from '../../sheets/cells/transfer.ts';
import { Workbook } from '../../sheets/workbook/workbook.ts';
import type { Input, Output } from '../contract/contract.ts';

/** Some rows of a tab as texts. Changes nothing. */
export function readTab({ tab, from, rows }: Input<'readTab'>): Output<'readTab'> {
  const { spreadsheet, zone } = Workbook.open();
  const sheet = spreadsheet.getSheetByName(tab);
  if (sheet === null) {
    throw new Failure('tab-missing', `There is no tab ${tab} any more. Choose another one.`);
  }
  const [lastRow, columns] = [sheet.getLastRow(), sheet.getLastColumn()];
  const first = Math.max(1, Math.floor(from));
  const height = Math.min(Math.floor(rows), lastRow - first + 1);
  const values = height > 0 ? sheet.getRange(first, 1, height, columns).getValues() : [];
  return {
    rows: values.map((row) => row.map((value) => exportedText(fromSheet(value, zone)))),
    lastRow,
    columns,
  };
}
