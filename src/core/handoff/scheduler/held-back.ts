import { isApprovalVoid, isApproved } from '../../plan/approval.ts';
import type { PlanItem } from '../../plan/item.ts';
import { type Slip, slip } from './check.ts';

/**
 * What keeps a row out of every file; `null` where nothing does. `error` is what the check of the plan
 * finds in it.
 */
export function heldBack(item: PlanItem, error: string): Slip | null {
  if (item.status !== 'Ready' && item.status !== 'Approved') {
    return slip(
      'not-ready',
      'hint',
      'status',
      'Set its status to Ready once it is: until then it is left out.',
      HELD,
    );
  }
  if (error !== '') return slip('error', 'error', 'issues', error, HELD);
  if (isApprovalVoid(item) || (item.approver !== '' && !isApproved(item))) {
    return slip(
      'not-approved',
      'warning',
      'approval',
      'Have it approved: until then it is left out.',
      HELD,
    );
  }
  return null;
}

const HELD = 'What is in a file goes out without anybody looking again.';
