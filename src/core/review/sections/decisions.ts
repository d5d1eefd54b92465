import { columns, type ReviewSection, reviewRow } from '../document.ts';
import { openQuestions } from '../questions.ts';
import type { ReviewedMonth } from '../reviewed-month.ts';
import { sentences } from '../wording.ts';

/** How many lines the review offers for decisions. */
const LINES = 6;

/** What people fill in for a decision; `read-decisions.ts` reads it. */
export const DECISION_ASKS = [
  'Decision',
  'Keep or change',
  'Why',
  'Owner',
  'Due',
  'Metric',
  'Expected',
] as const;

/** Blank lines for what the meeting decides. */
export function decisions(review: ReviewedMonth): ReviewSection {
  const questions = openQuestions(review);
  return {
    key: 'decisions',
    title: 'New decisions',
    lead: sentences(
      'What do we keep, what do we change, who does it by when, and which number will show it?',
      questions.length > 0 && `The numbers ask about ${questions.join('; ')}.`,
      'Closing the review copies these lines to Decisions.',
    ),
    columns: columns(['No.', 'count']),
    sources: 0,
    asks: DECISION_ASKS,
    rows: Array.from({ length: LINES }, (_, index) =>
      reviewRow(`decision:${index + 1}`, [index + 1]),
    ),
  };
}
