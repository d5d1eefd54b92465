import { describe, expect, test } from 'vitest';
import type { CadenceLine } from '../../../src/core/cadence/line.ts';
import { NO_MEMORY } from '../../../src/core/plan/build-memory.ts';
import { type MonthToPlan, planMonth } from '../../../src/core/plan/build-month.ts';
import type { PlanItem } from '../../../src/core/plan/item.ts';
import { startSettings } from '../../../src/core/settings/definitions.ts';
import type { Settings } from '../../../src/core/settings/settings.ts';
import { ARTICLE_CADENCE, cadenceLine } from '../cadence/cadence-line.ts';
import { planRows } from './plan-rows.ts';

const settings: Settings = {
  ...startSettings(),
  planCode: 'LHL',
  campaignPattern: 'lhl_{month}',
  approver: 'Marco',
};

function plan(given: Partial<MonthToPlan> = {}) {
  return planMonth({
    month: '2026-11',
    lines: ARTICLE_CADENCE,
    plan: [],
    settings,
    today: '2026-11-02',
    memory: NO_MEMORY,
    ...given,
  });
}

const november = plan();

function numbers(result: ReturnType<typeof planMonth>) {
  return {
    add: result.add.length,
    keep: result.keep.length,
    extra: result.extra.length,
    offered: result.offered.length,
  };
}

describe('a month from the cadence', () => {
  test('November 2026 of the article gets 13 posts and 3 ads', () => {
    const kinds = november.add.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'Post')).toHaveLength(13);
    expect(kinds.filter((kind) => kind === 'Ad')).toHaveLength(3);
  });

  test('Row IDs go by date', () => {
    expect(november.add.map(({ rowId }) => rowId).slice(0, 3)).toEqual([
      'LHL-202611-01',
      'LHL-202611-02',
      'LHL-202611-03',
    ]);
    const dates = november.add.map(({ date }) => date ?? '');
    expect(dates).toEqual([...dates].sort());
  });

  test('Row IDs of one day go by time', () => {
    const lines = [
      cadenceLine({ line: 'Noon', time: '12:00' }),
      cadenceLine({ line: 'Morning', time: '08:00' }),
    ];
    expect(
      plan({ lines })
        .add.slice(0, 2)
        .map(({ type }) => type),
    ).toEqual(['Morning', 'Noon']);
  });

  test('each full week has one post of each type, and the last one its first', () => {
    expect(november.weeks.map(({ week }) => week)).toEqual([
      '2026-W45',
      '2026-W46',
      '2026-W47',
      '2026-W48',
      '2026-W49',
    ]);
    for (const { types } of november.weeks.slice(0, 4)) {
      expect(types).toMatchObject({ 'Business service': 1, Personal: 1, PR: 1 });
    }
    expect(november.weeks[4]?.types).toEqual({ PR: 1 });
  });
});

describe('a new row', () => {
  const made = (line: Partial<CadenceLine>, given: Partial<MonthToPlan> = {}) =>
    plan({ lines: [cadenceLine({ days: 'Thu', until: '2026-11-05', ...line })], ...given }).add[0];

  test('holds what the cadence and the settings know', () => {
    const line = cadenceLine({
      line: 'Personal',
      days: 'Thu',
      until: '2026-11-05',
      stages: ['Establish a relationship'],
      audience: 'Past clients',
      assetOwner: 'Dana',
      time: '10:00',
    });
    expect(plan({ lines: [line] }).add).toEqual([
      {
        rowId: 'LHL-202611-01',
        date: '2026-11-05',
        channel: 'Facebook',
        type: 'Personal',
        topic: '',
        issues: '',
        copy: '',
        link: '',
        stage: 'Establish a relationship',
        owner: ['Priya'],
        status: 'Idea',
        time: '10:00',
        kind: 'Post',
        ends: null,
        partOf: '',
        audience: 'Past clients',
        outcome: 'Referral',
        campaign: 'lhl_2026-11',
        budget: null,
        target: '',
        assetBrief: '',
        assetKind: '',
        assetOwner: 'Dana',
        assetDue: '2026-11-02',
        assetState: '',
        fallback: '',
        copyDue: '2026-11-02',
        helpers: [],
        accepted: null,
        approver: 'Marco',
        approval: '',
        trackedLink: '',
        publishedOn: null,
        publishedLink: '',
        reasonMissed: '',
        notes: '',
        slot: 'Personal/2026-W45/1',
        buildRecord: expect.stringMatching(/^2026-11-02 1 [\da-z]+$/),
        approvalRecord: '',
      },
    ]);
  });

  test.each<[what: string, line: Partial<CadenceLine>, holds: Partial<PlanItem>]>([
    ['needs no asset where nobody is named for it', {}, { assetOwner: '', assetDue: null }],
    ['counts back by the lead days of its line', { leadDays: 5 }, { copyDue: '2026-10-31' }],
    ['is due on its day with 0 lead days', { leadDays: 0 }, { copyDue: '2026-11-05' }],
    [
      'needs an asset where it is an ad',
      { kind: 'Ad' },
      { assetOwner: '', assetDue: '2026-11-02' },
    ],
    ['ends after the days it runs for', { kind: 'Ad', runsFor: 12 }, { ends: '2026-11-16' }],
    ['ends on its day where it runs for one', { runsFor: 1 }, { ends: '2026-11-05' }],
    ['has no end where it runs for 0 days', { runsFor: 0 }, { ends: null }],
    ['brings its budget', { kind: 'Ad', budget: 600 }, { budget: 600 }],
    ['has no copy where it is a task', { kind: 'Task' }, { copyDue: null, assetDue: null }],
    ['is a post where the line has no kind', { kind: '' }, { kind: 'Post' }],
    ['has no outcome where it has no stage', { stages: [] }, { stage: '', outcome: '' }],
    ['has all owners of the line', { owner: ['Priya', 'Dana'] }, { owner: ['Priya', 'Dana'] }],
  ])('%s', (_, line, holds) => {
    expect(made(line)).toMatchObject(holds);
  });

  test('says why a blackout moved it', () => {
    const moved = made(
      { until: '2026-11-06' },
      { settings: { ...settings, blackoutDates: ['2026-11-05'] } },
    );
    expect(moved).toMatchObject({
      date: '2026-11-06',
      notes: 'Moved from 2026-11-05, a blackout date.',
      copyDue: '2026-11-03',
    });
  });
});

