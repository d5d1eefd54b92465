import type { PlainDateTime } from '../../core/calendar/plain-date.ts';
import type { PlanItem } from '../../core/plan/item.ts';
import type { TableRow } from '../../core/workbook.ts';
import type { Zone } from '../cells/zone.ts';
import { plan } from '../tabs/plan.ts';
import type { TableNow } from '../workbook/look-again.ts';
import { columnOf, type Table } from '../workbook/table.ts';
import { writeOwnColumn } from '../workbook/write-own-column.ts';

/** Writes the Issues cells of the rows that were checked, to where the rows stand now. */
export function writeIssues(
  now: TableNow<PlanItem>,
  checked: readonly TableRow<PlanItem>[],
  textOf: (row: number) => string,
  zone: Zone,
): void {
  const texts = new Map(checked.map(({ row }) => [row, textOf(row)]));
  writeOwnColumn(now, 'issues', texts, zone);
}

/** Notes on the header of Issues what was checked, and when. */
export function noteChecked(table: Table<PlanItem>, what: string, now: PlainDateTime): void {
  const column = columnOf(table, 'issues');
  const when = now.slice(0, 16).replace('T', ' ');
  const help = plan.columns.issues.help.replace(' Not checked yet.', '');
  const note = `${help} ${what} last checked on ${when}.`;
  table.sheet.getRange(table.columns.headerRow, column).setNote(note);
}
