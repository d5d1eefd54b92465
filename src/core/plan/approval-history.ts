import { isPlainDate, type PlainDate } from '../calendar/plain-date.ts';
import { type Approval, readApproval, writeApproval } from './approval.ts';

/** Something that was said of a row: declared names, since nobody proves who they are. */
export interface ApprovalEvent {
  readonly what: 'approved' | 'withdrawn';
  readonly by: string;
  readonly on: PlainDate;
}

/** Older events than this many are forgotten: a cell holds 50,000 characters. */
const KEPT = 40;

/** The line of a withdrawal bears no fingerprint, so that it is no approval. */
const WITHDRAWN = '-';

/** What was said of a row so far, the latest first. Lines that cannot be read are left out. */
export function approvalEvents(record: string): ApprovalEvent[] {
  return record.split('\n').flatMap((line): ApprovalEvent[] => {
    const approval = readApproval(line);
    if (approval !== null) return [{ what: 'approved', by: approval.by, on: approval.on }];
    const [, on = '', by = ''] = /^(\S+) - (.*)$/.exec(line) ?? [];
    return isPlainDate(on) ? [{ what: 'withdrawn', by, on }] : [];
  });
}

/** The record of a row once it is approved. */
export function recordOfApproval(record: string, approval: Approval): string {
  return withLine(record, writeApproval(approval));
}

/** The record of a row once its approval is withdrawn; `by` may be blank. */
export function recordOfWithdrawal(record: string, by: string, on: PlainDate): string {
  return withLine(record, `${on} ${WITHDRAWN} ${by}`);
}

function withLine(record: string, line: string): string {
  const before = record.split('\n').filter((old) => approvalEvents(old).length > 0);
  return [line, ...before].slice(0, KEPT).join('\n');
}
