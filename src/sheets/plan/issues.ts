import type { PlainDateTime } from '../../core/calendar/plain-date.ts';
import type { PlanItem } from '../../core/plan/item.ts';
import type { TableRow } from '../../core/workbook.ts';
import { PLAIN_TEXT, toSheet } from '../cells/transfer.ts';
import type { Zone } from '../cells/zone.ts';
import { plan } from '../tabs/plan.ts';
import type { TableNow } from '../workbook/look-again.ts';
import { columnOf, type Table } from '../workbook/table.ts';

/**
 * Writes the Issues cells of the rows that were checked, in one write, to where the rows stand now.
 * Cells that say the same already are left alone; where some do not, those between them get what
 * they held.
 */
export function writeIssues(
  { table, placeOf }: TableNow<PlanItem>,
  checked: readonly TableRow<PlanItem>[],
  textOf: (row: number) => string,
  zone: Zone,
): void {
  const column = columnOf(table, 'issues');
  const held = (place: number) => table.cells[place - 1]?.[column - 1] ?? '';
  const texts = new Map<number, string>();
  for (const { row } of checked) {
    const place = placeOf.get(row);
    if (place !== undefined && held(place) !== textOf(row)) texts.set(place, textOf(row));
  }
  if (texts.size === 0) return;
  const first = Math.min(...texts.keys());
  const last = Math.max(...texts.keys());
  const values = Array.from({ length: last - first + 1 }, (_, index) => {
    const place = first + index;
    return [toSheet(texts.get(place) ?? held(place), zone, PLAIN_TEXT)];
  });
  table.sheet.getRange(first, column, values.length, 1).setValues(values);
}

/** Notes on the header of Issues what was checked, and when. */
export function noteChecked(table: Table<PlanItem>, what: string, now: PlainDateTime): void {
  const column = columnOf(table, 'issues');
  const when = now.slice(0, 16).replace('T', ' ');
  const help = plan.columns.issues.help.replace(' Not checked yet.', '');
  const note = `${help} ${what} last checked on ${when}.`;
  table.sheet.getRange(table.columns.headerRow, column).setNote(note);
}
