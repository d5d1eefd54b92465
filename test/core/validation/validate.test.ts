import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Goal } from '../../../src/core/goals/goal.ts';
import { type Person, TEAMS } from '../../../src/core/people/person.ts';
import { approvalFingerprint, writeApproval } from '../../../src/core/plan/approval.ts';
import {
  ASSET_STATES,
  KINDS,
  OUTCOMES,
  type PlanItem,
  STATUSES,
} from '../../../src/core/plan/item.ts';
import { startSettings } from '../../../src/core/settings/definitions.ts';
import type { Finding } from '../../../src/core/validation/finding.ts';
import { FIXABLE_COLUMNS } from '../../../src/core/validation/fixable-columns.ts';
import type { PlanInput } from '../../../src/core/validation/input.ts';
import { isOfMonth, monthOfRow } from '../../../src/core/validation/plan-row.ts';
import type { Rule } from '../../../src/core/validation/rule.ts';
import { RULES } from '../../../src/core/validation/rules.ts';
import {
  tablesNeeded,
  type ValidateOptions,
  validate,
} from '../../../src/core/validation/validate.ts';
import type { TableRow } from '../../../src/core/workbook.ts';
import { inputOf, rowsOf, SOUND_POST, THREE_A_WEEK } from './a-plan.ts';

function told(findings: readonly Finding[]): string[] {
  return findings.map(({ place, severity, code }) => `${place.row} ${severity} ${code}`);
}

/** A few rules that other tabs do not matter to. */
const FEW = RULES.filter(({ code }) =>
  /^(?:row-id-duplicate|(?:stage|owner|audience|link|asset-owner|asset-due)-missing|owner-many|asset-due-late|brief-vague)$/.test(
    code,
  ),
);

function check(input: PlanInput, options: Omit<ValidateOptions, 'rules'> = {}): Finding[] {
  return validate(input, { ...options, rules: FEW });
}

const BARE: Partial<PlanItem> = { topic: '', copy: '', link: '', stage: '', owner: [] };

describe('findings come all at once, in order of row, then severity', () => {
  test('whatever the order of the rows', () => {
    const plan = rowsOf([BARE, { assetDue: '2026-12-01', audience: '' }]);
    const expected = [
      '2 error stage-missing',
      '2 error owner-missing',
      '2 warning brief-vague',
      '2 warning link-missing',
      '3 error asset-due-late',
      '3 warning audience-missing',
    ];
    expect(told(check(inputOf({ plan })))).toEqual(expected);
    expect(told(check(inputOf({ plan: [...plan].reverse() })))).toEqual(expected);
  });

  test('other tabs come after the plan', () => {
    const cell = { column: 'x', rowId: '', found: 'x', expects: 'a number' };
    const findings = check(
      inputOf({
        plan: rowsOf([{ audience: '' }]),
        unreadable: [
          { ...cell, tab: 'people', row: 9 },
          { ...cell, tab: 'cadence', row: 12 },
          { ...cell, tab: 'plan', row: 2 },
        ],
      }),
    );
    expect(findings.map(({ place, code }) => [place.tab, code])).toEqual([
      ['plan', 'cell-unreadable'],
      ['plan', 'audience-missing'],
      ['cadence', 'cell-unreadable'],
      ['people', 'cell-unreadable'],
    ]);
  });
});

describe('an idea that is far off has one hint for all that is open', () => {
  const far: Partial<PlanItem> = { status: 'Idea', date: '2026-12-24' };

  test('in the order in which people fill it in', () => {
    const [hint, ...rest] = check(inputOf({ plan: rowsOf([{ ...far, ...BARE, kind: 'Ad' }]) }));
    expect(hint).toMatchObject({
      code: 'to-fill',
      severity: 'hint',
      place: { column: 'topic' },
      message: 'To fill: topic, copy, link, stage, owner, asset owner, asset due date.',
    });
    expect(rest).toEqual([]);
  });

  test('what is wrong is told beside it', () => {
    const plan = rowsOf([{ ...far, copy: '', owner: ['Priya', 'Dana'] }]);
    expect(told(check(inputOf({ plan })))).toEqual(['2 error owner-many', '2 hint to-fill']);
  });

  test('nothing open, no hint', () => {
    expect(check(inputOf({ plan: rowsOf([far]) }))).toEqual([]);
  });
});

