import { named, nameKey } from '../../core/named.ts';
import { isUntouched, stageToAdd } from '../../core/sales-cycle/five-questions.ts';
import type { Stage } from '../../core/sales-cycle/stage.ts';
import type { TableRow } from '../../core/workbook.ts';
import { TABS } from '../../sheets/tabs/tabs.ts';
import { deleteRows } from '../../sheets/workbook/delete-rows.ts';
import { withLock } from '../../sheets/workbook/lock.ts';
import { lookAgain } from '../../sheets/workbook/look-again.ts';
import type { Table } from '../../sheets/workbook/table.ts';
import { Workbook } from '../../sheets/workbook/workbook.ts';
import { appendItems } from '../../sheets/workbook/write-rows.ts';
import { writeTexts } from '../../sheets/workbook/write-texts.ts';
import type { Input, Output } from '../contract/contract.ts';

/**
 * Writes into the sales cycle what somebody agreed to, cell by cell: a cell is written only while
 * it holds what they saw in it, and a line goes only while nobody has touched it. Run again, it
 * finds everything done.
 */
export function applyCycle(input: Input<'applyCycle'>): Output<'applyCycle'> {
  return withLock(() => {
    const workbook = Workbook.open();
    const { zone } = workbook;
    const table = workbook.table('salesCycle');
    const now = lookAgain(TABS.salesCycle, table, zone);
    let changed = 0;
    for (const column of ['servedBy', 'role'] as const) {
      const texts = textsOf(table.rows, input.change, column);
      writeTexts(now, column, texts, zone);
      changed += texts.size;
    }
    const gone = new Set(input.remove.map(nameKey));
    const unused = now.table.rows.filter(
      (row) =>
        gone.has(nameKey(row.item.name)) && isUntouched(row.item) && holdsNothing(now.table, row),
    );
    deleteRows(
      table.sheet,
      unused.map(({ row }) => row),
    );
    const standing = named(table.rows.map(({ item }) => item));
    const added = input.add.filter(({ stage }) => standing(stage) === undefined);
    const last = Math.max(0, ...table.rows.map(({ item }) => item.order ?? 0));
    const stages = added.map((stage, index) => stageToAdd(stage, last + 1 + index));
    appendItems(TABS.salesCycle, table, stages, zone);
    return { changed, added: added.length, removed: unused.length };
  });
}

/** The new texts of a column, by row. Of two stages with one name, the first is meant. */
function textsOf(
  rows: readonly TableRow<Stage>[],
  changes: Input<'applyCycle'>['change'],
  column: 'servedBy' | 'role',
): Map<number, string> {
  const texts = new Map<number, string>();
  for (const change of changes) {
    const row = rows.find(({ item }) => nameKey(item.name) === nameKey(change.stage));
    if (change.column === column && row?.item[column] === change.from)
      texts.set(row.row, change.to);
  }
  return texts;
}

/** Whether nothing stands in the row outside the columns of ours. */
function holdsNothing(table: Table<Stage>, { row }: TableRow<Stage>): boolean {
  const ours = new Set(table.columns.at.values());
  return (table.cells[row - 1] ?? []).every((cell, at) => cell === '' || ours.has(at + 1));
}
