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
export function approvalFingerprint(item: PlanItem): string {
  const { date, channel, copy, link, audience, budget, assetBrief } = item;
  return fingerprint([date ?? '', channel, copy, link, audience, String(budget ?? ''), assetBrief]);
}

/** The record that stands in the hidden column. */
export function writeApproval(approval: Approval): string {
  return [approval.on, approval.fingerprint, approval.by].join(' ');
}

/** The record of a row; `null` where there is none, or where it was tampered with. */
export function readApproval(record: string): Approval | null {
  const match = /^(\S+) ([0-9a-z]+) (.+)$/.exec(record);
  const [, on = '', print = '', by = ''] = match ?? [];
  return match !== null && isPlainDate(on) ? { by, on, fingerprint: print } : null;
}

/** Whether the row was approved and has changed since. */
export function isApprovalVoid(item: PlanItem): boolean {
  const approval = readApproval(item.approvalRecord);
  return approval !== null && approval.fingerprint !== approvalFingerprint(item);
}