test('too many owners silence the other owner and approval rules of the row, and no more', () => {
  const always = (code: string): Rule => ({
    code,
    severity: 'warning',
    why: 'Always.',
    example: 'always',
    scope: 'row',
    kinds: KINDS,
    tables: [],
    check: () => ({ column: 'owner', message: 'Always.' }),
  });
  const codes = ['owner-many', 'owner-unknown', 'approval-own', 'asset-owner-missing'];
  const input = inputOf({});
  expect(validate(input, { rules: codes.map(always) }).map(({ code }) => code)).toEqual([
    'owner-many',
    'asset-owner-missing',
  ]);
  expect(validate(input, { rules: codes.slice(1).map(always) })).toHaveLength(3);
});

describe('a rule about time leaves rows alone that are over', () => {
  const late: Rule = {
    code: 'late',
    severity: 'warning',
    why: 'Time.',
    example: 'late',
    scope: 'row',
    kinds: KINDS,
    tables: [],
    aboutTime: true,
    check: () => ({ column: 'date', message: 'Late.' }),
  };
  test.each(STATUSES.map((status) => [status] as const))('%s', (status) => {
    const over = ['Published', 'Missed', 'Skipped'].includes(status);
    const findings = validate(inputOf({ plan: rowsOf([{ status }]) }), { rules: [late] });
    expect(findings).toHaveLength(over ? 0 : 1);
  });
});

describe('a month reports its rows and those of no month', () => {
  test.each<[Partial<PlanItem>, string | null]>([
    [{ date: '2026-10-31', rowId: 'ABC-202611-01' }, '2026-10'],
    [{ date: null, rowId: 'ABC-202611-01' }, '2026-11'],
    [{ date: null, rowId: 'abc-202611-104 ' }, '2026-11'],
    [{ date: null, rowId: 'ABC-202613-01' }, null],
    [{ date: null, rowId: 'mine' }, null],
    [{ date: null, rowId: '' }, null],
  ])('%o belongs to %s', (row, month) => {
    expect(monthOfRow({ ...SOUND_POST, ...row })).toBe(month);
  });

  test('and finds what spans months where it stands', () => {
    const copied = { rowId: 'ABC-202610-01' };
    const plan = rowsOf([
      { ...copied, date: '2026-10-05' },
      copied,
      { date: null, rowId: '', owner: [] },
    ]);
    expect(told(check(inputOf({ plan }), { month: '2026-10' }))).toEqual([
      '2 error row-id-duplicate',
      '4 error owner-missing',
    ]);
    expect(told(check(inputOf({ plan }), { month: '2026-09' }))).toEqual(['4 error owner-missing']);
  });
});

describe('one row can be checked again alone', () => {
  const plan = rowsOf([{ audience: '' }, { audience: '', rowId: 'X' }, { rowId: 'X' }]);

  test('by the rules about one row and by those about several', () => {
    expect(told(check(inputOf({ plan }), { rows: [3] }))).toEqual([
      '3 error row-id-duplicate',
      '3 warning audience-missing',
    ]);
  });

  test('without what cannot be read elsewhere', () => {
    const cell = { column: 'date', rowId: '', found: 'x', expects: 'a date' };
    const unreadable = [
      { ...cell, tab: 'plan' as const, row: 2 },
      { ...cell, tab: 'people' as const, row: 2 },
    ];
    expect(check(inputOf({ plan: rowsOf([{}, {}]), unreadable }), { rows: [3] })).toEqual([]);
    expect(told(check(inputOf({ unreadable }), { rows: [2] }))).toEqual([
      '2 error cell-unreadable',
    ]);
  });
});

test('a run says which tabs it reads', () => {
  expect(tablesNeeded(FEW)).toEqual(['plan', 'settings', 'salesCycle', 'channels']);
  expect(tablesNeeded()).toContain('people');
});

