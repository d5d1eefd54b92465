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
  undo: { what: 'nothing', rows: 0 },
  kept: '',
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
  perMonth: [{ month: '2026-11', add: 16, keep: 1, extra: 0, offered: 2 }],
  changes: [],
  extraRows: [],
  skipped: [],
  moved: [],
  undo: { what: 'nothing', rows: 0 },
};

export const built: Output<'buildMonth'> = {
  month: '2026-11',
  added: 16,
  kept: 1,
  extra: 0,
  rowIds: ['LHL-202611-01'],
  updated: 0,
  perMonth: [{ month: '2026-11', add: 16, keep: 1, extra: 0, offered: 0 }],
};

export const home: Output<'home'> = {
  month: '2026-11',
  today: '2026-11-02',
  counts: {
    planned: 17,
    ready: 3,
    approved: 2,
    published: 1,
    missed: 0,
    tasks: 2,
    errors: 2,
    warnings: 5,
  },
  steps: [
    {
      key: 'errors',
      sentence: 'Fix 2 errors before Wednesday, November 4.',
      view: 'check',
      month: '2026-11',
      tab: 'Plan',
      cell: 'G9',
    },
    {
      key: 'left-open',
      sentence: 'Say what became of 1 row whose date is past: Published, or Missed and why.',
      view: '',
      month: '',
      tab: 'Plan',
      cell: 'L4',
    },
    {
      key: 'approve',
      sentence: 'Approve 3 rows, the first for Thursday, November 5.',
      view: 'approve',
      month: '2026-11',
      tab: 'Plan',
      cell: 'AB9',
    },
  ],
};

type Duty = Output<'myWeek'>['due'][number];

/** Something to do, with what matters to a test. */
export function duty(parts: Partial<Duty>): Duty {
  return {
    kind: 'copy',
    due: '2026-11-04',
    rowId: 'LHL-202611-03',
    topic: 'Rate lock, explained',
    type: 'Business service',
    date: '2026-11-07',
    sentence: 'Write the copy of \u201cRate lock, explained\u201d.',
    tab: 'Plan',
    cell: 'H5',
    ...parts,
  };
}

export const week: Output<'myWeek'> = {
  person: 'Priya',
  from: '2026-11-02',
  until: '2026-11-08',
  overdue: [duty({ kind: 'asset', due: '2026-10-30', sentence: 'Deliver the photo.', cell: 'T4' })],
  due: [
    duty({ kind: 'acceptance', rowId: 'LHL-202611-04', sentence: 'Say yes to the workshop.' }),
    duty({ kind: 'acceptance', rowId: 'LHL-202611-05', topic: '', sentence: 'Say yes to PR.' }),
    duty({}),
  ],
  load: {
    owned: 9,
    willDo: 6,
    sentence: 'Priya owns 9 rows in November and said they will do 6.',
  },
  suggestions: ['Photograph the keys of a new home (10 minutes).'],
  message: 'Hello Priya,\n\nyour week from November 2 to 8.',
  people: ['Priya', 'Dana', 'Marcus'],
};

type Waiting = Output<'awaitingApproval'>['rows'][number];

/** A row that waits for an approval, with what matters to a test. */
export function waiting(parts: Partial<Waiting>): Waiting {
  return {
    rowId: 'LHL-202611-03',
    date: '2026-11-07',
    channel: 'Facebook',
    type: 'Business service',
    topic: 'Rate lock, explained',
    copy: 'What a rate lock is, in three sentences.',
    link: 'https://blog.larkfield.example/rate-lock',
    audience: 'First-time buyers',
    budget: null,
    assetBrief: '',
    owner: 'Priya',
    approver: 'Dana',
    fingerprint: 'f3',
    state: 'ready',
    sentence: 'Ready to approve.',
    tab: 'Plan',
    cell: 'AB5',
    ...parts,
  };
}

export const awaiting: Output<'awaitingApproval'> = {
  rows: [
    waiting({}),
    waiting({ rowId: 'LHL-202611-04', topic: 'Workshop', fingerprint: 'f4', owner: 'Dana' }),
    waiting({
      rowId: 'LHL-202611-05',
      topic: 'Lead ad',
      fingerprint: 'f5',
      state: 'errors',
      sentence: 'To fix first: Stage: say which stage this post serves.',
    }),
    waiting({
      rowId: 'LHL-202611-06',
      topic: 'Chamber breakfast',
      fingerprint: 'f6',
      state: 'changed',
      sentence: 'It changed after Dana approved it on 2026-11-01.',
    }),
  ],
  people: ['Priya', 'Dana', 'Marcus'],
};

