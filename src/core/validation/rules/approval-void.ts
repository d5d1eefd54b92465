import { isApprovalVoid, readApproval } from '../../plan/approval.ts';
import type { PlanItem } from '../../plan/item.ts';
import { EVERY_KIND, type RowRule } from '../rule.ts';

/** What the approval is bound to; one that cannot be read now was not changed by anybody's will. */
const BOUND: readonly (keyof PlanItem)[] = [
  'date',
  'channel',
  'copy',
  'link',
  'audience',
  'budget',
  'assetBrief',
];

/** The row changed after it was approved. */
export const approvalVoid: RowRule = {
  code: 'approval-void',
  severity: 'warning',
  why: 'An approval holds for what was read: date, channel, copy, link, audience, budget and asset brief as they were that day.',
  example: 'the copy was changed on the day after the approval',
  scope: 'row',
  kinds: EVERY_KIND,
  tables: [],
  check: (row) => {
    const approval = readApproval(row.item.approvalRecord);
    if (approval === null || !isApprovalVoid(row.item) || !BOUND.every(row.isReadable)) return null;
    return {
      column: 'approval',
      message: `This row changed after ${approval.by} approved it on ${approval.on}: ask for approval again, or undo the change.`,
    };
  },
};
