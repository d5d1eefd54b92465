import type { RuleCases } from './rule-case.ts';

const settings = { trade: 'Mortgage' } as const;

export const cases: RuleCases = {
  code: 'pack:mortgage-equal-housing',
  fires: [
    { name: 'a post that sells', settings, row: {}, column: 'copy' },
    { name: 'an ad', settings, row: { kind: 'Ad' }, column: 'copy' },
  ],
  passes: [
    { name: 'an opportunity', settings, row: { copy: 'Rates. Equal Housing Opportunity.' } },
    { name: 'a lender, over two lines', settings, row: { copy: 'Rates. equal\nhousing lender' } },
    { name: 'a personal post', settings, row: { type: 'Personal' } },
    { name: 'it stands on the profile', settings: { ...settings, equalHousingOnProfile: true } },
    { name: 'no trade', settings: {} },
  ],
};
