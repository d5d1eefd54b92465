import { Failure } from '../../core/failure.ts';
import { toSheet } from '../../sheets/cells/transfer.ts';
import { withLock } from '../../sheets/workbook/lock.ts';
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
    const first = table.columns.headerRow + 1;
    const confirmed = new Map(table.rows.map(({ row, item }) => [row, item.confirmed ?? today]));
    const values = Array.from({ length: table.lastRow - first + 1 }, (_, index) => {
      const date = confirmed.get(first + index);
      return [
        date === undefined ? '' : toSheet({ moment: `${date}T00:00:00` }, zone, 'yyyy-mm-dd'),
      ];
    });
    table.sheet.getRange(first, column, values.length, 1).setValues(values);
    return { stages: table.rows.length };
  });
}
