import { Failure } from '../../core/failure.ts';
import { FIXABLE_COLUMNS } from '../../core/validation/fixable-columns.ts';
import { cellsToWrite, type FixedCell } from '../../core/validation/fixed-cells.ts';
import { lastFixes, noteFixed, noteFixes } from '../../sheets/workbook/fix-memory.ts';
import { headerOf } from '../../sheets/workbook/headers.ts';
import { withLock } from '../../sheets/workbook/lock.ts';
import type { Table } from '../../sheets/workbook/table.ts';
import { Workbook } from '../../sheets/workbook/workbook.ts';
import type { Input, Output } from '../contract/contract.ts';
import { checkAgain, writeCells } from '../write-fixes.ts';

/**
 * Puts findings right that have one sure fix: each cell is written only if it still holds what it
 * held when the fix was offered. What is fixed is noted first, so that a fixing that stopped can be
 * run again, and taken back as a whole.
 */
export function fixFindings({ fixes }: Input<'fixFindings'>): Output<'fixFindings'> {
  const answer = withLock(() => {
    const workbook = Workbook.open();
    const table = workbook.table('plan');
    const known = fixes.flatMap((fix) => fixedCell(table, fix) ?? []);
    const { write, standing, changed } = cellsToWrite(table.rows, known);
    const begun = lastFixes();
    const before = begun.isDone ? [] : standing.filter((cell) => isAmong(begun.cells, cell));
    const cells = [...before, ...write.map(({ row: _, ...cell }) => cell)];
    if (cells.length > 0) {
      if (!noteFixes(cells)) throw tooMany();
      writeCells(workbook, write);
      checkAgain(workbook, new Set(cells.map(({ rowId }) => rowId)));
    }
    const others = fixes.length - known.length + standing.length - before.length;
    return { fixed: cells.length, changed: changed + others };
  });
  if (answer.fixed > 0) noteFixed();
  return answer;
}

/** A fix by the key of its column; `null` where the plan has no such column of text. */
function fixedCell(
  table: Pick<Table<unknown>, 'columns' | 'tab'>,
  fix: Input<'fixFindings'>['fixes'][number],
): FixedCell | null {
  const column = FIXABLE_COLUMNS.find((key) => headerOf(table, key) === fix.column);
  return column === undefined ? null : { ...fix, column };
}

function isAmong(cells: readonly FixedCell[], { rowId, column, from, to }: FixedCell): boolean {
  return cells.some(
    (cell) =>
      cell.rowId === rowId && cell.column === column && cell.from === from && cell.to === to,
  );
}

function tooMany(): Failure {
  return new Failure(
    'fixes-too-many',
    'These are too many fixes to take them back together. Fix the findings of one month, or of one kind, then the next. Nothing was changed.',
  );
}
