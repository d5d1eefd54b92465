import { describe, expect, test } from 'vitest';
import type { CadenceLine } from '../../../src/core/cadence/line.ts';
import { NO_MEMORY } from '../../../src/core/plan/build-memory.ts';
import type { PlanItem } from '../../../src/core/plan/item.ts';
import { startSettings } from '../../../src/core/settings/definitions.ts';
import type { Settings } from '../../../src/core/settings/settings.ts';
import { ARTICLE_CADENCE, cadenceLine } from '../cadence/cadence-line.ts';
import { type MonthToPlan, planMonth } from './plan-month.ts';
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
      {
        settings: {
          ...settings,
          blackoutDates: [{ from: '2026-11-05', to: '2026-11-05', name: '' }],
        },
      },
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
    const blackout = {
      ...settings,
      blackoutDates: [{ from: '2026-11-30', to: '2026-11-30', name: '' }],
    };
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

describe('a line that was renamed keeps its rows', () => {
  const rows = planRows(november.add);
  const [business, personal, pr, ...ads] = ARTICLE_CADENCE;
  if (!business || !personal || !pr) throw new Error('The cadence has three posts.');
  const next = (lines: readonly CadenceLine[], given: Partial<MonthToPlan> = {}) =>
    numbers(plan({ plan: rows, memory: november.memory, lines, ...given }));
  const team = { ...personal, line: 'Team' };

  test('where its type, kind, period and channel are the same', () => {
    expect(next([business, team, pr, ...ads])).toEqual({ add: 0, keep: 16, extra: 0, offered: 0 });
  });

  test('also a row that was deleted: it is offered', () => {
    const left = planRows(november.add.filter(({ slot }) => slot !== 'Personal/2026-W46/1'));
    expect(next([business, team, pr, ...ads], { plan: left })).toEqual({
      add: 0,
      keep: 15,
      extra: 0,
      offered: 1,
    });
  });

  test('also after months were built under the new name', () => {
    const lines = [business, team, pr, ...ads];
    const december = plan({ month: '2026-12', plan: rows, lines });
    const both = planRows([...november.add, ...december.add]);
    expect(next(lines, { plan: both })).toMatchObject({ add: 0, keep: 16, extra: 0 });
  });

  test('also where all lines were renamed, since each has a type of its own', () => {
    const lines = ARTICLE_CADENCE.map((line) => ({ ...line, line: `New ${line.line}` }));
    expect(next(lines)).toEqual({ add: 0, keep: 16, extra: 0, offered: 0 });
  });

  test('and the build finds its like by its dates where two lines of a type were renamed', () => {
    const tips = (line: string, days: string) => cadenceLine({ line, days, type: 'Tips' });
    const built = plan({ lines: [tips('A', 'Mon'), tips('B', 'Thu')] });
    const renamed = plan({
      lines: [tips('Thursday tips', 'Thu'), tips('Monday tips', 'Mon')],
      plan: planRows(built.add),
    });
    expect(numbers(renamed)).toMatchObject({ add: 0, keep: 9, extra: 0 });
    expect(renamed.keep.map(({ item }) => item.date)).toEqual(built.add.map(({ date }) => date));
    expect(renamed.changed).toEqual([]);
  });

  test.each<[what: string, lines: readonly CadenceLine[], numbers: object]>([
    [
      'another type took its place',
      [business, { ...personal, line: 'Tips', type: 'Tips' }, pr, ...ads],
      { add: 4, keep: 12, extra: 4 },
    ],
    [
      'it goes elsewhere',
      [business, { ...team, channel: 'LinkedIn' }, pr, ...ads],
      { add: 4, keep: 12, extra: 4 },
    ],
    [
      'it is planned by the month now',
      [business, { ...team, per: 'month', days: '' }, pr, ...ads],
      { add: 1, extra: 4 },
    ],
    [
      'two lines could be it',
      [business, { ...team, days: 'Sun' }, { ...team, line: 'Staff', days: 'Sun' }, pr, ...ads],
      { extra: 4 },
    ],
    [
      'the line is there and not active',
      [business, { ...personal, active: false }, team, pr, ...ads],
      { add: 4, keep: 12, extra: 4 },
    ],
  ])('but not where %s', (_, lines, expected) => {
    expect(next(lines)).toMatchObject(expected);
  });

  test('but not where its like stood beside it all the time', () => {
    const tips = (line: string, days: string) => cadenceLine({ line, days, type: 'Tips' });
    const built = plan({ lines: [tips('A', 'Mon'), tips('B', 'Thu')] });
    const left = plan({ lines: [tips('B', 'Thu')], plan: planRows(built.add) });
    expect(numbers(left)).toMatchObject({ add: 0, keep: 4, extra: 5 });
  });
});

