import type { PlainDate } from '../../calendar/plain-date.ts';
import type { PlanItem } from '../../plan/item.ts';
import type { Result } from '../result.ts';

/** What matching looks at in a row of the plan. */
export type MatchableRow = Pick<
  PlanItem,
  | 'rowId'
  | 'date'
  | 'ends'
  | 'kind'
  | 'type'
  | 'channel'
  | 'topic'
  | 'copy'
  | 'link'
  | 'trackedLink'
  | 'campaign'
  | 'publishedOn'
  | 'publishedLink'
>;

/** How a row was found, as the column Match holds it. */
export type MatchedBy = 'Row ID' | 'link' | 'date and text' | 'campaign and topic' | 'by hand';

/** A result with its row of the plan, where one was found. */
export interface MatchedResult {
  readonly result: Result;
  /** From 0 to 1; 0 where none was found. */
  readonly sure: number;
  /** Why, in a sentence; where none was found, why not. */
  readonly why: string;
  /** Rows that it could be, the likeliest first; at most three, and none where one was found. */
  readonly candidates: readonly MatchCandidate[];
}

export interface MatchCandidate {
  readonly rowId: string;
  readonly date: PlainDate | null;
  readonly topic: string;
  /** From 0 to 1. */
  readonly sure: number;
}
