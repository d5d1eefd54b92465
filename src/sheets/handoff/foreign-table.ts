import { type Cell, isMoment } from '../cells/cell.ts';
import { fromSheet } from '../cells/transfer.ts';
import type { Zone } from '../cells/zone.ts';

/**
 * Every cell of a tab as text, in one read: what people see of links and of what formulas give, and
 * nothing that could do anything. Dates are `YYYY-MM-DD`, with the time where there is one.
 */
export function foreignTable(sheet: GoogleAppsScript.Spreadsheet.Sheet, zone: Zone): string[][] {
  const values = sheet.getDataRange().getValues();
  return values.map((row) => row.map((value) => asText(fromSheet(value, zone))));
}

function asText(cell: Cell): string {
  if (!isMoment(cell)) return String(cell);
  return cell.moment.replace(/T00:00:00$/, '').replace('T', ' ');
}
