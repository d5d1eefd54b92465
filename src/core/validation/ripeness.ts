import { daysBetween, type PlainDate } from '../calendar/plain-date.ts';
import { isUntouched, readBuildRecord } from '../plan/build-record.ts';
import type { PlanItem, Status } from '../plan/item.ts';
import type { Settings } from '../settings/settings.ts';
import type { Severity } from './finding.ts';

/**
 * How much it matters that something of a row is missing. Findings ripen: a month that was just
 * built must not shout.
 *
 * - `idea`: all that is missing is one hint
 * - `near`: what is missing is a warning, or a hint where the rule says no more
 * - `ripe`: what is missing has its full severity
 * - `settled`: the row will not happen, so nothing is missing
 */
export type Ripeness = 'idea' | 'near' | 'ripe' | 'settled';

/** Nearer than this many days to its date, a row is ripe whatever its status says. */
const RIPE_WITHIN_DAYS = 2;

/**
 * How ripe a row is today. A row that was built today and that nobody touched since is an idea,
 * even if its date is tomorrow; a row without a date is as far off as can be.
 */
export function ripenessOf(item: PlanItem, settings: Settings, today: PlainDate): Ripeness {
  const { status, date } = item;
  if (status === 'Skipped') return 'settled';
  if (RIPE_STATUSES.includes(status)) return 'ripe';
  const isIdea = status === 'Idea' || status === '';
  if (isIdea && isJustBuilt(item, today)) return 'idea';
  const daysLeft = date === null ? Number.POSITIVE_INFINITY : daysBetween(today, date);
  if (daysLeft <= RIPE_WITHIN_DAYS) return 'ripe';
  return isIdea && daysLeft > settings.leadDays ? 'idea' : 'near';
}

const RIPE_STATUSES: readonly (Status | '')[] = [
  'Ready',
  'Approved',
  'Scheduled',
  'Published',
  'Missed',
];

/** The severity of something missing, once it is a finding of its own. */
export function ripenedSeverity(severity: Severity, ripeness: 'near' | 'ripe'): Severity {
  return ripeness === 'near' && severity === 'error' ? 'warning' : severity;
}

function isJustBuilt(item: PlanItem, today: PlainDate): boolean {
  return readBuildRecord(item.buildRecord)?.on === today && isUntouched(item);
}