describe('a line whose channels changed', () => {
  const on = (channel: string) => [cadenceLine({ channel })];
  const built = (channel: string) => plan({ lines: on(channel) });
  const next = (from: string, to: string) => {
    const before = built(from);
    return plan({ lines: on(to), plan: planRows(before.add), memory: before.memory });
  };

  test('has a row a channel for each post, with Row IDs of their own', () => {
    const { add } = built('Facebook, Instagram');
    expect(add.slice(0, 3).map(({ rowId, date, channel }) => [rowId, date, channel])).toEqual([
      ['LHL-202611-01', '2026-11-02', 'Facebook'],
      ['LHL-202611-02', '2026-11-02', 'Instagram'],
      ['LHL-202611-03', '2026-11-09', 'Facebook'],
    ]);
    expect(add).toHaveLength(10);
  });

  test.each<[from: string, to: string, add: number, keep: number, extra: number, changed: number]>([
    ['Facebook', 'Facebook, Instagram', 5, 5, 0, 0],
    ['Facebook', 'Instagram, Facebook', 5, 5, 0, 0],
    ['Facebook, Instagram', 'Instagram, Facebook', 0, 10, 0, 0],
    ['Facebook, Instagram', 'Instagram', 0, 5, 5, 0],
    ['Facebook, Instagram', 'Facebook, LinkedIn', 0, 10, 0, 5],
    ['Facebook', 'LinkedIn', 0, 5, 0, 5],
    ['Facebook', 'LinkedIn, X', 5, 5, 0, 5],
    ['', 'Facebook', 0, 5, 0, 5],
  ])('from “%s” to “%s”', (from, to, add, keep, extra, changed) => {
    const planned = next(from, to);
    expect(numbers(planned)).toEqual({ add, keep, extra, offered: 0 });
    expect(planned.changed).toHaveLength(changed);
  });

  test('keeps the row of each channel that stays', () => {
    const { keep, extra } = next('Facebook, Instagram', 'Instagram');
    expect(new Set(keep.map(({ item }) => item.channel))).toEqual(new Set(['Instagram']));
    expect(new Set(extra.map(({ item }) => item.channel))).toEqual(new Set(['Facebook']));
  });
});

describe('a blackout', () => {
  const blackoutDates = [{ from: '2026-11-26', to: '2026-11-26', name: 'Thanksgiving' }];

  test('that a line skips leaves no gap: the slot is told of and not added', () => {
    const lines = [cadenceLine({ days: 'Thu', onBlackout: 'Skip' })];
    const planned = plan({ lines, settings: { ...settings, blackoutDates } });
    expect(planned.add.map(({ date }) => date)).toEqual(['2026-11-05', '2026-11-12', '2026-11-19']);
    expect(planned.skipped.map(({ date, reason }) => [date, reason])).toEqual([
      ['2026-11-26', 'Skipped: 2026-11-26 is a blackout date (Thanksgiving).'],
    ]);
  });

  test('that came after the build asks for another date, with the reason, where nobody touched the row', () => {
    const lines = [cadenceLine({ days: 'Thu' })];
    const before = plan({ lines });
    const after = plan({
      lines,
      plan: planRows(before.add),
      settings: { ...settings, blackoutDates },
    });
    expect(after.changed.map(({ cells }) => cells)).toEqual([
      [
        { column: 'date', from: '2026-11-26', to: '2026-11-27' },
        { column: 'copyDue', from: '2026-11-23', to: '2026-11-24' },
        {
          column: 'notes',
          from: '',
          to: 'Moved from 2026-11-26, a blackout date (Thanksgiving).',
        },
      ],
    ]);
    expect(after.moved.map(({ date }) => date)).toEqual(['2026-11-27']);
  });

  test('that a line skips makes the row that stands there one too many', () => {
    const before = plan({ lines: [cadenceLine({ days: 'Thu' })] });
    const after = plan({
      lines: [cadenceLine({ days: 'Thu', onBlackout: 'Skip' })],
      plan: planRows(before.add),
      settings: { ...settings, blackoutDates },
    });
    expect(numbers(after)).toEqual({ add: 0, keep: 3, extra: 1, offered: 0 });
  });
});

describe('one occurrence that people skipped or moved', () => {
  const rows = (changes: Partial<PlanItem>) =>
    planRows(november.add.map((item, index) => (index === 2 ? { ...item, ...changes } : item)));

  test.each<[what: string, changes: Partial<PlanItem>]>([
    ['skipped', { status: 'Skipped' }],
    ['moved', { date: '2026-11-11' }],
    ['moved into the next month', { date: '2026-12-09' }],
    ['moved into last year', { date: '2025-12-09' }],
  ])('%s stays so, and counts as its slot', (_, changes) => {
    const again = plan({ plan: rows(changes), memory: november.memory });
    expect(numbers(again)).toEqual({ add: 0, keep: 16, extra: 0, offered: 0 });
    expect(again.changed).toEqual([]);
    const december = plan({ month: '2026-12', plan: rows(changes) });
    expect(numbers(december)).toEqual({ add: 16, keep: 0, extra: 0, offered: 0 });
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
    ['30 November, November first', ['2026-11', '2026-12'], '2026-11-30', '2026-12-05'],
    ['30 November, December first', ['2026-12', '2026-11'], '2026-11-30', '2026-12-05'],
    ['week 53, December first', ['2026-12', '2027-01'], '2026-12-28', '2027-01-02'],
    ['week 53, January first', ['2027-01', '2026-12'], '2026-12-28', '2027-01-02'],
  ])('share the week that crosses their end: %s', (_, months, first, last) => {
    const items: PlanItem[] = [];
    for (const month of months) items.push(...plan({ month, plan: planRows(items) }).add);
    const week = items
      .filter(({ date, kind }) => date !== null && first <= date && date <= last && kind === 'Post')
      .map(({ type }) => type);
    expect(week.sort()).toEqual(['Business service', 'PR', 'Personal']);
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
