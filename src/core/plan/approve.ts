import type { PlainDate } from '../calendar/plain-date.ts';
import { nameKey } from '../named.ts';
import type { TableRow } from '../workbook.ts';
import { approvalFingerprint, BOUND_CELLS, isApprovalVoid, readApproval } from './approval.ts';
import { approvalText } from './approval-cell.ts';
import { recordOfApproval, recordOfWithdrawal } from './approval-history.ts';
import { type Asked, splitRows } from './asked-rows.ts';
import type { PlanItem } from './item.ts';

/** Who approves what: names are declared, a note and no lock. */
export interface ApprovalRequest {
  readonly rowIds: readonly string[];
  readonly by: string;
  /** The fingerprint of each row as it was looked at, by Row ID, where the caller knows it. */
  readonly seen: Readonly<Record<string, string>>;
  readonly today: PlainDate;
}

/**
 * Approves rows as they stand, each for itself: the answer holds the items as they are to be.
 * `errorOf` tells the first error of a row, blank where it has none; errors stop an approval.
 * A row that bears the approval already comes back as it is.
 */
export function approveRows(
  plan: ReadonlyArray<TableRow<PlanItem>>,
  { rowIds, by, seen, today }: ApprovalRequest,
  errorOf: (row: TableRow<PlanItem>) => string,
): Asked {
  return splitRows(plan, rowIds, (row) => {
    const { item } = row;
    const why = obstacle(row, by, seen[item.rowId]) || errorOf(row);
    if (why !== '') return why;
    const standing = isApprovalVoid(item) ? null : readApproval(item.approvalRecord);
    const approval = standing ?? { by, on: today, fingerprint: approvalFingerprint(item) };
    return {
      ...item,
      approver: item.approver === '' ? by : item.approver,
      approval: approvalText(approval),
      approvalRecord:
        standing === null ? recordOfApproval(item.approvalRecord, approval) : item.approvalRecord,
      status: item.status === 'Ready' ? 'Approved' : item.status,
    };
  });
}

/** Takes approvals back, each for itself, from rows that are not under way yet. */
export function withdrawApprovals(
  plan: ReadonlyArray<TableRow<PlanItem>>,
  rowIds: readonly string[],
  by: string,
  today: PlainDate,
): Asked {
  return splitRows(plan, rowIds, ({ item }) => {
    const approval = readApproval(item.approvalRecord);
    if (item.status === 'Scheduled') {
      return 'It is scheduled: take it out of the scheduler, set its Status back, and withdraw then.';
    }
    if (item.status === 'Published') return 'It is published already.';
    // One that was withdrawn half-way, or just now, has nothing left to withdraw but cells.
    if (approval === null && item.status !== 'Approved') {
      return item.approvalRecord === '' ? 'Nobody has approved it.' : item;
    }
    return {
      ...item,
      approval: '',
      approvalRecord:
        approval === null
          ? item.approvalRecord
          : recordOfWithdrawal(item.approvalRecord, by, today),
      status: item.status === 'Approved' ? 'Ready' : item.status,
    };
  });
}

/** Why a row cannot be approved as it stands, in a sentence; blank where it can. */
function obstacle({ item, unreadable }: TableRow<PlanItem>, by: string, seen?: string): string {
  if (item.owner.some((name) => nameKey(name) === nameKey(by))) {
    return `${by} owns this row: somebody else approves it.`;
  }
  if (item.status !== 'Ready' && item.status !== 'Approved') return obstacleOfStatus(item.status);
  if (BOUND_CELLS.some((cell) => unreadable.includes(cell))) {
    return 'One of its cells cannot be read: check the plan and put it right first.';
  }
  if (seen !== undefined && seen !== approvalFingerprint(item)) {
    return 'It changed since you looked at it: look again, then approve.';
  }
  if (seen === undefined && isApprovalVoid(item)) {
    return 'It changed after it was approved: look at what changed before you approve it again.';
  }
  return '';
}

function obstacleOfStatus(status: PlanItem['status']): string {
  switch (status) {
    case 'Scheduled':
    case 'Published':
    case 'Missed':
    case 'Skipped':
      return `Its status is ${status}: there is nothing to approve any more.`;
    case '':
      return 'It has no status: set it to Ready once copy, link and asset are there.';
    default:
      return `Its status is ${status}: set it to Ready once copy, link and asset are there.`;
  }
}