describe('building again', () => {
  const change = (changes: Record<number, Partial<PlanItem>>) =>
    planRows(november.add.map((item, index) => ({ ...item, ...changes[index] })));

  test('adds nothing', () => {
    const again = plan({ plan: change({}), memory: november.memory });
    expect(numbers(again)).toEqual({ add: 0, keep: 16, extra: 0, offered: 0 });
    expect(again.memory).toEqual(november.memory);
    expect(again.weeks).toEqual(november.weeks);
  });

  test('adds nothing where the memory was lost', () => {
    expect(numbers(plan({ plan: change({}) }))).toMatchObject({ add: 0, keep: 16 });
  });

  test('knows a row that was moved into another month', () => {
    const moved = change({ 3: { date: '2026-12-10' } });
    expect(numbers(plan({ plan: moved, memory: november.memory }))).toEqual({
      add: 0,
      keep: 16,
      extra: 0,
      offered: 0,
    });
    const december = plan({ plan: moved, month: '2026-12' });
    expect(numbers(december)).toEqual({ add: 16, keep: 0, extra: 0, offered: 0 });
  });

  test('knows a row that lost its date or changed its type', () => {
    const typed = change({ 0: { date: null }, 1: { type: 'Advertorial' } });
    expect(numbers(plan({ plan: typed, memory: november.memory }))).toMatchObject({
      add: 0,
      keep: 16,
    });
  });

  test('leaves rows alone that were typed by hand', () => {
    const rows = planRows([...november.add, { date: '2026-11-11', type: 'Personal' }]);
    expect(numbers(plan({ plan: rows, memory: november.memory }))).toEqual({
      add: 0,
      keep: 16,
      extra: 0,
      offered: 0,
    });
  });

  test('takes a copy of a row for a row of its own', () => {
    const rows = planRows([...november.add, november.add[0] ?? {}]);
    expect(numbers(plan({ plan: rows, memory: november.memory }))).toMatchObject({
      keep: 16,
      extra: 0,
    });
  });
});

describe('a row that was deleted', () => {
  const rest = planRows(november.add.slice(1));

  test('is offered, and not added silently', () => {
    const again = plan({ plan: rest, memory: november.memory });
    expect(numbers(again)).toEqual({ add: 0, keep: 15, extra: 0, offered: 1 });
    expect(again.offered[0]?.key).toBe(november.add[0]?.slot);
  });

  test('stays offered while nobody wants it', () => {
    const first = plan({ plan: rest, memory: november.memory });
    expect(numbers(plan({ plan: rest, memory: first.memory })).offered).toBe(1);
  });

  test('comes back on request, under a new Row ID', () => {
    const again = plan({ plan: rest, memory: november.memory, again: true });
    expect(numbers(again)).toEqual({ add: 1, keep: 15, extra: 0, offered: 0 });
    expect(again.add[0]).toMatchObject({ rowId: 'LHL-202611-17', slot: november.add[0]?.slot });
  });

  test('leaves its number given, also where it was the last', () => {
    const rows = planRows(november.add.slice(0, -1));
    const lines = [...ARTICLE_CADENCE, cadenceLine({ line: 'Extra', per: 'month', days: '9' })];
    const next = plan({ plan: rows, memory: november.memory, lines });
    expect(next.add.map(({ rowId }) => rowId)).toEqual(['LHL-202611-17']);
  });

  test('leaves its number given where only the plan knows it', () => {
    const rows = planRows([{ rowId: 'lhl-202611-40', date: '2026-10-01' }]);
    expect(plan({ plan: rows }).add[0]?.rowId).toBe('LHL-202611-41');
  });
});

