import { Failure } from '../../core/failure.ts';
import { toSheet } from '../../sheets/cells/transfer.ts';
import { TABS } from '../../sheets/tabs/tabs.ts';
import { letters } from '../../sheets/workbook/columns.ts';
import { withLock } from '../../sheets/workbook/lock.ts';
import { runs } from '../../sheets/workbook/runs.ts';
import { columnOf } from '../../sheets/workbook/table.ts';
import { Workbook } from '../../sheets/workbook/workbook.ts';
import type { Input, Output } from '../contract/contract.ts';

/** Dates the confirmation of every stage that has none. */
export function confirmCycle(_input: Input<'confirmCycle'>): Output<'confirmCycle'> {
  return withLock(() => {
    const workbook = Workbook.open();
    const table = workbook.table('salesCycle');
    if (table.rows.length === 0) {
      throw new Failure(
        'cycle-empty',
        'The tab Sales cycle has no stages. Type the stages of your sales cycle there, one a row, and confirm again.',
      );
    }
    const { zone, today } = workbook;
    const column = columnOf(table, 'confirmed');
    const unreadable = table.rows.find((stage) => stage.unreadable.includes('confirmed'));
    if (unreadable !== undefined) {
      throw new Failure(
        'confirmation-unreadable',
        `Cell ${letters(column)}${unreadable.row} of the tab ${table.sheet.getName()} cannot be read as a date. Type ${TABS.salesCycle.columns.confirmed.codec.expects}, or clear it, and confirm again.`,
      );
    }
    const date = toSheet({ moment: `${today}T00:00:00` }, zone, 'yyyy-mm-dd');
    const blank = table.rows.filter(({ item }) => item.confirmed === null);
    for (const run of runs(blank.map(({ row }) => row))) {
      const values = run.map(() => [date]);
      table.sheet.getRange(run[0] ?? 1, column, values.length, 1).setValues(values);
    }
    return { stages: table.rows.length };
  });
}
