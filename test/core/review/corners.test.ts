import { describe, expect, test } from 'vitest';
import type { Sale } from '../../../src/core/results/sale.ts';
import { reviewDocument } from '../../../src/core/review/review.ts';
import { type Given, reviewOf } from './given.ts';

/** Who met the goals of the month: marketing asks for 10 ad leads, sales for 4 sales, of one stage. */
function corner(marketing: number, sales: number, told: Partial<Given> = {}): Given {
  const won = Array.from({ length: sales }, () => ({
    outcome: 'Won' as const,
    closedOn: '2026-10-12T09:00:00',
  }));
  const open = Array.from({ length: 8 - sales }, () => ({}));
  return {
    goals: [
      { side: 'Marketing', metric: 'Ad leads', target: 10 },
      { side: 'Sales', metric: 'Sales', target: 4 },
    ],
    results: [{ kind: 'Ad', leads: marketing, spend: 100 }],
    sales: [...won, ...open],
    plan: [{ audience: 'Renters' }],
    ...told,
  };
}

function said(given: Given): { diagnosis: string; stage: string } {
  const { diagnosis, sections } = reviewDocument(reviewOf(given));
  const row = sections[2]?.rows.find(({ key }) => key === 'stage:Find leads');
  return { diagnosis, stage: String(row?.cells[7]) };
}

const FIND_LEADS = 'Find leads';

describe('the four corners, at their edges', () => {
  test.each<[number, number, RegExp, RegExp]>([
    [10, 4, /^Marketing met 1 of 1 goal, sales met 1 of 1\. Keep what works/, /^Both met: keep\./],
    [
      10,
      3,
      /^Marketing met 1 of 1 goal, sales met 0 of 1\. On the way|^Marketing met 1 of 1 goal, sales met 0 of 1\. When/,
      /^Marketing met, sales missed: the wrong people/,
    ],
    [
      9,
      4,
      /^Marketing met 0 of 1 goal, sales met 1 of 1\. Sales did without/,
      /^Sales met, marketing missed/,
    ],
    [9, 3, /^Marketing met 0 of 1 goal, sales met 0 of 1\. Look first/, /^Both missed/],
  ])('%s ad leads of 10, %s sales of 4', (marketing, sales, diagnosis, stage) => {
    const told = said({
      ...corner(marketing, sales),
      goals: [
        { side: 'Marketing', stage: FIND_LEADS, metric: 'Ad leads', target: 10 },
        { side: 'Sales', stage: FIND_LEADS, metric: 'Sales', target: 4 },
      ],
    });
    expect(told.diagnosis).toMatch(diagnosis);
    expect(told.stage).toMatch(stage);
  });

  test.each<[number, number, RegExp, RegExp]>([
    [
      5,
      2,
      /^So far, 15 of 31 days: marketing is on course with 1 of 1 goal, sales with 1 of 1\. Go on as planned\.$/,
      /^Both on course\./,
    ],
    [
      5,
      1,
      /^So far, 15 of 31 days: marketing is on course with 1 of 1 goal, sales with 0 of 1\. When/,
      /^Marketing on course, sales behind so far\./,
    ],
    [
      4,
      2,
      /^So far, 15 of 31 days: marketing is on course with 0 of 1 goal, sales with 1 of 1\. Sales did/,
      /^Sales on course, marketing behind so far\./,
    ],
    [
      4,
      1,
      /^So far, 15 of 31 days: marketing is on course with 0 of 1 goal, sales with 0 of 1\. What was planned so far went out/,
      /^Both behind so far/,
    ],
  ])('half-way, %s ad leads of 10 and %s sales of 4', (marketing, sales, diagnosis, stage) => {
    const told = said(corner(marketing, sales, { today: '2026-10-15' }));
    expect(told.diagnosis).toMatch(diagnosis);
    expect(told.stage).toMatch(stage);
  });

  test('where both are met, leads that got lost are told all the same', () => {
    expect(said(corner(13, 4)).diagnosis).toMatch(
      /Keep what works.* On the way to sales, 5 of 13 leads of ad forms never reached the CRM\.$/,
    );
  });

  test('a month that has not begun is not judged', () => {
    expect(said(corner(0, 0, { today: '2026-09-30' })).diagnosis).toBe(
      'October has not begun: there is nothing to judge.',
    );
  });

  test.each([
    ['Marketing' as const, 'Ad leads', 10, /^Marketing met; nothing to judge sales by\./],
    ['Sales' as const, 'Sales', 9, /^Sales missed; nothing to judge marketing by\./],
  ])('a stage with a goal of %s alone says so', (side, metric, target, words) => {
    const { stage } = said({ ...corner(10, 3), goals: [{ side, metric, target }] });
    expect(stage).toMatch(words);
  });

  test('a stage that no row was planned for says so', () => {
    const { stage } = said(corner(10, 4, { plan: [{ stage: 'Referrals' }] }));
    expect(stage).toBe('Both met: keep. No post or ad was planned for it.');
  });
});

