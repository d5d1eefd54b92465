import { type PlainDate, plusDays } from '../calendar/plain-date.ts';
import { nameKey } from '../named.ts';
import { BOUND_CELLS, isApprovalVoid, isApproved } from '../plan/approval.ts';
import type { PlanItem } from '../plan/item.ts';
import type { Settings } from '../settings/settings.ts';
import { isPlaceholder } from '../validation/placeholder.ts';
import { shortened } from '../validation/shortened.ts';
import type { TableRow } from '../workbook.ts';
import { rowName } from './wording.ts';

export const DUTY_KINDS = ['acceptance', 'asset', 'copy', 'approval', 'post'] as const;
export type DutyKind = (typeof DUTY_KINDS)[number];

/** Something that a person is to do for a row, and by when. */
export interface Duty {
  readonly kind: DutyKind;
  readonly due: PlainDate;
  readonly row: TableRow<PlanItem>;
  /** The cell that it is about, by column key. */
  readonly column: keyof PlanItem;
  /** What to do, in a sentence. */
  readonly sentence: string;
}

const SETTLED: readonly string[] = ['Published', 'Missed', 'Skipped'];

/**
 * What a person is to do for a row, whenever it is due; nothing for a row that is settled.
 *
 * Acceptance is due the lead days before the post, approval the day before it; neither is asked
 * for once the day has come. Copy is the owner's; without a date of its own it is due the lead
 * days before the post.
 */
export function dutiesOf(
  row: TableRow<PlanItem>,
  person: string,
  settings: Pick<Settings, 'leadDays' | 'approver'>,
  today: PlainDate,
): Duty[] {
  const { item } = row;
  if (SETTLED.includes(item.status) || item.date === null) return [];
  const { date } = item;
  const isOwner = item.owner.some((name) => nameKey(name) === nameKey(person));
  const name = rowName(item);
  const early = plusDays(date, -settings.leadDays);
  const isAhead = date >= today;
  const duties: Duty[] = [];
  const add = (kind: DutyKind, due: PlainDate, column: keyof PlanItem, sentence: string) =>
    duties.push({ kind, due, row, column, sentence });
  if (isOwner && isAhead && item.accepted === null && !row.unreadable.includes('accepted')) {
    add(
      'acceptance',
      later(early, today),
      'accepted',
      `Say yes to ${name}, or say who should have it.`,
    );
  }
  if (nameKey(item.assetOwner) === nameKey(person) && isAssetOpen(item)) {
    const brief = isPlaceholder(item.assetBrief) ? item.assetKind : item.assetBrief;
    const what = brief.trim() === '' ? 'the asset' : `the asset (${shortened(brief.trim())})`;
    add('asset', item.assetDue ?? early, 'assetState', `Deliver ${what} for ${name}.`);
  }
  if (isOwner && item.kind !== 'Task' && isPlaceholder(item.copy)) {
    add('copy', item.copyDue ?? early, 'copy', `Write the copy of ${name}.`);
  }
  if (isAhead && !isOwner && isApprover(item, person, settings) && waitsForApproval(row)) {
    const again = isApprovalVoid(item) ? ', which changed since it was approved' : '';
    add(
      'approval',
      later(plusDays(date, -1), today),
      'approval',
      `Look at ${name}${again}, and approve it.`,
    );
  }
  if (isOwner) add('post', date, 'status', postSentence(item, name, isAhead));
  return duties;
}

/** Whether a row is ready and nobody has approved it as it stands. */
export function waitsForApproval({ item, unreadable }: TableRow<PlanItem>): boolean {
  if (BOUND_CELLS.some((cell) => unreadable.includes(cell))) return false;
  if (item.status === 'Ready') return true;
  return item.status === 'Approved' && isApprovalVoid(item) && !isApproved(item);
}

function isApprover(
  item: PlanItem,
  person: string,
  { approver }: Pick<Settings, 'approver'>,
): boolean {
  return nameKey(item.approver === '' ? approver : item.approver) === nameKey(person);
}

/** An asset that is not wanted, delivered, or given up is nobody's duty. */
function isAssetOpen({ assetBrief, assetKind, assetDue, assetState }: PlanItem): boolean {
  if (assetState === 'Delivered' || assetState === 'Not delivered') return false;
  return assetDue !== null || !isPlaceholder(assetBrief) || !isPlaceholder(assetKind);
}

function postSentence({ kind, status, channel }: PlanItem, name: string, isAhead: boolean): string {
  const where = channel === '' ? '' : ` on ${channel}`;
  if (!isAhead) {
    const done = kind === 'Task' ? 'done' : 'published';
    return `Was ${name} ${done}? Set its status, or say why it did not happen.`;
  }
  if (kind === 'Task') return `Do ${name}.`;
  if (status === 'Scheduled') return `See that ${name} goes out${where}: it is scheduled.`;
  return kind === 'Ad' ? `Start ${name}${where}.` : `Publish ${name}${where}.`;
}

function later(a: PlainDate, b: PlainDate): PlainDate {
  return a > b ? a : b;
}
