import { withdrawApprovals } from '../../core/plan/approve.ts';
import { withLock } from '../../sheets/workbook/lock.ts';
import { Workbook } from '../../sheets/workbook/workbook.ts';
import type { Input, Output } from '../contract/contract.ts';
import { writeApprovals } from '../write-approvals.ts';

/** Takes approvals back: the rows are Ready again, and the record keeps who had approved them. */
export function withdrawApproval({
  rowIds,
  by,
}: Input<'withdrawApproval'>): Output<'withdrawApproval'> {
  return withLock(() => {
    const workbook = Workbook.open();
    const { rows } = workbook.table('plan');
    const name = (by ?? '').replace(/\s+/g, ' ').trim().slice(0, 80);
    const { changed, refused } = withdrawApprovals(rows, rowIds, name, workbook.today);
    const written = writeApprovals(workbook, changed);
    const withdrawn = changed.filter(({ row }) => written.has(row));
    return { withdrawn: withdrawn.map(({ item }) => item.rowId), refused: [...refused] };
  });
}
