import type { TableRow } from '../../workbook.ts';
import { MEASURED_NUMBERS } from '../measured-numbers.ts';
import type { Result } from '../result.ts';
import { resultIdentity } from '../result-identity.ts';
import { kindOf } from '../results-of-month.ts';
import { type Merged, merge } from './merged.ts';

/**
 * Merges measured rows with those that stand in Results. The same file again changes nothing, and
 * files that overlap leave each thing standing once, in whatever order they come:
 *
 * - Of a thing measured from the same first day, the row with the later last day stays: an export
 *   of half the month gives way to that of the whole.
 * - The numbers of a post only grow, so of files with different days the higher ones stay.
 * - With the same days the file that came last is the corrected one.
 *
 * What a person said about the row of the plan stays: see `keptRow`.
 */
export function mergeResults(
  standing: readonly TableRow<Result>[],
  incoming: readonly Result[],
): Merged<Result> {
  return merge(standing, incoming, {
    identityOf: resultIdentity,
    combine: combined,
    ignored: ['file'],
  });
}

function combined(standing: Result, incoming: Result): Result {
  const newer = isNewer(standing, incoming) ? incoming : standing;
  const older = newer === incoming ? standing : incoming;
  const isPost = kindOf(newer) === 'Post';
  const samePeriod = newer.periodEnd === older.periodEnd;
  const row = keptRow(standing, incoming);
  if (!isPost) return { ...(samePeriod ? filled(newer, older) : newer), ...row };
  const whole = filled(newer, older);
  // The days that a file asked for say nothing about a post: they change only along with it.
  return samePeriod || !sameNumbers(whole, standing)
    ? { ...whole, ...row }
    : { ...whole, periodStart: standing.periodStart, periodEnd: standing.periodEnd, ...row };
}

function isNewer(standing: Result, incoming: Result): boolean {
  const [ends, ended] = [incoming.periodEnd, standing.periodEnd];
  if (ends === ended || ends === null || ended === null) return true;
  if (kindOf(incoming) !== 'Post') return ends > ended;
  const growth = MEASURED_NUMBERS.map((key) => (incoming[key] ?? 0) - (standing[key] ?? 0)).find(
    (difference) => difference !== 0,
  );
  return growth === undefined ? ends > ended : growth > 0;
}

function sameNumbers(a: Result, b: Result): boolean {
  return MEASURED_NUMBERS.every((key) => a[key] === b[key]);
}

/** A row with what only the other one knows: a file may lack columns that another one had. */
function filled(newer: Result, older: Result): Result {
  const entries = Object.entries(newer).map(([key, value]) => [
    key,
    // Both have the fields of one type.
    value === null || value === '' ? older[key as keyof Result] : value,
  ]);
  return Object.fromEntries(entries) as Result;
}

/**
 * The row of the plan and how it was found. A choice by hand stays, also that for none; so does
 * any other Row ID that stands and differs, unless the file itself bears a Row ID or a person just
 * chose one.
 */
function keptRow(standing: Result, incoming: Result): Pick<Result, 'rowId' | 'match'> {
  const { rowId, match } = incoming;
  if (match === 'by hand') return { rowId, match };
  const kept = { rowId: standing.rowId, match: standing.match };
  if (standing.match === 'by hand') return kept;
  if (standing.rowId === '' || (match === 'Row ID' && rowId !== '')) return { rowId, match };
  return kept;
}
