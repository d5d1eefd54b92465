import { describe, expect, test } from 'vitest';
import { countMonth } from '../../../src/core/home/month-counts.ts';
import { nextSteps } from '../../../src/core/home/next-steps.ts';
import type { HomeInput } from '../../../src/core/home/step.ts';
import { approvalFingerprint, writeApproval } from '../../../src/core/plan/approval.ts';
import { BLANK_ITEM } from '../../../src/core/plan/blank-item.ts';
import type { PlanItem } from '../../../src/core/plan/item.ts';
import { BLANK_RESULT } from '../../../src/core/results/blank-result.ts';
import type { Decision } from '../../../src/core/review/decision.ts';
import { START_CYCLE } from '../../../src/core/sales-cycle/start-cycle.ts';
import { startSettings } from '../../../src/core/settings/definitions.ts';
import { planRows } from '../plan/plan-rows.ts';

const TODAY = '2026-11-02';
const CONFIRMED = START_CYCLE.map((stage) => ({ ...stage, confirmed: '2026-09-01' }));

const POST: Partial<PlanItem> = {
  rowId: 'P-202611-01',
  date: '2026-11-20',
  topic: 'Rates',
  owner: ['Dana'],
  status: 'Drafted',
  accepted: '2026-10-20',
};

const decision: Decision = {
  review: '2026-09',
  decision: 'Sales calls every lead within a day',
  keepOrChange: 'Change',
  why: '',
  owner: ['Dana'],
  due: '2026-11-05',
  metric: '',
  expected: null,
  actual: null,
  verdict: '',
  applied: '',
};

const OCTOBER_RESULTS = [
  { row: 2, item: { ...BLANK_RESULT, publishedOn: '2026-10-05' }, unreadable: [] },
];
const OCTOBER_POST = { ...POST, date: '2026-10-05', status: 'Published' } as const;

function steps(plan: readonly Partial<PlanItem>[], changes: Partial<HomeInput> = {}): string[] {
  const found = nextSteps({
    month: '2026-11',
    today: TODAY,
    plan: planRows(plan),
    cycle: CONFIRMED,
    cadenceLines: 3,
    ideas: [],
    decisions: [],
    reviews: [],
    results: OCTOBER_RESULTS,
    settings: startSettings(),
    ...changes,
  });
  return found.map(({ key, sentence }) => `${key}: ${sentence}`);
}

function ideaRow(topic: string, index: number): HomeInput['ideas'][number] {
  const item = { topic, type: '', stage: '', minutes: 5, lastUsed: null, rowId: '', notes: '' };
  return { row: index + 2, item, unreadable: [] };
}

const ERROR = 'Error · Stage: Choose one.\nWarning · Link: Add one.';