export const ideas: Output<'previewIdeas'> = {
  month: '2026-11',
  fills: [
    {
      rowId: 'LHL-202611-02',
      date: '2026-11-05',
      type: 'Personal',
      topic: 'Our dog Biscuit visits the office',
      stage: 'Establish a relationship',
      lastUsed: '',
    },
    {
      rowId: 'LHL-202611-06',
      date: '2026-11-12',
      type: 'Business service',
      topic: 'Five papers to bring along',
      stage: 'Determine needs',
      lastUsed: '2026-06-12',
    },
  ],
  leftOver: [{ rowId: 'LHL-202611-09', date: '2026-11-19', type: 'PR', stage: 'Find leads' }],
  waiting: [{ topic: 'Chamber breakfast', type: 'PR', until: '2026-12-20' }],
  ideas: 14,
  tab: 'Ideas',
  lastFilled: 0,
};

type Ask = Output<'auditLinks'>['pages'][number]['asks'][number];

function ask(parts: Partial<Ask>): Ask {
  return {
    row: 2,
    cell: 'D2',
    position: 1,
    best: 1,
    ask: 'buy',
    to: 'https://larkfield.example/apply',
    placement: 'header',
    lastChecked: '',
    checkedBy: '',
    direction: 'forward',
    ...parts,
  };
}

export const audit: Output<'auditLinks'> = {
  tab: 'Standing links',
  findings: [],
  pages: [
    {
      channel: 'Site',
      page: '',
      tier: 'site',
      inOrder: false,
      offersContact: true,
      asks: [
        ask({
          ask: 'follow',
          to: 'https://facebook.com/larkfield',
          best: 2,
          direction: 'backward',
        }),
        ask({ row: 3, cell: 'D3', position: 2, lastChecked: '2026-10-05', checkedBy: 'Dana' }),
      ],
    },
    {
      channel: 'Blog',
      page: '/rates',
      tier: 'blog',
      inOrder: true,
      offersContact: false,
      asks: [ask({ row: 4, cell: 'D4', ask: 'read', placement: 'article end' })],
    },
  ],
  checked: { oldest: '2026-10-05', never: 2 },
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

const decided = { review: '2026-10', owner: 'Dana', due: '2026-11-15', expected: 1200 };

export const decisions: Output<'openDecisions'> = {
  open: [
    {
      ...decided,
      key: 'd1',
      decision: 'Two Personal posts a week',
      metric: 'Engagements',
      proposed: { line: 'Personal', column: 'How many', to: '2' },
    },
    {
      ...decided,
      key: 'd2',
      decision: 'Answer every lead within a day',
      metric: '',
      expected: null,
      proposed: { line: '', column: '', to: '' },
    },
  ],
  taken: [
    {
      ...decided,
      key: 'd0',
      decision: 'Pause retargeting',
      metric: '',
      applied: '2026-10-05: Ad: retargeting · Active: Yes → No',
      canGoBack: true,
    },
  ],
  lines: [
    { line: 'Personal', active: true, cells: ['1', 'Priya'] },
    { line: 'Business service', active: true, cells: ['1', 'Dana'] },
    { line: 'Ad: retargeting', active: false, cells: ['1', 'Priya'] },
  ],
  columns: [
    { column: 'How many', help: 'How many a week or a month.', choices: [] },
    { column: 'Owner', help: 'Who answers for the rows.', choices: ['Priya', 'Dana', 'Marco'] },
  ],
};

export const review: Output<'reviewMonth'> = {
  tab: 'Review 2026-10',
  closedOn: '',
  wouldChange: [],
  left: [],
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

export const importFacts: Output<'importFacts'> = {
  today: '2026-11-02',
  currency: '$',
  tabs: ['All posts', 'Notes of Dana'],
  answers: [],
};

export const access: Output<'agencyAccess'> = {
  people: [
    { name: 'Ana', problem: '' },
    { name: 'Ben', problem: 'Ben has no e-mail on the tab People.' },
  ],
  protectedFor: [],
  warns: false,
  canStillSee: ['Sales figures: Results, Sales.'],
  doesNot: ['It hides nothing.'],
  warningDoesNot: ['It stops nobody.'],
};
