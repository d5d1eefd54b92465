import type { Stage } from '../../sales-cycle/stage.ts';

const CONFIRMED = '2026-09-21';

/** Name, what social does here, CRM stages, marketing number, sales number, target share. */
type Written = readonly [string, string, readonly string[], string, string, number];

const STAGES: readonly Written[] = [
  [
    'Find leads',
    'Events and guides that people nearby sign up for',
    ['New lead'],
    'Leads',
    'Leads in CRM',
    0.25,
  ],
  [
    'Establish a relationship',
    'Show the people behind the desk',
    ['Contacted'],
    'Comments and Shares',
    'Leads contacted',
    0.25,
  ],
  [
    'Determine needs',
    'Send people to rates that fit them',
    ['Qualified'],
    'Link clicks',
    'Qualified leads',
    0.12,
  ],
  [
    'Form a solution',
    'Calculators and answers to objections',
    ['Application received'],
    'Key events',
    'Applications',
    0.18,
  ],
  [
    'Deliver and close',
    'Take the fear out of closing day',
    ['Closed won'],
    'Link clicks',
    'Sales',
    0.06,
  ],
  [
    'Follow up and retain',
    'Stay useful to home owners',
    [],
    'Comments and Shares',
    'Repeat sales',
    0.06,
  ],
  [
    'Referrals',
    'Ask past clients and partners for a word',
    [],
    'Shares',
    'Leads with Referred by',
    0.08,
  ],
];

export const salesCycle: readonly Stage[] = STAGES.map(
  ([name, role, crmStages, marketingNumber, salesNumber, targetShare], index) => ({
    order: index + 1,
    name,
    role,
    servedBy: 'Social',
    crmStages,
    marketingNumber,
    salesNumber,
    targetShare,
    confirmed: CONFIRMED,
  }),
);
