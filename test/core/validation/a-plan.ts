import type { CadenceLine } from '../../../src/core/cadence/line.ts';
import type { Goal } from '../../../src/core/goals/goal.ts';
import type { Person } from '../../../src/core/people/person.ts';
import { BLANK_ITEM } from '../../../src/core/plan/blank-item.ts';
import type { PlanItem } from '../../../src/core/plan/item.ts';
import type { Stage } from '../../../src/core/sales-cycle/stage.ts';
import { startSettings } from '../../../src/core/settings/definitions.ts';
import type { PlanInput } from '../../../src/core/validation/input.ts';
import type { TableRow } from '../../../src/core/workbook.ts';
import { channelOf } from '../channels/channel-of.ts';

/** A post that goes out tomorrow and that no rule finds fault with. */
export const SOUND_POST: PlanItem = {
  ...BLANK_ITEM,
  rowId: 'ABC-202611-01',
  date: '2026-11-03',
  kind: 'Post',
  channel: 'Facebook',
  type: 'Business service',
  topic: 'Rates this week',
  copy: "See today's numbers.",
  link: 'https://example.com/rates',
  stage: 'Determine needs',
  owner: ['Priya'],
  status: 'Ready',
  audience: 'First-time buyers',
  outcome: 'Sale',
};

const STAGES = ['Find leads', 'Establish a relationship', 'Determine needs'].map(stageOf);

/** Three posts a week, one of each type, as in article 001. */
export const THREE_A_WEEK = ['Business service', 'Personal', 'Event'].map((type) =>
  weekly(type, {}),
);

export function weekly(type: string, rest: Partial<CadenceLine>): CadenceLine {
  return {
    line: type,
    kind: 'Post',
    type,
    howMany: 1,
    per: 'week',
    days: 'Mon, Thu, Sat',
    rotate: false,
    every: null,
    from: null,
    until: null,
    onBlackout: '',
    time: '',
    channel: 'Facebook',
    stages: [],
    owner: [],
    assetOwner: '',
    leadDays: null,
    audience: '',
    budget: null,
    runsFor: null,
    active: true,
    ...rest,
  };
}

/** A stage that social serves. */
export function stageOf(name: string): Stage {
  return {
    order: null,
    name,
    role: '',
    servedBy: 'Social',
    crmStages: [],
    marketingNumber: '',
    salesNumber: '',
    targetShare: null,
    confirmed: '2026-10-01',
  };
}

/** Rows of the sheet from row 2 on, each the sound post but for what is given. */
export function rowsOf(
  items: readonly Partial<PlanItem>[],
  unreadable: readonly (keyof PlanItem)[] = [],
): TableRow<PlanItem>[] {
  return items.map((item, index) => ({
    row: index + 2,
    item: { ...SOUND_POST, rowId: `ABC-202611-${String(index + 1).padStart(2, '0')}`, ...item },
    unreadable,
  }));
}

/** A goal of November with its number and assumption. */
export const GOAL: Goal = {
  month: '2026-11',
  goal: 'More leads',
  kind: 'Sales',
  side: 'Marketing',
  stage: 'Find leads',
  metric: 'Ad leads',
  target: 30,
  baseline: null,
  assumption: 'One click in 28 becomes a lead',
  audience: 'First-time buyers',
  owner: ['Priya'],
};

/** Somebody of marketing who takes part. */
export function person(name: string, rest: Partial<Person> = {}): Person {
  return {
    name,
    team: 'Marketing',
    email: '',
    willDo: null,
    doesWell: [],
    wouldRatherNot: [],
    backup: '',
    mentor: '',
    lastCheckIn: null,
    knowsTheRoutes: true,
    active: true,
    ...rest,
  };
}

type Tables = Omit<PlanInput, 'plan' | 'channels' | 'settings' | 'today'>;

/** The input with plain items in its tables: they stand in rows of the sheet from row 2 on. */
export type Given = Partial<Pick<PlanInput, 'plan' | 'channels' | 'settings' | 'today'>> & {
  readonly [K in keyof Tables]?: Tables[K] extends readonly TableRow<infer T>[] | undefined
    ? readonly (T | TableRow<T>)[]
    : Tables[K];
};

/** Rows from row 2 on; an item that is a row already stays where it is. */
function tableOf<T extends object>(items: readonly (T | TableRow<T>)[]): TableRow<T>[] {
  return items.map((item, index) =>
    isRow(item) ? item : { row: index + 2, item, unreadable: [] },
  );
}

function isRow<T extends object>(item: T | TableRow<T>): item is TableRow<T> {
  return 'item' in item && 'row' in item;
}

/** A company with a blog, a site, profiles and a plan; it is 2 November 2026. */
export function inputOf(given: Given): PlanInput {
  const { cycle = STAGES, people = [], standingLinks = [], cadence = [], goals = [] } = given;
  return {
    plan: rowsOf([{}]),
    channels: [
      channelOf('Facebook', 'facebook.com/us', { tier: 'social', links: 'in post' }),
      channelOf('Instagram', 'instagram.com/us', { tier: 'social', links: 'in bio' }),
      channelOf('Billboard', '', { tier: 'social', links: 'none' }),
      channelOf('Facebook Ads', '', { kind: 'Ad account', links: 'in post' }),
      channelOf('Blog', 'blog.example.com', { tier: 'blog', links: 'in post' }),
      channelOf('Site', 'example.com', { tier: 'site', links: 'in post' }),
      channelOf('Partner', 'partner.example', { tier: 'foreign' }),
    ],
    settings: startSettings(),
    today: '2026-11-02',
    ...given,
    cycle: tableOf(cycle),
    people: tableOf(people),
    standingLinks: tableOf(standingLinks),
    cadence: tableOf(cadence),
    goals: tableOf(goals),
    decisions: tableOf(given.decisions ?? []),
    ownRules: tableOf(given.ownRules ?? []),
  };
}
