import type { Stage } from './stage.ts';

/** Name, what social does here, marketing number, sales number. */
type Written = readonly [string, string, string, string];

const STAGES: readonly Written[] = [
  ['Find leads', 'Be found by people who may need you', 'Leads', 'Leads in CRM'],
  [
    'Establish a relationship',
    'Show who you are; a silly post is fine here',
    'Comments and Shares',
    'Leads contacted',
  ],
  [
    'Determine needs',
    'Ask and listen; gather what people want to know',
    'Link clicks',
    'Qualified leads',
  ],
  ['Form a solution', 'Show how you help; answer objections', 'Key events', 'Applications'],
  ['Deliver and close', 'Take the worry out of buying', 'Link clicks', 'Sales'],
  ['Follow up and retain', 'Stay useful to customers', 'Comments and Shares', 'Repeat sales'],
  ['Referrals', 'Ask for a word, from customers and others', 'Shares', 'Leads with Referred by'],
];

/**
 * The six stages of article 000 in order, and referrals beside them: a cycle to start from. It is
 * not confirmed: that is the company's first step.
 */
export const START_CYCLE: readonly Stage[] = STAGES.map(
  ([name, role, marketingNumber, salesNumber], index) => ({
    order: index + 1,
    name,
    role,
    servedBy: 'Social',
    crmStages: [],
    marketingNumber,
    salesNumber,
    targetShare: null,
    confirmed: null,
  }),
);
