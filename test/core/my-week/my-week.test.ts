import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { namesToChoose, weekOfPerson } from '../../../src/core/my-week/my-week.ts';
import type { Person } from '../../../src/core/people/person.ts';
import { approvalFingerprint, writeApproval } from '../../../src/core/plan/approval.ts';
import { BLANK_ITEM } from '../../../src/core/plan/blank-item.ts';
import type { Idea } from '../../../src/core/plan/idea.ts';
import type { PlanItem } from '../../../src/core/plan/item.ts';
import { startSettings } from '../../../src/core/settings/definitions.ts';
import { planRows } from '../plan/plan-rows.ts';

const TODAY = '2026-11-02';

const POST: Partial<PlanItem> = {
  rowId: 'P-202611-01',
  date: '2026-11-05',
  topic: 'Rates',
  channel: 'Facebook',
  owner: ['Dana'],
  copy: 'Rates moved.',
  status: 'Drafted',
  accepted: '2026-10-20',
};

function person(name: string, changes: Partial<Person> = {}): Person {
  return {
    name,
    team: 'Sales',
    email: '',
    willDo: null,
    doesWell: [],
    wouldRatherNot: [],
    backup: '',
    mentor: '',
    lastCheckIn: null,
    knowsTheRoutes: true,
    active: true,
    ...changes,
  };
}

function idea(topic: string, changes: Partial<Idea> = {}): Idea {
  return {
    topic,
    type: 'Personal',
    stage: '',
    minutes: 10,
    lastUsed: null,
    rowId: '',
    notes: '',
    ...changes,
  };
}

function week(
  plan: readonly Partial<PlanItem>[],
  { who = 'dana', from = TODAY, people = [] as Person[], ideas = [] as Idea[] } = {},
) {
  const settings = { ...startSettings(), approver: 'Marco' };
  return weekOfPerson({
    person: who,
    from,
    today: TODAY,
    plan: planRows(plan),
    people,
    ideas,
    settings,
  });
}

function told(plan: readonly Partial<PlanItem>[], options = {}): string[] {
  return week(plan, options).due.map(({ due, sentence }) => `${due} ${sentence}`);
}

