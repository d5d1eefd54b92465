import { changedTrackedLinks } from '../core/plan/tracked-links.ts';
import type { CellsToWrite } from '../core/validation/fixed-cells.ts';
import { issuesText } from '../core/validation/issues-text.ts';
import { validate } from '../core/validation/validate.ts';
import { writeIssues } from '../sheets/plan/issues.ts';
import { TABS } from '../sheets/tabs/tabs.ts';
import { headerOf } from '../sheets/workbook/headers.ts';
import { lookAgain } from '../sheets/workbook/look-again.ts';
import type { Workbook } from '../sheets/workbook/workbook.ts';
import { writeTexts } from '../sheets/workbook/write-texts.ts';
import { writeValues } from '../sheets/workbook/write-values.ts';
import { planInput } from './plan-input.ts';

/** Writes cells of the plan, each only if it is still as it was read. */
export function writeCells(workbook: Workbook, cells: CellsToWrite['write']): void {
  const now = lookAgain(TABS.plan, workbook.table('plan'), workbook.zone);
  for (const column of new Set(cells.map((cell) => cell.column))) {
    const texts = cells.filter((cell) => cell.column === column);
    writeValues(now, column, new Map(texts.map(({ row, to }) => [row, to])), workbook.zone);
  }
}

/** Checks rows of the plan again after something was written into them, by their Row IDs. */
export function checkAgain(workbook: Workbook, rowIds: ReadonlySet<string>): void {
  const table = workbook.reread('plan');
  const rows = table.rows.filter(({ item }) => rowIds.has(item.rowId));
  const findings = validate(planInput(workbook, table.rows), { rows: rows.map(({ row }) => row) });
  const textOf = (row: number): string =>
    issuesText(
      findings.filter(({ place }) => place.row === row),
      (column) => headerOf(table, column),
    );
  const links = changedTrackedLinks(rows, workbook.items('channels'), workbook.settings);
  const now = lookAgain(TABS.plan, table, workbook.zone);
  writeTexts(now, 'trackedLink', links, workbook.zone);
  writeIssues(now, rows, textOf, workbook.zone);
}
