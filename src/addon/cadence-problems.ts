import { lineProblems } from '../core/cadence/problems.ts';
import { letters } from '../sheets/workbook/columns.ts';
import { columnOf } from '../sheets/workbook/table.ts';
import type { Workbook } from '../sheets/workbook/workbook.ts';
import type { Output } from './contract/contract.ts';

/** What keeps lines of the cadence from being planned as they were meant, with their cells. */
export function cadenceProblems(workbook: Workbook): Output<'previewMonth'>['problems'] {
  const table = workbook.table('cadence');
  const unreadable = table.unreadable.map(({ row, column, found, expects }) => ({
    row,
    column,
    message: `“${found}” cannot be read here. Type ${expects}.`,
  }));
  const problems = [...unreadable, ...lineProblems(table.rows)];
  if (problems.length === 0) return [];
  const tab = table.sheet.getName();
  return problems.map(({ row, column, message }) => ({
    tab,
    cell: `${letters(columnOf(table, column))}${row}`,
    message,
  }));
}
