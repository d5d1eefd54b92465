import { expect, test } from 'vitest';
import { outcomeOf } from '../../../src/core/plan/outcome.ts';

test.each([
  ['Find leads', 'Sale'],
  ['Establish a relationship', 'Referral'],
  ['Determine needs', 'Sale'],
  ['Form a solution', 'Sale'],
  ['Deliver and close', 'Sale'],
  ['Follow up and retain', 'Referral'],
  ['Referrals', 'Referral'],
  ['Customer retention', 'Referral'],
  ['Build relationships', 'Referral'],
  ['Retainer agreement', 'Sale'],
  ['', ''],
])('the stage %j leads to %j', (stage, outcome) => {
  expect(outcomeOf(stage)).toBe(outcome);
});
