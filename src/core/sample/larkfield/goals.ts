import type { Goal } from '../../goals/goal.ts';

/** Audiences contain commas, so several stand apart by semicolons. */
const BUYERS =
  'First-time buyers; First-time buyers, Prince William County; Prince William County; Homebuyers near Manassas; Renters paying over $2,000';
const CLOSE_TO_BUYING = 'Rates page visitors, 30 days; Self-employed buyers; Pre-approved buyers';
const CLIENTS = 'Past clients';

type Written = Omit<Goal, 'month'>;

const GOALS: readonly Written[] = [
  {
    goal: 'Leads from ad forms',
    kind: 'Sales',
    side: 'Marketing',
    stage: 'Find leads',
    metric: 'Ad leads',
    target: 30,
    baseline: 24,
    assumption: '850 clicks on the lead ads; one in 28 fills in the form',
    audience: BUYERS,
    owner: ['Priya'],
  },
  {
    goal: 'People who look at rates and calculators',
    kind: 'Information',
    side: 'Marketing',
    stage: 'Determine needs',
    metric: 'Link clicks',
    target: 400,
    baseline: 380,
    assumption: 'Eight posts with a link, 50 clicks each',
    audience: CLOSE_TO_BUYING,
    owner: ['Priya'],
  },
  {
    goal: 'Loans closed that began on social',
    kind: 'Sales',
    side: 'Sales',
    stage: 'Deliver and close',
    metric: 'Sales',
    target: 4,
    baseline: 3,
    assumption: 'One in eight leads of August and September closes within six weeks',
    audience: CLOSE_TO_BUYING,
    owner: ['Marco'],
  },
  {
    goal: 'Leads sent by past clients',
    kind: 'Sales',
    side: 'Sales',
    stage: 'Referrals',
    metric: 'Referrals',
    target: 2,
    baseline: 1,
    assumption: 'One post asks for it; two of 300 past clients answer',
    audience: CLIENTS,
    owner: ['Dana'],
  },
  {
    goal: 'Reviews answered within a day',
    kind: 'Care',
    side: 'Marketing',
    stage: 'Follow up and retain',
    metric: 'Reviews answered within a day',
    target: 10,
    baseline: 7,
    assumption: 'About ten reviews come in a month',
    audience: CLIENTS,
    owner: ['Intern'],
  },
];

export const goals: readonly Goal[] = ['2026-10', '2026-11'].flatMap((month) =>
  GOALS.map((goal) => ({ month, ...goal })),
);
