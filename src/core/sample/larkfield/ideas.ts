import type { Idea } from '../../plan/idea.ts';

/** Topic, type, stage, minutes. */
type Written = readonly [string, string, string, number];

const IDEAS: readonly Written[] = [
  ['What a pre-approval letter says, line by line', 'Business service', 'Determine needs', 30],
  ['Three questions to ask any lender', 'Business service', 'Form a solution', 20],
  ['Who answers the phone on Saturdays', 'Personal', 'Establish a relationship', 10],
  ['The office dog reads the forecast', 'Personal', 'Establish a relationship', 5],
  ['Winter coat drive with Creekside Realty', 'PR / cross-promo / event', 'Find leads', 30],
  ['Thank a past client who sent a friend', 'PR / cross-promo / event', 'Referrals', 15],
];

export const ideas: readonly Idea[] = IDEAS.map(([topic, type, stage, minutes]) => ({
  topic,
  type,
  stage,
  minutes,
  lastUsed: null,
  rowId: '',
  notes: '',
}));
