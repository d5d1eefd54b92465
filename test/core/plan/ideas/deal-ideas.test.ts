import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BLANK_ITEM } from '../../../../src/core/plan/blank-item.ts';
import type { Idea } from '../../../../src/core/plan/idea.ts';
import { dealIdeas } from '../../../../src/core/plan/ideas/deal-ideas.ts';
import type { PlanItem } from '../../../../src/core/plan/item.ts';
import { isPlaceholder } from '../../../../src/core/validation/placeholder.ts';
import type { TableRow } from '../../../../src/core/workbook.ts';

const TODAY = '2026-11-01';

function rows<T>(items: readonly T[]): TableRow<T>[] {
  return items.map((item, index) => ({ row: index + 2, item, unreadable: [] }));
}

let number = 0;

function post(date: string, changes: Partial<PlanItem> = {}): PlanItem {
  number += 1;
  return {
    ...BLANK_ITEM,
    rowId: `P-202611-${number}`,
    date,
    type: 'Personal',
    status: 'Idea',
    ...changes,
  };
}

function idea(topic: string, changes: Partial<Idea> = {}): Idea {
  return {
    topic,
    type: 'Personal',
    stage: '',
    minutes: null,
    lastUsed: null,
    rowId: '',
    notes: '',
    ...changes,
  };
}

function deal(plan: readonly PlanItem[], ideas: readonly Idea[], cooldown = 60) {
  const dealt = dealIdeas({
    month: '2026-11',
    plan: rows(plan),
    ideas: rows(ideas),
    cooldown,
    today: TODAY,
    isPlaceholder,
  });
  return {
    topics: dealt.fills.map(({ row, idea: { item } }) => `${row.item.date} ${item.topic}`),
    leftOver: dealt.leftOver.map(({ item }) => item.date),
    waiting: dealt.waiting.map(({ idea: { topic }, until }) => `${topic} until ${until}`),
  };
}

describe('ideas are dealt', () => {
  test('by date, the least recently used first, then in the order of the tab', () => {
    const ideas = [
      idea('June', { lastUsed: '2026-06-01' }),
      idea('May', { lastUsed: '2026-05-01' }),
      idea('Never'),
      idea('Never either'),
    ];
    const plan = [post('2026-11-20'), post('2026-11-05'), post('2026-11-12')];
    expect(deal(plan, ideas).topics).toEqual([
      '2026-11-05 Never',
      '2026-11-12 Never either',
      '2026-11-20 May',
    ]);
  });

  test('by type and stage, whatever the case; one that says neither fits any', () => {
    const ideas = [
      idea('Any', { type: '' }),
      idea('Ours', { type: 'PERSONAL', stage: 'find leads' }),
    ];
    const plan = [
      post('2026-11-05', { stage: 'Find leads' }),
      post('2026-11-06', { type: 'Business' }),
    ];
    expect(deal(plan, ideas).topics).toEqual(['2026-11-05 Ours', '2026-11-06 Any']);
  });

  test('to no row of another type or stage', () => {
    const plan = [
      post('2026-11-05', { stage: 'Find leads' }),
      post('2026-11-06', { type: 'Business' }),
    ];
    const dealt = deal(plan, [idea('Theirs', { stage: 'Referrals' })]);
    expect(dealt).toMatchObject({ topics: [], leftOver: ['2026-11-05', '2026-11-06'] });
  });

  test.each<[what: string, row: PlanItem]>([
    ['has a topic', post('2026-11-05', { topic: 'Rates this week' })],
    ['is past', post('2026-10-31')],
    ['is of another month', post('2026-12-05')],
    ['is ready', post('2026-11-05', { status: 'Ready' })],
    ['was skipped', post('2026-11-05', { status: 'Skipped' })],
    ['is a task', post('2026-11-05', { kind: 'Task' })],
  ])('to no row that %s', (_, row) => {
    expect(deal([row], [idea('Ours')])).toMatchObject({ topics: [], leftOver: [] });
  });

  test('over a placeholder', () => {
    expect(deal([post('2026-11-05', { topic: 'TBD' })], [idea('Ours')]).topics).toHaveLength(1);
  });
});

describe('an idea rests', () => {
  test('for the cooldown after it was used, and says until when', () => {
    const ideas = [idea('Ours', { lastUsed: '2026-10-10' })];
    expect(deal([post('2026-11-05')], ideas, 30)).toEqual({
      topics: [],
      leftOver: ['2026-11-05'],
      waiting: ['Ours until 2026-11-09'],
    });
    expect(deal([post('2026-11-09')], ideas, 30).topics).toEqual(['2026-11-09 Ours']);
  });

  test('while its topic stands in the plan, typed by whomever, before or after', () => {
    for (const date of ['2026-10-20', '2026-12-20']) {
      const plan = [post('2026-11-20'), post(date, { topic: ' ours ', status: 'Ready' })];
      expect(deal(plan, [idea('Ours')]).topics).toEqual([]);
    }
  });

  test('not over a row that was skipped', () => {
    const plan = [post('2026-11-20'), post('2026-11-05', { topic: 'Ours', status: 'Skipped' })];
    expect(deal(plan, [idea('Ours')]).topics).toEqual(['2026-11-20 Ours']);
  });
});

test('dealing again, after some rows were filled, deals the rest as before', () => {
  const types = fc.constantFrom('', 'Personal', 'Business');
  const stages = fc.constantFrom('', 'Find leads', 'Referrals');
  const days = fc
    .integer({ min: 1, max: 30 })
    .map((day) => `2026-11-${String(day).padStart(2, '0')}`);
  const used = fc.option(fc.constantFrom('2026-06-01', '2026-09-20', '2026-10-30'));
  fc.assert(
    fc.property(
      fc.array(fc.record({ date: days, type: types, stage: stages }), { maxLength: 8 }),
      fc.array(fc.record({ type: types, stage: stages, lastUsed: used }), { maxLength: 8 }),
      fc.nat(7),
      fc.constantFrom(0, 20, 60),
      (posts, kinds, mask, cooldown) => {
        const plan = posts.map((changes) => post(changes.date, changes));
        const ideas = kinds.map((changes, index) => idea(`Idea ${index}`, changes));
        const input = {
          month: '2026-11',
          ideas: rows(ideas),
          cooldown,
          today: TODAY,
          isPlaceholder,
        };
        const { fills } = dealIdeas({ ...input, plan: rows(plan) });
        const done = new Map(
          fills
            .filter((_, index) => ((mask >> (index % 3)) & 1) === 1)
            .map(({ row, idea: dealt }) => [row.row, dealt.item]),
        );
        const half = rows(plan).map((row) => {
          const filled = done.get(row.row);
          if (filled === undefined) return row;
          const stage = row.item.stage === '' ? filled.stage : row.item.stage;
          return { ...row, item: { ...row.item, topic: filled.topic, stage } };
        });
        const again = dealIdeas({ ...input, plan: half });
        const told = (dealt: typeof fills) =>
          dealt.map(({ row, idea: { item } }) => `${row.row} ${item.topic}`);
        expect(told(again.fills)).toEqual(told(fills.filter(({ row }) => !done.has(row.row))));
      },
    ),
  );
});