describe('in a week somebody', () => {
  test.each<[what: string, row: Partial<PlanItem>, who: string, expected: string[]]>([
    ['publishes what they own', POST, 'Dana', ['2026-11-05 Publish “Rates” on Facebook.']],
    [
      'accepts what they own, the lead days before it',
      { ...POST, date: '2026-11-07', accepted: null },
      'Dana',
      [
        '2026-11-04 Say yes to “Rates”, or say who should have it.',
        '2026-11-07 Publish “Rates” on Facebook.',
      ],
    ],
    [
      'writes the copy when it is due, of a post without a topic too',
      {
        ...POST,
        copy: 'TBD',
        copyDue: '2026-11-03',
        topic: '',
        type: 'Personal',
        date: '2026-11-20',
      },
      'Dana',
      ['2026-11-03 Write the copy of the Personal post.'],
    ],
    [
      'delivers an asset',
      { ...POST, assetOwner: 'Marco ', assetBrief: 'Photo of the desk', assetDue: '2026-11-04' },
      'Marco',
      ['2026-11-04 Deliver the asset (Photo of the desk) for “Rates”.'],
    ],
    [
      'delivers an asset of a kind the lead days before the post, where no day is set for it',
      { ...POST, assetOwner: 'Marco', assetKind: 'Photo' },
      'Marco',
      ['2026-11-02 Deliver the asset (Photo) for “Rates”.'],
    ],
    [
      'delivers an asset of which only the day is known',
      { ...POST, assetOwner: 'Marco', assetDue: '2026-11-04' },
      'Marco',
      ['2026-11-04 Deliver the asset for “Rates”.'],
    ],
    [
      'delivers nothing where no asset is wanted',
      { ...POST, assetOwner: 'Marco', assetBrief: 'TBD' },
      'Marco',
      [],
    ],
    [
      'writes the copy the lead days before the post, where no day is set for it',
      { ...POST, copy: '', date: '2026-11-09' },
      'Dana',
      ['2026-11-06 Write the copy of “Rates”.'],
    ],
    [
      'accepts today what was to be accepted earlier',
      { ...POST, date: '2026-11-03', accepted: null },
      'Dana',
      [
        '2026-11-02 Say yes to “Rates”, or say who should have it.',
        '2026-11-03 Publish “Rates” on Facebook.',
      ],
    ],
    ['starts an ad', { ...POST, kind: 'Ad' }, 'Dana', ['2026-11-05 Start “Rates” on Facebook.']],
    [
      'publishes a post that has no channel yet',
      { ...POST, channel: '' },
      'Dana',
      ['2026-11-05 Publish “Rates”.'],
    ],
    ['has nothing to do with a row without a date', { ...POST, date: null }, 'Dana', []],
    [
      'approves what is ready, as Settings say',
      { ...POST, status: 'Ready' },
      'Marco',
      ['2026-11-04 Look at “Rates”, and approve it.'],
    ],
    [
      'approves nothing that another is named for',
      { ...POST, status: 'Ready', approver: 'Ana' },
      'Marco',
      [],
    ],
    [
      'does not approve their own',
      { ...POST, status: 'Ready', owner: ['Marco'], approver: 'Marco' },
      'Marco',
      ['2026-11-05 Publish “Rates” on Facebook.'],
    ],
    [
      'sees to what is scheduled',
      { ...POST, status: 'Scheduled' },
      'Dana',
      ['2026-11-05 See that “Rates” goes out on Facebook: it is scheduled.'],
    ],
    ['does a task', { ...POST, kind: 'Task', copy: '' }, 'Dana', ['2026-11-05 Do “Rates”.']],
    ['has nothing to do with what is published', { ...POST, status: 'Published' }, 'Dana', []],
    [
      'has no asset left that was delivered',
      { ...POST, assetOwner: 'Ana', assetDue: '2026-11-03', assetState: 'Delivered' },
      'Ana',
      [],
    ],
  ])('%s', (_, row, who, expected) => {
    expect(told([row], { who })).toEqual(expected);
  });

  test('looks again at what changed after it was approved', () => {
    const record = { by: 'Marco', on: '2026-10-20', fingerprint: approvalFingerprint(BLANK_ITEM) };
    const row: Partial<PlanItem> = {
      ...POST,
      status: 'Approved',
      approvalRecord: writeApproval(record),
    };
    expect(told([row], { who: 'Marco' })).toEqual([
      '2026-11-04 Look at “Rates”, which changed since it was approved, and approve it.',
    ]);
  });
});

test('what is left from before stands apart, and asks without blame', () => {
  const late = week([{ ...POST, date: '2026-10-29' }]);
  expect(late.due).toEqual([]);
  expect(late.overdue.map(({ sentence }) => sentence)).toEqual([
    'Was “Rates” published? Set its status, or say why it did not happen.',
  ]);
});

test('a task that is left asks whether it was done', () => {
  const late = week([{ ...POST, kind: 'Task', copy: '', date: '2026-10-29' }]);
  expect(late.overdue.map(({ sentence }) => sentence)).toEqual([
    'Was “Rates” done? Set its status, or say why it did not happen.',
  ]);
});

test('a week that began before shows what was due in it there, not as left', () => {
  const begun = week(
    [
      { ...POST, date: '2026-10-29' },
      { ...POST, date: '2026-10-20', topic: 'Older' },
    ],
    { from: '2026-10-26' },
  );
  expect(begun.due.map(({ due }) => due)).toEqual(['2026-10-29']);
  expect(begun.overdue.map(({ due }) => due)).toEqual(['2026-10-20']);
});