const text = fc.oneof(
  fc.constantFrom('', 'TBD', 'Facebook', 'https://facebook.com/us'),
  fc.string({ unit: 'binary' }),
);
const date = fc.option(
  fc
    .date({
      min: new Date(Date.UTC(2026, 8, 1)),
      max: new Date(Date.UTC(2027, 1, 28)),
      noInvalidDate: true,
    })
    .map((day) => day.toISOString().slice(0, 10)),
);
const names = fc.array(text, { maxLength: 3 });
const anyItem: fc.Arbitrary<PlanItem> = fc
  .record({
    rowId: fc.oneof(text, fc.constantFrom('ABC-202610-01', 'ABC-202611-02')),
    date,
    channel: text,
    type: fc.oneof(text, fc.constantFrom('Business service', 'Personal', 'Event')),
    topic: text,
    copy: text,
    link: text,
    stage: text,
    owner: names,
    status: fc.constantFrom('' as const, ...STATUSES),
    kind: fc.constantFrom('' as const, ...KINDS),
    outcome: fc.constantFrom('' as const, ...OUTCOMES),
    assetState: fc.constantFrom('' as const, ...ASSET_STATES),
    audience: text,
    budget: fc.option(fc.double()),
    assetBrief: text,
    assetKind: text,
    assetOwner: text,
    assetDue: date,
    fallback: text,
    trackedLink: text,
    slot: fc.oneof(
      text,
      fc.constantFrom('Personal/2026-W45/1', 'Event/2026-W49/1', 'x/2026-99/1', 'x/2026-W99/1'),
    ),
    buildRecord: text,
    approvalRecord: fc.oneof(
      text,
      fc.constant(
        writeApproval({ by: 'M', on: '2026-10-20', fingerprint: approvalFingerprint(SOUND_POST) }),
      ),
    ),
  })
  .map((item) => ({ ...SOUND_POST, ...item }));
const anyPlan: fc.Arbitrary<TableRow<PlanItem>[]> = fc
  .array(
    fc.record({
      item: anyItem,
      unreadable: fc.subarray(['date', 'type', 'copy', 'owner'] as const),
    }),
    { maxLength: 12 },
  )
  .map((rows) => rows.map((row, index) => ({ ...row, row: index + 2 })));

const settings = { ...startSettings(), trade: 'Mortgage' as const, approver: 'Facebook' };
const month = fc.option(fc.constantFrom('2026-09', '2026-10', '2026-11', '2026-12', '2027-01'));
const anyGoal: fc.Arbitrary<Goal> = fc.record({
  month,
  goal: text,
  kind: fc.constant('' as const),
  side: fc.constant('' as const),
  stage: text,
  metric: text,
  target: fc.option(fc.double()),
  baseline: fc.constant(null),
  assumption: text,
  audience: text,
  owner: names,
});
const anyPerson: fc.Arbitrary<Person> = fc.record({
  name: text,
  team: fc.constantFrom('' as const, ...TEAMS),
  email: text,
  willDo: fc.option(fc.integer({ min: 0, max: 5 })),
  doesWell: names,
  wouldRatherNot: names,
  backup: text,
  mentor: text,
  lastCheckIn: date,
  knowsTheRoutes: fc.boolean(),
  active: fc.boolean(),
});
const anyInput = fc
  .record({
    plan: anyPlan,
    people: fc.array(anyPerson, { maxLength: 4 }),
    goals: fc.array(anyGoal, { maxLength: 4 }),
    closedReviews: fc.array(
      fc.record({
        month: fc.constantFrom('2026-09', '2026-10'),
        closedOn: fc.constantFrom('2026-08-01', '2026-11-01'),
      }),
      { maxLength: 2 },
    ),
  })
  .map((given) => inputOf({ ...given, cadence: THREE_A_WEEK, settings }));

