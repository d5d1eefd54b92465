import { mortgageReminder } from '../mortgage.ts';

/** The copy lacks the equal housing line, and the profiles do too. */
export const mortgageEqualHousing = mortgageReminder({
  code: 'pack:mortgage-equal-housing',
  why: 'Mortgage advertising says that the lender treats everybody alike.',
  example: 'an ad whose copy lacks “Equal Housing Lender”',
  message: 'Add “Equal Housing Opportunity” or “Equal Housing Lender” to the copy.',
  isForgotten: (copy, { settings }) =>
    !settings.equalHousingOnProfile && !/\bequal\s+housing\b/i.test(copy),
});
