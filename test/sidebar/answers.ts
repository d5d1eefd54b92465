import type { Output } from '../../src/addon/contract/contract.ts';

/** What the add-on answers of a workbook in its first week of November 2026, October planned. */
export const start: Output<'start'> = {
  ready: true,
  empty: false,
  cycleConfirmed: true,
  stages: [
    { name: 'Find leads', servedBy: 'Social', role: 'Lead ads' },
    { name: 'Form a solution', servedBy: 'Elsewhere', role: '' },
  ],
  steps: [
    { key: 'cycle', title: 'Confirm your sales cycle', state: '', done: true, tab: 'Sales cycle' },
    { key: 'people', title: 'Who takes part', state: 'Six people.', done: true, tab: 'People' },
    { key: 'channels', title: 'Where you post', state: '', done: false, tab: 'Channels' },
    { key: 'cadence', title: 'Your cadence', state: '', done: false, tab: 'Cadence' },
    { key: 'build', title: 'Build the first month', state: '', done: false, tab: '' },
  ],
  today: '2026-11-02',
  months: ['2026-10'],
  reviews: [{ month: '2026-09', closedOn: '2026-10-05' }],
  lastBuild: { month: '', rows: 0 },
};

/** The workbook before anybody confirmed how the company sells. */
export const unconfirmed: Output<'start'> = {
  ...start,
  cycleConfirmed: false,
  steps: start.steps.map((step) => ({ ...step, done: false })),
};

export const preview: Output<'previewMonth'> = {
  month: '2026-11',
  add: 16,
  keep: 1,
  extra: 0,
  offered: 2,
  weeks: [
    { week: '2026-W45', from: '2026-11-02', types: { 'Business service': 1, Personal: 1 } },
    { week: '2026-W46', from: '2026-11-09', types: { Personal: 2 } },
  ],
  rows: [
    {
      date: '2026-11-02',
      type: 'Personal',
      stage: 'Establish a relationship',
      channel: 'Facebook',
    },
  ],
  problems: [],
};

export const built: Output<'buildMonth'> = {
  month: '2026-11',
  added: 16,
  kept: 1,
  extra: 0,
  rowIds: ['LHL-202611-01'],
};

type Finding = Output<'validatePlan'>['findings'][number];

/** A finding with what matters to a test; the rest is of no matter. */
export function finding(parts: Partial<Finding>): Finding {
  return {
    code: 'stage-missing',
    severity: 'error',
    rowId: 'LHL-202610-09',
    date: '2026-10-19',
    topic: 'Refinancing',
    owner: 'Priya',
    tab: 'Plan',
    cell: 'J10',
    column: 'Stage',
    message: 'Say which stage this post serves.',
    why: 'A post without a job is posting for the sake of posting.',
    ...parts,
  };
}

export const review: Output<'reviewMonth'> = {
  tab: 'Review 2026-10',
  figures: {
    planned: 14,
    published: 12,
    missed: 2,
    late: 0,
    views: 26900,
    engagements: 1063,
    linkClicks: 450,
    adSpend: 1142.25,
    adLeads: 31,
    costPerLead: 36.85,
    costPerLeadOfLeadAds: 27.22,
    socialSessions: 439,
    socialSessionsUnderCapitals: 37,
    untaggedSocialSessions: 96,
    sales: 3,
    salesValue: 985500,
    meanDaysToClose: 38,
    salesFromThisMonthsLeads: 0,
    handOffLeak: null,
  },
  diagnosis: 'Marketing met its goal and sales missed theirs.',
  currency: '$',
  valueName: 'Loan volume',
};
