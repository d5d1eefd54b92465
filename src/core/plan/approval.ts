import { isPlainDate, type PlainDate } from '../calendar/plain-date.ts';
import { fingerprint } from './fingerprint.ts';
import type { PlanItem } from './item.ts';

/** Who approved a row (a declared name: a note, not a lock), when, and what stood there then. */
export interface Approval {
  readonly by: string;
  readonly on: PlainDate;
  readonly fingerprint: string;
}

/** What an approval is bound to: a change of any of these makes it void. */
export const BOUND_CELLS = [
  'date',
  'channel',
  'copy',
  'link',
  'audience',
  'budget',
  'assetBrief',
] as const satisfies readonly (keyof PlanItem)[];

/** The fingerprint of what an approval is bound to. */
export function approvalFingerprint(item: PlanItem): string {
  const { date, channel, copy, link, audience, budget, assetBrief } = item;
  return fingerprint([date ?? '', channel, copy, link, audience, String(budget ?? ''), assetBrief]);
}

/**
 * An approval as a line of the record in the hidden column. What happened before stands below it:
 * see `approval-history.ts`.
 */
export function writeApproval(approval: Approval): string {
  return [approval.on, approval.fingerprint, approval.by].join(' ');
}

/**
 * The approval of a row, the first line of its record; `null` where there is none, where it was
 * withdrawn, or where the record was tampered with.
 */
export function readApproval(record: string): Approval | null {
  const match = /^(\S+) ([0-9a-z]+) (.+)$/.exec(record.split('\n')[0] ?? '');
  const [, on = '', print = '', by = ''] = match ?? [];
  return match !== null && isPlainDate(on) ? { by, on, fingerprint: print } : null;
}

/** Whether the row was approved and has changed since. */
export function isApprovalVoid(item: PlanItem): boolean {
  const approval = readApproval(item.approvalRecord);
  return approval !== null && approval.fingerprint !== approvalFingerprint(item);
}

/** Whether the row is approved as it stands: by its record, and by its status. */
export function isApproved(item: PlanItem): boolean {
  return (
    (item.status === 'Approved' || item.status === 'Scheduled') &&
    readApproval(item.approvalRecord) !== null &&
    !isApprovalVoid(item)
  );
}