describe('a cadence that changed', () => {
  const rows = planRows(november.add);
  const [business, personal, pr, ...ads] = ARTICLE_CADENCE;
  if (!business || !personal || !pr) throw new Error('The cadence has three posts.');

  test('marks the rows of a line that is no longer active', () => {
    const lines = [business, { ...personal, active: false }, pr, ...ads];
    const next = plan({ plan: rows, memory: november.memory, lines });
    expect(numbers(next)).toEqual({ add: 0, keep: 12, extra: 4, offered: 0 });
    expect(next.extra.map(({ item }) => item.type)).toEqual([
      'Personal',
      'Personal',
      'Personal',
      'Personal',
    ]);
  });

  test('marks the rows of a line that was removed', () => {
    const next = plan({ plan: rows, memory: november.memory, lines: [business, personal, pr] });
    expect(next.extra.map(({ item }) => item.kind)).toEqual(['Ad', 'Ad', 'Ad']);
  });

  test('marks rows in the month of their slot alone, wherever they stand', () => {
    const moved = planRows(november.add.map((item) => ({ ...item, date: '2026-12-09' })));
    const extraIn = (month: string) => plan({ plan: moved, lines: [], month }).extra.length;
    expect([extraIn('2026-10'), extraIn('2026-11'), extraIn('2026-12')]).toEqual([0, 16, 0]);
  });

  test('tells the rows of a week that crosses the month by their Row IDs', () => {
    const december = plan({ month: '2026-12', plan: rows });
    const both = planRows([...november.add, ...december.add]);
    const extraIn = (month: string) => plan({ plan: both, lines: [], month }).extra.length;
    expect([extraIn('2026-11'), extraIn('2026-12'), extraIn('2027-01')]).toEqual([16, 16, 0]);
  });

  test('does not mark a row whose slot a new blackout moved into the next month', () => {
    const blackout = { ...settings, blackoutDates: ['2026-11-30'] };
    const next = plan({ plan: rows, memory: november.memory, settings: blackout });
    expect(numbers(next)).toEqual({ add: 0, keep: 15, extra: 0, offered: 0 });
    expect(plan({ plan: rows, settings: blackout, month: '2026-12' }).keep).toHaveLength(1);
  });

  test('keeps rows whose line changed its days', () => {
    const lines = ARTICLE_CADENCE.map((line) =>
      line.per === 'week' ? { ...line, days: 'Tue, Wed, Fri' } : line,
    );
    const next = plan({ plan: rows, memory: november.memory, lines });
    expect(numbers(next)).toMatchObject({ add: 0, extra: 0 });
  });
});

describe('several months', () => {
  test('planned from the same rows make one build', () => {
    const december = plan({ month: '2026-12' });
    const builds = [...november.add, ...december.add].map(
      ({ buildRecord }) => buildRecord.split(' ')[1],
    );
    expect(new Set(builds)).toEqual(new Set(['1']));
  });

  test('built one after the other make two', () => {
    const december = plan({ month: '2026-12', plan: planRows(november.add) });
    expect(december.add[0]?.buildRecord).toMatch(/^2026-11-02 2 /);
  });

  test.each([
    ['November first', ['2026-11', '2026-12']],
    ['December first', ['2026-12', '2026-11']],
  ])('share the week of 30 November: %s', (_, months) => {
    const items: PlanItem[] = [];
    for (const month of months) items.push(...plan({ month, plan: planRows(items) }).add);
    const week = items
      .filter(({ date }) => date !== null && '2026-11-30' <= date && date <= '2026-12-05')
      .map(({ type }) => type);
    expect(week.sort()).toEqual(['Awareness ad', 'Business service', 'PR', 'Personal'].slice(1));
  });
});

describe('little to plan from', () => {
  test('an empty cadence adds nothing', () => {
    expect(numbers(plan({ lines: [] }))).toEqual({ add: 0, keep: 0, extra: 0, offered: 0 });
  });

  test('a plan full of oddities does no harm', () => {
    const rows = planRows([
      {},
      { rowId: '???', slot: 'nonsense' },
      { slot: '/2026-11/1' },
      { date: '2026-11-05' },
    ]);
    expect(numbers(plan({ plan: rows }))).toEqual({ add: 16, keep: 0, extra: 0, offered: 0 });
  });
});