test('what is due on one day stands in order of the tab', () => {
  const plan = ['First', 'Second', 'Third'].map((topic) => ({ ...POST, topic }));
  const [first, second, third] = planRows(plan);
  const { due } = weekOfPerson({
    ...{ person: 'Dana', from: TODAY, today: TODAY, people: [], ideas: [] },
    plan: [third, first, second].flatMap((row) => row ?? []),
    settings: startSettings(),
  });
  expect(due.map(({ row }) => row.row)).toEqual([2, 3, 4]);
});

test('a row that cannot be read as it was approved waits for nobody', () => {
  const plan = planRows([{ ...POST, status: 'Ready' }]);
  const input = { from: TODAY, today: TODAY, people: [], ideas: [] };
  const settings = { ...startSettings(), approver: 'Marco' };
  const ask = (unreadable: readonly (keyof PlanItem)[]) =>
    weekOfPerson({
      ...{ ...input, person: 'Marco', settings },
      plan: plan.map((row) => ({ ...row, unreadable })),
    }).due.length;
  expect([ask([]), ask(['budget'])]).toEqual([1, 0]);
});

test('a week that begins later begins there, and leaves out what comes after it', () => {
  const plan = [POST, { ...POST, date: '2026-11-12' }, { ...POST, date: '2026-11-17' }];
  expect(week(plan, { from: '2026-11-10' }).due.map(({ due }) => due)).toEqual([
    '2026-11-05',
    '2026-11-12',
  ]);
});

test('the load of a month stands beside what somebody said they will do', () => {
  const plan = [POST, { ...POST, status: 'Skipped' as const }, { ...POST, date: '2026-10-05' }];
  expect(week(plan, { people: [person('Dana', { willDo: 4 })] }).load.sentence).toBe(
    'Dana owns 1 row in November and said they will do 4.',
  );
  expect(week(plan).load.willDo).toBeNull();
});

test('small tasks come by what somebody does well, then by minutes', () => {
  const dana = person('Dana', { doesWell: ['personal'], wouldRatherNot: ['Video'] });
  const ideas = [
    idea('Quick', { type: 'Event', minutes: 5 }),
    idea('The dog', { minutes: 20 }),
    idea('Long', { minutes: 90 }),
    idea('A film', { type: 'Video' }),
    idea('Rested', { lastUsed: '2026-10-30' }),
    idea('Unknown', { minutes: null }),
  ];
  expect(week([], { people: [dana], ideas }).suggestions).toEqual([
    'The dog (20 minutes, Personal)',
    'Quick (5 minutes, Event)',
  ]);
});

test('the message is plain text with everything in it', () => {
  const plan = [POST, { ...POST, rowId: 'P-202610-09', date: '2026-10-29' }];
  expect(week(plan, { who: 'Dana', ideas: [idea('The dog')] }).message).toBe(
    [
      'Dana, Mon 2 November to Sun 8 November 2026',
      '',
      'Still open from before',
      '- Thu 29 October: Was “Rates” published? Set its status, or say why it did not happen. [P-202610-09]',
      '',
      'This week',
      '- Thu 5 November: Publish “Rates” on Facebook. [P-202611-01]',
      '',
      'If you have a few minutes',
      '- The dog (10 minutes, Personal)',
      '',
      'Dana owns 1 row in November; how many they will do a month is not written in People yet.',
    ].join('\n'),
  );
});

test('no e-mail address leaves in a message, wherever it was typed', () => {
  fc.assert(
    fc.property(fc.emailAddress(), (address) => {
      const plan = [{ ...POST, topic: `Ask ${address} first`, channel: address }];
      const ideas = [idea(`Write to ${address}`)];
      const { message } = week(plan, { ideas, people: [person('Dana', { email: address })] });
      expect(message).not.toContain(address);
    }),
  );
});

test('names to choose are the active people, then those of the plan', () => {
  const people = [person('Dana'), person('Gone', { active: false })];
  const plan = planRows([
    { ...POST, owner: ['dana', 'Priya'], assetOwner: 'Gone', approver: 'Marco' },
  ]);
  expect(namesToChoose(people, plan)).toEqual(['Dana', 'Priya', 'Marco']);
});
