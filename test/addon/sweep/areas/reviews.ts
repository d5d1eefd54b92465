import { fingerprint } from '../../../../src/core/plan/fingerprint.ts';
import { once } from '../../once.ts';
import { type Action, IN_THE_PLAN, type Place } from '../action.ts';
import { company, MARK, put, reopen, sheetOf } from '../company.ts';

const NOVEMBER = { month: '2026-11' };
const OCTOBER = { month: '2026-10' };

/** A review that people wrote in: a decision, a line of their own, and a result that came since. */
export const reviewed = once(async () => {
  const session = await reopen(await company());
  await session.api.reviewMonth(NOVEMBER);
  const review = sheetOf(session, 'Review 2026-11');
  const rowOf = (key: string) => review.getRange('A:A').getValues().flat().indexOf(key) + 1;
  review
    .getRange(rowOf('decision:1'), 3, 1, 4)
    .setValues([[`Ask for the range ${MARK}`, 'Change', `It helps ${MARK}`, 'Dana']]);
  const below = rowOf('header:decisions') - 3;
  review.insertRowAfter(below);
  review.getRange(below + 1, 2, 1, 2).setValues([[`A line of ours ${MARK}`, `and more ${MARK}`]]);
  review.getRange(rowOf('lead:outcome'), 16).setValue(`Beside it ${MARK}`);
  put(session, 'Plan', 'Status', 2, 'Published');
  put(session, 'Plan', 'Published on', 2, new Date('2026-11-02T17:00:00Z'));
  put(session, 'Sales cycle', 'Stage', 9, 'A stage of ours');
  put(session, 'Sales cycle', 'Served by', 9, 'Social');
  const decisions = sheetOf(session, 'Decisions');
  decisions
    .getRange(decisions.getLastRow() + 1, 1, 1, 2)
    .setValues([['2026-10', `Kept from October ${MARK}`]]);
  return session;
});

/** The review closed, and something published since. */
const closed = once(async () => {
  const session = await reopen(await reviewed());
  await session.api.closeReview(NOVEMBER);
  put(session, 'Plan', 'Status', 3, 'Published');
  put(session, 'Plan', 'Published on', 3, new Date('2026-11-05T17:00:00Z'));
  return session;
});

/** A decision of October taken up: two cells of the cadence. */
export const DECIDED = {
  decision: fingerprint(['2026-10', `kept from october ${MARK}`]),
  how: 'changed' as const,
  changes: [
    { line: 'Business service', column: 'How many', from: '1', to: '2' },
    { line: 'Personal', column: 'Audience', from: '', to: 'Past clients' },
  ],
};

/** The same after that was applied. */
const decided = once(async () => {
  const session = await reopen(await reviewed());
  await session.api.applyDecision(DECIDED);
  return session;
});

const WITH_DECISIONS: readonly Place[] = [IN_THE_PLAN, ['Decisions', 'Why']];

export const REVIEWS: readonly Action[] = [
  { name: 'reviewMonth', arrange: company, act: ({ api }) => api.reviewMonth(OCTOBER) },
  { name: 'reviewMonth anew', arrange: reviewed, act: ({ api }) => api.reviewMonth(NOVEMBER) },
  {
    name: 'closeReview',
    arrange: reviewed,
    act: ({ api }) => api.closeReview(NOVEMBER),
    beside: WITH_DECISIONS,
  },
  {
    name: 'reviewMonth of a closed one, on request',
    arrange: closed,
    act: ({ api }) => api.reviewMonth({ ...NOVEMBER, again: true }),
  },
  {
    name: 'applyDecision',
    arrange: reviewed,
    act: ({ api }) => api.applyDecision(DECIDED),
    rewrites: true,
    beside: [...WITH_DECISIONS, ['Cadence', 'Audience']],
  },
  {
    name: 'undoDecision',
    arrange: decided,
    act: ({ api }) => api.undoDecision({ decision: DECIDED.decision }),
    rewrites: true,
    beside: [...WITH_DECISIONS, ['Cadence', 'Audience']],
  },
];
