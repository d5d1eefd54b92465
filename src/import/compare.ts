import { matchingSteps, type matchResults } from '../core/results/import/match-results.ts';
import type { MatchedResult } from '../core/results/import/matching.ts';
import { mergeResults } from '../core/results/import/merge-results.ts';
import { mergeSales, withSaleIds } from '../core/results/import/merge-sales.ts';
import type { Merged } from '../core/results/import/merged.ts';
import { packResult, packSale } from '../core/results/import/packed-rows.ts';
import type { ReadResults } from '../core/results/import/reading.ts';
import { kindOf } from '../core/results/results-of-month.ts';
import type { TableRow } from '../core/workbook.ts';
import { differencesOf } from './differences.ts';
import type { PreparedImport } from './prepared-import.ts';

/** What an import stands on before it is matched and compared. */
type Read = Pick<
  PreparedImport,
  'name' | 'read' | 'answers' | 'remembered' | 'remarks' | 'context' | 'byHand'
>;

/**
 * Matches what was read with the plan, and compares it with what stands; `step` is told how far the
 * matching is, so that the page can draw meanwhile.
 */
export async function compared(
  of: Read,
  step: (share: number) => Promise<void>,
): Promise<PreparedImport> {
  const { read } = of;
  if (read.table !== 'results') return unmatched(of);
  const steps = matchingSteps(...toMatch(of, read));
  for (;;) {
    const next = steps.next();
    if (next.done === true) return withMatches(of, next.value);
    await step(next.value);
  }
}

function toMatch({ context, byHand }: Read, read: ReadResults): Parameters<typeof matchResults> {
  const { channels, plan, results: standing } = context;
  return [read.rows, plan, { channels, standing, byHand }];
}

/** Compares results and their matches with what stands. */
export function withMatches(of: Read, matches: readonly MatchedResult[]): PreparedImport {
  const merged = mergeResults(
    of.context.results.map(asRow),
    matches.map(({ result }) => result),
  );
  return {
    ...pick(of),
    matches,
    matched: matches.filter(({ result }) => result.rowId !== '').length,
    unmatched: [...matches.keys()].filter((at) => isOpen(matches[at])),
    ...counts(merged),
    changed: [...merged.added, ...merged.updated.map(({ after }) => after)].map(packResult),
    differences: differencesOf(merged.updated),
  };
}

/** Sales, and what could not be read, have nothing to match. */
function unmatched(of: Read): PreparedImport {
  const { read, context } = of;
  const sales = read.table === 'sales' ? withSaleIds(read.rows) : [];
  const merged = mergeSales(context.sales.map(asRow), sales);
  return {
    ...pick(of),
    matches: [],
    matched: 0,
    unmatched: [],
    ...counts(merged),
    changed: [...merged.added, ...merged.updated.map(({ after }) => after)].map(packSale),
    differences: differencesOf(merged.updated),
  };
}

function pick({ name, read, answers, remembered, remarks, context, byHand }: Read): Read {
  return { name, read, answers, remembered, remarks, context, byHand };
}

/** Whether a post or ad waits for its row of the plan. */
function isOpen(match: MatchedResult | undefined): boolean {
  if (match === undefined) return false;
  const { result } = match;
  const kind = kindOf(result);
  return result.rowId === '' && result.match === '' && (kind === 'Post' || kind === 'Ad');
}

function counts<T>({ added, updated, unchanged }: Merged<T>) {
  return { added: added.length, updated: updated.length, unchanged };
}

function asRow<T>(item: T, index: number): TableRow<T> {
  return { row: index + 1, item, unreadable: [] };
}