function leads(count: number, told: Partial<Sale>): Partial<Sale>[] {
  return Array.from({ length: count }, () => told);
}

const UNFIT: Partial<Sale> = { qualified: 'No', reasonGroup: 'fit', reason: 'Lives elsewhere' };
const FIT: Partial<Sale> = { qualified: 'Yes' };

/** Posts and ads do well, five lead forms a week come in, and nobody buys (article 001). */
function johnAndSarah(sales: readonly Partial<Sale>[]): Given {
  return corner(22, 0, {
    sales,
    plan: [
      { audience: 'Do-it-yourselfers' },
      { audience: 'Do-it-yourselfers' },
      { audience: 'Renters' },
    ],
  });
}

describe('good numbers and no customers', () => {
  test.each<[string, readonly Partial<Sale>[], RegExp]>([
    [
      'most leads do not fit: the wrong audience, by name',
      [...leads(18, UNFIT), ...leads(4, {})],
      /18 of 18 leads that came to nothing did not fit \(Lives elsewhere\): the posts and ads reach the wrong audience\. They were for Do-it-yourselfers \(2\); Renters \(1\)\. Aim them at other people/,
    ],
    [
      'five that do not fit are enough to say so',
      [...leads(5, UNFIT), ...leads(17, {})],
      /5 of 5 leads that came to nothing did not fit/,
    ],
    [
      'four are too few',
      [...leads(4, UNFIT), ...leads(18, {})],
      /check the audience before anybody is blamed\. Why leads came to nothing is known of 4 of 22, too few to judge\./,
    ],
    [
      'half of the reasons is not most of them',
      [...leads(5, UNFIT), ...leads(5, { qualified: 'No', reasonGroup: 'price' })],
      /No one reason stands out among the 10 leads/,
    ],
    [
      'more leads that fit than do not: the audience is right',
      [...leads(6, UNFIT), ...leads(8, FIT)],
      /8 of 14 leads are qualified, more than were turned down for not fitting: the audience looks right\./,
    ],
    [
      'as many that fit as do not',
      [...leads(6, UNFIT), ...leads(6, FIT)],
      /the audience looks right/,
    ],
    [
      'leads that never reached sales come first',
      leads(5, {}),
      /^Marketing met 1 of 1 goal, sales met 0 of 1\. On the way to sales, 17 of 22 leads of ad forms never reached the CRM\./,
    ],
    [
      'leads that nobody contacted come first too',
      leads(22, { stage: 'New lead' }),
      /On the way to sales, 22 of the 22 leads in the CRM waited more than 2 days for a first contact\. When marketing/,
    ],
  ])('%s', (_, sales, words) => {
    expect(said(johnAndSarah(sales)).diagnosis).toMatch(words);
  });
});

describe('nothing went well', () => {
  const missed = (plan: Given['plan'] & object) => said(corner(1, 0, { plan })).diagnosis;

  test('what was not done comes first', () => {
    expect(missed([{ status: 'Missed' }, {}])).toMatch(
      /Look first at what was planned and not done: 1 of 2 planned posts was missed and nothing was published for Establish a relationship, .*\. Where the plan was carried out, the assumptions were wrong\./,
    );
  });

  test('where all went out, the assumptions were wrong', () => {
    const stages = reviewOf({}).cycle.map(({ name }) => ({ stage: name }));
    expect(missed(stages)).toMatch(/What was planned went out, so the assumptions were wrong/);
  });
});
