import { approveRows } from '../../core/plan/approve.ts';
import { withLock } from '../../sheets/workbook/lock.ts';
import { Workbook } from '../../sheets/workbook/workbook.ts';
import type { Input, Output } from '../contract/contract.ts';
import { declaredName } from '../declared-name.ts';
import { firstErrors } from '../row-errors.ts';
import { writeApprovals } from '../write-approvals.ts';

/**
 * Approves rows, bound to what stands in them: not one's own, none with an error, and none that
 * changed since it was looked at. The others are refused, each with a sentence.
 */
export function approve({ rowIds, by, seen }: Input<'approve'>): Output<'approve'> {
  const name = declaredName(by, 'Choose who approves, then approve.');
  return withLock(() => {
    const workbook = Workbook.open();
    const { rows } = workbook.table('plan');
    const errorOf = firstErrors(workbook, rows, rowIds);
    const asked = { rowIds, by: name, seen: seen ?? {}, today: workbook.today };
    const { changed, refused } = approveRows(rows, asked, errorOf);
    const written = writeApprovals(workbook, changed);
    const late = changed
      .filter(({ row }) => !written.has(row))
      .map(({ item }) => ({
        rowId: item.rowId,
        why: 'Somebody changed it this very moment: look again, then approve.',
      }));
    return {
      approved: changed.filter(({ row }) => written.has(row)).map(({ item }) => item.rowId),
      refused: [...refused, ...late],
    };
  });
}
