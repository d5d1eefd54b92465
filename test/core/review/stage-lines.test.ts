import { expect, test } from 'vitest';
import { measuresOf } from '../../../src/core/review/figures.ts';
import { stageLines } from '../../../src/core/review/stage-lines.ts';
import { type Given, reviewOf } from './given.ts';

/** The marketing number of each stage that has one. */
function marketing(given: Given): Record<string, number> {
  const input = reviewOf(given);
  return Object.fromEntries(
    stageLines(input, measuresOf(input)).flatMap(({ stage, marketing: { value } }) =>
      value === null ? [] : [[stage.name, value]],
    ),
  );
}

test.each<[string, Given, Record<string, number>]>([
  [
    'results count for the stage of their row, whatever the capitals',
    {
      plan: [
        { rowId: 'LHL-202610-01', stage: 'determine needs' },
        { rowId: 'LHL-202610-02', stage: 'Referrals' },
      ],
      results: [
        { rowId: 'lhl-202610-01', linkClicks: 5, shares: 1 },
        { rowId: 'LHL-202610-02', linkClicks: 7, shares: 2 },
      ],
    },
    { 'Determine needs': 5, Referrals: 2 },
  ],
  [
    'results without a row count for no stage, though a row of the plan has no ID yet',
    { plan: [{ rowId: '', stage: 'Determine needs' }], results: [{ rowId: '', linkClicks: 5 }] },
    {},
  ],
  [
    'an ad that runs on counts in the month of its results',
    {
      plan: [{ rowId: 'A', kind: 'Ad', date: '2026-09-20', stage: 'Find leads' }],
      results: [
        { rowId: 'A', kind: 'Ad', leads: 2 },
        { rowId: 'A', kind: 'Ad', leads: 3, periodStart: '2026-09-20', periodEnd: '2026-09-30' },
      ],
    },
    { 'Find leads': 2 },
  ],
])('%s', (_, given, expected) => {
  expect(marketing(given)).toEqual(expected);
});
