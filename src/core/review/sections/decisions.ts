import { columns, type ReviewSection, reviewRow } from '../document.ts';

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
export function decisions(): ReviewSection {
  return {
    key: 'decisions',
    title: 'New decisions',
    lead: 'What do we keep, what do we change, who does it by when, and which number will show it? Closing the review copies these lines to Decisions.',
    columns: columns(['No.', 'count']),
    asks: DECISION_ASKS,
    rows: Array.from({ length: LINES }, (_, index) =>
      reviewRow(`decision:${index + 1}`, [index + 1]),
    ),
  };
}
