import { mortgageReminder } from '../mortgage.ts';

/** The copy names no licence number, and the profiles do not either. */
export const mortgageLicence = mortgageReminder({
  code: 'pack:mortgage-licence',
  why: 'Mortgage advertising names the licence number of the company or the loan officer.',
  example: 'an ad whose copy names no NMLS number',
  message: 'Add the licence number to the copy: “NMLS #” and the number.',
  isForgotten: (copy, { settings }) => !settings.licenceOnProfile && !LICENCE.test(copy),
});

const LICENCE = /\bNMLSR?\b[\s.:#-]*(?:ID|no|nr|number)?[\s.:#-]*\d/i;
