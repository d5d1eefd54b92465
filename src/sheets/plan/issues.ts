import type { PlainDateTime } from '../../core/calendar/plain-date.ts';
import type { PlanItem } from '../../core/plan/item.ts';
import type { TableRow } from '../../core/workbook.ts';
import type { Zone } from '../cells/zone.ts';
import { plan } from '../tabs/plan.ts';
import { rowsNow } from '../workbook/rows-now.ts';
import { columnOf, type Table } from '../workbook/table.ts';
import { writeColumn } from '../workbook/write-column.ts';

/**
 * Writes the Issues cells of the rows that were checked, in one write, to where the rows stand at
 * that moment. Cells that say the same already are left alone.
 */
export function writeIssues(
  table: Table<PlanItem>,
  checked: readonly TableRow<PlanItem>[],
  textOf: (row: number) => string,
  zone: Zone,
): void {
  const changed = checked.filter(({ row, item }) => textOf(row) !== item.issues);
  if (changed.length === 0) return;
  const now = rowsNow(table);
  const moved = changed.some(({ row }) => now.get(row) !== row);
  // Where rows moved, what was read of the cells between them no longer holds: write them all.
  const written = moved ? table.rows : changed;
  const isChecked = new Set(checked.map(({ row }) => row));
  const texts = new Map<number, string>();
  for (const { row, item } of written) {
    const place = now.get(row);
    if (place !== undefined) texts.set(place, isChecked.has(row) ? textOf(row) : item.issues);
  }
  writeColumn(table, 'issues', texts, zone);
}

/** Notes on the header of Issues what was checked, and when. */
export function noteChecked(table: Table<PlanItem>, what: string, now: PlainDateTime): void {
  const column = columnOf(table, 'issues');
  const when = now.slice(0, 16).replace('T', ' ');
  const help = plan.columns.issues.help.replace(' Not checked yet.', '');
  const note = `${help} ${what} last checked on ${when}.`;
  table.sheet.getRange(table.columns.headerRow, column).setNote(note);
}
