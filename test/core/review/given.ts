import type { Goal } from '../../../src/core/goals/goal.ts';
import type { Person } from '../../../src/core/people/person.ts';
import { BLANK_ITEM } from '../../../src/core/plan/blank-item.ts';
import type { PlanItem } from '../../../src/core/plan/item.ts';
import { BLANK_RESULT } from '../../../src/core/results/blank-result.ts';
import { BLANK_SALE } from '../../../src/core/results/blank-sale.ts';
import type { Result } from '../../../src/core/results/result.ts';
import type { Sale } from '../../../src/core/results/sale.ts';
import type { Decision } from '../../../src/core/review/decision.ts';
import type { ReviewInput } from '../../../src/core/review/input.ts';
import type { Stage } from '../../../src/core/sales-cycle/stage.ts';
import { startSettings } from '../../../src/core/settings/definitions.ts';
import type { TableRow } from '../../../src/core/workbook.ts';

/** Items of October 2026, told by what matters to a case. */

export function tableRows<T>(items: readonly T[]): TableRow<T>[] {
  return items.map((item, index) => ({ row: index + 2, item, unreadable: [] }));
}

export function planItem(told: Partial<PlanItem>): PlanItem {
  return {
    ...BLANK_ITEM,
    date: '2026-10-05',
    channel: 'Facebook',
    type: 'Personal',
    topic: 'Team lunch',
    copy: 'Tacos.',
    stage: 'Find leads',
    owner: ['Priya'],
    status: 'Published',
    kind: 'Post',
    accepted: '2026-10-01',
    ...told,
  };
}

export function result(told: Partial<Result>): Result {
  return {
    ...BLANK_RESULT,
    kind: 'Post',
    periodStart: '2026-10-01',
    periodEnd: '2026-10-31',
    ...told,
  };
}

/** A lead of 5 October by an ad, still open. */
export function sale(told: Partial<Sale>): Sale {
  return { ...BLANK_SALE, created: '2026-10-05T09:00:00', source: 'Paid Social', ...told };
}

function goal(told: Partial<Goal>): Goal {
  return {
    month: '2026-10',
    goal: 'A goal',
    kind: 'Sales',
    side: 'Marketing',
    stage: 'Find leads',
    metric: 'Ad leads',
    target: 30,
    baseline: null,
    assumption: '',
    audience: '',
    owner: [],
    ...told,
  };
}

function person(told: Partial<Person>): Person {
  return {
    name: 'Priya',
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
    ...told,
  };
}

export function decision(told: Partial<Decision>): Decision {
  return {
    review: '2026-10',
    decision: 'One personal post every week',
    keepOrChange: 'Keep',
    why: 'They bring most comments',
    owner: ['Priya'],
    due: '2026-11-30',
    metric: 'Engagements',
    expected: 1000,
    actual: null,
    verdict: '',
    applied: '',
    ...told,
  };
}

/** Name, CRM stages, marketing number, sales number. */
const STAGES: readonly (readonly [string, readonly string[], string, string])[] = [
  ['Find leads', ['New lead'], 'Leads (else Link clicks)', 'leads in the CRM'],
  ['Establish a relationship', ['Contacted'], 'Comments and Shares', 'leads contacted'],
  ['Determine needs', ['Qualified'], 'Link clicks', 'qualified leads'],
  ['Form a solution', ['Quote sent'], 'Key events', 'quotes or applications'],
  ['Deliver and close', ['Won'], 'Link clicks', 'sales, value, days to close'],
  ['Follow up and retain', ['Repeat'], 'Comments and Shares', 'repeat sales'],
  ['Referrals', [], 'Shares', 'leads with Referred by'],
];

export const CYCLE: readonly Stage[] = STAGES.map(
  ([name, crmStages, marketingNumber, salesNumber], index) => ({
    order: index + 1,
    name,
    role: '',
    servedBy: 'Social',
    crmStages,
    marketingNumber,
    salesNumber,
    targetShare: null,
    confirmed: '2026-09-01',
  }),
);

/** What a case tells of a month; everything else is blank. */
export interface Given {
  readonly month?: string;
  readonly plan?: readonly Partial<PlanItem>[];
  readonly results?: readonly Partial<Result>[];
  readonly sales?: readonly Partial<Sale>[];
  readonly goals?: readonly Partial<Goal>[];
  readonly decisions?: readonly Partial<Decision>[];
  readonly people?: readonly Partial<Person>[];
  readonly cycle?: readonly Stage[];
  readonly reviews?: ReviewInput['reviews'];
  readonly settings?: Partial<ReviewInput['settings']>;
  readonly today?: string;
}

export function reviewOf(given: Given): ReviewInput {
  return {
    month: given.month ?? '2026-10',
    plan: tableRows((given.plan ?? []).map(planItem)),
    goals: tableRows((given.goals ?? []).map(goal)),
    cycle: given.cycle ?? CYCLE,
    people: tableRows((given.people ?? []).map(person)),
    channels: [],
    results: tableRows((given.results ?? []).map(result)),
    sales: tableRows((given.sales ?? []).map(sale)),
    decisions: tableRows((given.decisions ?? []).map(decision)),
    reviews: given.reviews ?? [],
    settings: { ...startSettings(), ...given.settings },
    today: given.today ?? '2026-11-02',
  };
}
