import type { Slot } from '../cadence/slot.ts';
import { monthOf, type PlainDate, plusDays } from '../calendar/plain-date.ts';
import { campaignOf } from '../channels/campaign.ts';
import type { Settings } from '../settings/settings.ts';
import { BLANK_ITEM } from './blank-item.ts';
import { type Before, builtFingerprint, writeBuildRecord } from './build-record.ts';
import type { PlanItem } from './item.ts';
import { outcomeOf } from './outcome.ts';

/** The build that a row comes from. */
export interface Making {
  readonly today: PlainDate;
  /** The number of the build. */
  readonly build: number;
  /** What stood in the row before, where the build brings one up to date. */
  readonly before?: readonly Before[];
}

/**
 * The row that fills a slot: an idea with all that the cadence knows. Copy and asset are due the
 * lead days before the post. An ad always needs an asset; other rows need one where the line
 * names who gets it. A task has no copy. It has no build record yet.
 */
export function newItem(slot: Slot, rowId: string, settings: Settings): PlanItem {
  const { line, date, stage } = slot;
  const kind = line.kind === '' ? 'Post' : line.kind;
  const due = plusDays(date, -(line.leadDays ?? settings.leadDays));
  const needsAsset = kind === 'Ad' || line.assetOwner !== '';
  return {
    ...BLANK_ITEM,
    rowId,
    date,
    time: line.time,
    kind,
    type: slot.type,
    stage,
    channel: slot.channel,
    owner: line.owner,
    status: 'Idea',
    audience: line.audience,
    outcome: outcomeOf(stage),
    campaign: campaignOf(settings, monthOf(date)),
    budget: line.budget,
    ends: endOf(slot),
    assetOwner: line.assetOwner,
    assetDue: needsAsset ? due : null,
    copyDue: kind === 'Task' ? null : due,
    approver: settings.approver,
    notes: slot.reason,
    slot: slot.key,
  };
}

/** The row with the record of its build. */
export function recorded(item: PlanItem, { today, build, before = [] }: Making): PlanItem {
  const record = { on: today, build, fingerprint: builtFingerprint(item), before };
  return { ...item, buildRecord: writeBuildRecord(record) };
}

/** The last day that it runs: one that runs for 1 day ends on the day it starts. */
function endOf({ date, line: { runsFor } }: Slot): PlainDate | null {
  return runsFor === null || runsFor < 1 ? null : plusDays(date, Math.floor(runsFor) - 1);
}
