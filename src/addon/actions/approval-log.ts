import { isApprovalVoid } from '../../core/plan/approval.ts';
import { approvalEvents } from '../../core/plan/approval-history.ts';
import { isOfMonth } from '../../core/validation/plan-row.ts';
import { letters } from '../../sheets/workbook/columns.ts';
import { columnOf } from '../../sheets/workbook/table.ts';
import { Workbook } from '../../sheets/workbook/workbook.ts';
import type { Input, Output } from '../contract/contract.ts';

/** Who approved which row and when, and what was withdrawn, the latest first: declared names. */
export function approvalLog({ month }: Input<'approvalLog'>): Output<'approvalLog'> {
  const workbook = Workbook.open();
  const table = workbook.table('plan');
  const tab = table.sheet.getName();
  const at = letters(columnOf(table, 'approval'));
  const events = table.rows
    .filter(({ item }) => month === undefined || isOfMonth(item, month))
    .flatMap(({ row, item }) =>
      approvalEvents(item.approvalRecord).map(({ what, by, on }, index) => ({
        rowId: item.rowId,
        date: item.date ?? '',
        topic: item.topic,
        what,
        by,
        on,
        stands: index === 0 && what === 'approved' && !isApprovalVoid(item),
        tab,
        cell: `${at}${row}`,
      })),
    )
    .sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
  return { events };
}