describe('whatever people typed', () => {
  test('validating never fails and tells each finding once', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const findings = validate(input);
        const keys = findings.map(
          ({ code, place, message }) =>
            `${place.tab} ${place.row} ${code} ${place.column} ${message}`,
        );
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  test('a month never reports a row of another month, and months together report all', () => {
    fc.assert(
      fc.property(anyInput, fc.constantFrom('2026-10', '2026-11', '2026-12'), (input, month) => {
        const rows = new Map(input.plan.map((row) => [row.row, row.item]));
        const isTold = ({ place }: Finding): boolean =>
          place.tab !== 'plan' || isOfMonth(rows.get(place.row) ?? SOUND_POST, month);
        const [all, ofMonth] = [validate(input), validate(input, { month })];
        expect(ofMonth.filter(isTold)).toEqual(ofMonth);
        const isOfPlan = ({ place }: Finding): boolean => place.tab === 'plan';
        expect(ofMonth.filter(isOfPlan)).toEqual(all.filter(isOfPlan).filter(isTold));
        const known = new Set(all.map((finding) => JSON.stringify(finding)));
        expect(ofMonth.every((finding) => known.has(JSON.stringify(finding)))).toBe(true);
      }),
    );
  });

  test('a month of mere ideas, or one that was reviewed, is not judged as a whole', () => {
    const closedReviews = ['2026-09', '2026-10', '2026-11', '2026-12', '2027-01', '2027-02'].map(
      (closed) => ({ month: closed, closedOn: '2026-11-01' }),
    );
    fc.assert(
      fc.property(anyInput, (input) => {
        const ideas = input.plan.map((row) => ({
          ...row,
          item: { ...row.item, status: 'Idea' as const, date: '2027-01-11' },
        }));
        for (const given of [
          { ...input, plan: ideas, closedReviews: [] },
          { ...input, closedReviews },
        ]) {
          const elsewhere = validate(given).filter(({ place }) => place.tab !== 'plan');
          expect(elsewhere.filter(({ code }) => !/^route-/.test(code))).toEqual([]);
        }
      }),
    );
  });

  test('a sure fix starts from what stands in the cell, and changes it', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const rows = new Map(input.plan.map((row) => [row.row, row.item]));
        for (const { place, fix } of validate(input)) {
          if (fix === undefined) continue;
          const column = FIXABLE_COLUMNS.find((each) => each === fix.column);
          if (column === undefined) throw new Error(`${fix.column} cannot be fixed`);
          const held = rows.get(place.row)?.[column] ?? '';
          expect(fix.from).toBe(typeof held === 'string' ? held : held.join(', '));
          expect(fix.to).not.toBe(fix.from);
        }
      }),
    );
  });

  test('the order of rows changes nothing', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const shuffled = { ...input, plan: [...input.plan].reverse() };
        expect(validate(shuffled)).toEqual(validate(input));
      }),
    );
  });

  test('what cannot be read is never called missing', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const unreadable = new Map(input.plan.map((row) => [row.row, row.unreadable]));
        for (const { code, place } of validate(input)) {
          if (place.tab !== 'plan') continue;
          if (!code.endsWith('-missing') && code !== 'brief-vague') continue;
          expect(unreadable.get(place.row)?.some((column) => column === place.column)).toBe(false);
        }
      }),
    );
  });
});

/** A year of an agency with ten brands: rows of every month, a third of them bare. */
function year(rows: number): PlanInput {
  const items = Array.from({ length: rows }, (_, index) => ({
    ...(index % 3 === 0 ? BARE : {}),
    rowId: `ABC-${index}`,
    channel: `Brand ${index % 10}`,
    date: `2026-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`,
    type: THREE_A_WEEK[index % 3]?.type ?? '',
  }));
  return inputOf({ plan: rowsOf(items), cadence: THREE_A_WEEK, settings });
}

/** The quickest of a few runs, in milliseconds: what else the machine does only slows them. */
function quickest(input: PlanInput): number {
  const runs = Array.from({ length: 4 }, () => {
    const start = performance.now();
    validate(input);
    return performance.now() - start;
  });
  return Math.min(...runs);
}

// Several runs of a year's plan outlast the usual five seconds on a busy machine.
test('ten times the rows take about ten times as long', { timeout: 60_000 }, () => {
  const [few, many] = [year(800), year(8000)];
  quickest(few);
  expect(quickest(many) / quickest(few)).toBeLessThan(25);
});
