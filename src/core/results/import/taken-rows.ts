import { nameKey } from '../../named.ts';
import type { Result } from '../result.ts';
import { resultIdentity } from '../result-identity.ts';
import { kindOf } from '../results-of-month.ts';
import type { MeasuredRow } from './reading.ts';

/** A result that looks for its row of the plan. */
export interface Seeker extends MeasuredRow {
  readonly identity: string;
  readonly isPost: boolean;
  readonly isAd: boolean;
}

export function seekerOf(row: MeasuredRow): Seeker {
  const kind = kindOf(row.result);
  const identity = resultIdentity(row.result);
  return { ...row, identity, isPost: kind === 'Post', isAd: kind === 'Ad' };
}

/**
 * Which posts have which rows of the plan: a row takes one of each source. Ads share a row, for an
 * ad has variants and days, and so do visits.
 */
export class TakenRows {
  private readonly holders = new Map<string, Map<string, string>>();

  take({ result, identity, isPost }: Seeker, rowId: string): void {
    if (isPost && rowId !== '') this.of(result).set(nameKey(rowId), identity);
  }

  /** Whether a row, by its Row ID as a key, is free for a result or is its own. */
  isFree({ result, identity, isPost }: Seeker, rowKey: string): boolean {
    const holder = isPost ? this.of(result).get(rowKey) : undefined;
    return holder === undefined || holder === identity;
  }

  private of({ source }: Result): Map<string, string> {
    const known = this.holders.get(source);
    if (known !== undefined) return known;
    const holders = new Map<string, string>();
    this.holders.set(source, holders);
    return holders;
  }
}