describe('the next step', () => {
  test.each<
    [
      what: string,
      plan: readonly Partial<PlanItem>[],
      changes: Partial<HomeInput>,
      expected: string[],
    ]
  >([
    ['of a month in order is none', [POST], {}, []],
    [
      'is to confirm the cycle and write a cadence, before all',
      [POST],
      { cycle: START_CYCLE, cadenceLines: 0 },
      [
        'cycle: Confirm your sales cycle: building waits for it.',
        'cadence: Write your cadence: how many posts and ads, of which type, on which days.',
      ],
    ],
    [
      'is to build an empty month',
      [],
      {},
      ['build: Build November 2026: nothing is planned in it yet.'],
    ],
    ['is not to build a month that is over', [], { month: '2026-08' }, []],
    [
      'is to fix what is wrong before it is due',
      [
        { ...POST, date: '2026-11-05', issues: ERROR },
        { ...POST, date: '2026-11-03', issues: ERROR },
        { ...POST, issues: ERROR },
      ],
      {},
      [
        'errors: Fix 2 errors before Tue 3 November.',
        'warnings: Look through 3 warnings in November 2026.',
      ],
    ],
    [
      'is to fix the errors of the month, once none is due soon',
      [{ ...POST, issues: 'Error · Stage: Choose one.' }],
      {},
      ['errors: Fix 1 error in November 2026.'],
    ],
    [
      'is to say what became of rows that are past',
      [
        { ...POST, date: '2026-11-01' },
        { ...POST, date: '2026-11-01', status: 'Missed' },
      ],
      {},
      ['left-open: Say what became of 1 row whose date is past: Published, or Missed and why.'],
    ],
    [
      'is to approve what is ready',
      [
        { ...POST, status: 'Ready' },
        { ...POST, date: '2026-11-12', status: 'Ready' },
      ],
      {},
      ['approve: Approve 2 rows, the first for Thu 12 November.'],
    ],
    [
      'is not to approve a row with an error',
      [{ ...POST, status: 'Ready', issues: 'Error · Stage: Choose one.' }],
      {},
      ['errors: Fix 1 error in November 2026.'],
    ],
    [
      'is to ask owners for their yes',
      [
        { ...POST, date: '2026-11-05', accepted: null },
        { ...POST, date: '2026-11-06', accepted: null, owner: ['Marco'] },
      ],
      {},
      ['accept: Ask Dana and Marco to say yes to 2 rows up to Thu 12 November.'],
    ],
    [
      'is to ask one owner of several rows',
      [
        { ...POST, date: '2026-11-05', accepted: null },
        { ...POST, date: '2026-11-06', accepted: null },
      ],
      {},
      ['accept: Ask Dana to say yes to 2 rows up to Thu 12 November.'],
    ],
    [
      'is to ask many owners, of whom two are named',
      [{ ...POST, date: '2026-11-05', accepted: null, owner: ['Dana', 'Marco', 'Ana', 'Priya'] }],
      {},
      ['accept: Ask Dana, Marco and 2 others to say yes to 1 row up to Thu 12 November.'],
    ],
    [
      'is to say what became of several rows',
      [
        { ...POST, date: '2026-11-01' },
        { ...POST, date: '2026-11-01' },
      ],
      {},
      ['left-open: Say what became of 2 rows whose dates are past: Published, or Missed and why.'],
    ],
    [
      'is to carry out what was decided',
      [POST],
      {
        decisions: [
          { row: 2, item: decision, unreadable: [] },
          { row: 3, item: { ...decision, due: '2026-10-15' }, unreadable: [] },
          { row: 4, item: { ...decision, verdict: 'It worked' }, unreadable: [] },
          { row: 5, item: { ...decision, due: '2026-12-01' }, unreadable: [] },
        ],
      },
      [
        'decisions: Carry out “Sales calls every lead within a day”, which was due on Thu 15 October, and 1 other.',
      ],
    ],
    [
      'is to carry out the one decision that is due soon',
      [POST],
      { decisions: [{ row: 2, item: decision, unreadable: [] }] },
      [
        'decisions: Carry out “Sales calls every lead within a day”, which is due on Thu 5 November.',
      ],
    ],
    [
      'is to review the month before',
      [POST, OCTOBER_POST],
      {},
      ['review: Review October 2026 with sales: its review is not made yet.'],
    ],
    [
      'is to import the results of the month before, then to review it',
      [POST, OCTOBER_POST],
      { results: [] },
      [
        'results: Import the results of October 2026: without them its review cannot tell what worked.',
        'review: Review October 2026 with sales: its review is not made yet.',
      ],
    ],
    [
      'is not to import results of a month in which nothing was published',
      [POST, { ...OCTOBER_POST, status: 'Missed' }, { ...OCTOBER_POST, kind: 'Task' }],
      { results: [] },
      ['review: Review October 2026 with sales: its review is not made yet.'],
    ],
    [
      'is not to import results of a month whose review is closed',
      [POST, OCTOBER_POST],
      { results: [], reviews: [{ month: '2026-10', closedOn: '2026-11-01' }] },
      [],
    ],
    [
      'is to close its review',
      [POST, OCTOBER_POST],
      { reviews: [{ month: '2026-10', closedOn: null }] },
      ['review: Close the review of October 2026, so that its decisions count.'],
    ],
    [
      'is to fill a row with an idea',
      [{ ...POST, topic: '' }],
      {
        ideas: [ideaRow('The dog', 0)],
      },
      ['ideas: 1 row has no topic, and Ideas has one for it.'],
    ],
    [
      'is to fill several rows with ideas',
      [
        { ...POST, topic: '' },
        { ...POST, rowId: 'P-202611-02', topic: '' },
      ],
      { ideas: ['The dog', 'The desk'].map(ideaRow) },
      ['ideas: 2 rows have no topic, and Ideas has one for each.'],
    ],
    [
      'is not to build a next month that is built',
      [POST, { ...POST, date: '2026-12-05' }],
      { today: '2026-11-20' },
      [],
    ],
    [
      'is to build the next month when this one is nearly over',
      [POST],
      { today: '2026-11-20' },
      ['build-next: Build December 2026: November is nearly over.'],
    ],
  ])('%s', (_, plan, changes, expected) => {
    expect(steps(plan, changes)).toEqual(expected);
  });
});

test('a month is counted by what its rows say, and by what was written into Issues', () => {
  const item = { ...BLANK_ITEM, ...POST };
  const record = { by: 'Ana', on: '2026-10-20', fingerprint: approvalFingerprint(item) };
  const plan = planRows([
    { ...POST, status: 'Approved', approvalRecord: writeApproval(record) },
    { ...POST, status: 'Approved', approvalRecord: writeApproval(record), copy: 'Changed' },
    { ...POST, status: 'Ready', issues: ERROR },
    { ...POST, status: 'Published', issues: 'Hint · Topic: To fill.' },
    { ...POST, status: 'Missed', issues: ERROR },
    { ...POST, status: 'Skipped', issues: ERROR },
    { ...POST, kind: 'Task' },
    { ...POST, date: '2026-12-01' },
  ]);
  expect(countMonth(plan, '2026-11')).toEqual({
    planned: 5,
    ready: 1,
    approved: 1,
    published: 1,
    missed: 1,
    tasks: 1,
    errors: 2,
    warnings: 2,
  });
});
