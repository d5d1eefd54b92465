import type { RuleCases } from './rule-case.ts';

const settings = { trade: 'Mortgage' } as const;

export const cases: RuleCases = {
  code: 'pack:mortgage-licence',
  fires: [
    { name: 'a post that sells', settings, row: {}, column: 'copy' },
    { name: 'an ad of any type', settings, row: { kind: 'Ad', type: 'Awareness' }, column: 'copy' },
    {
      name: 'the name of the number alone',
      settings,
      row: { copy: 'NMLS licensed.' },
      column: 'copy',
    },
    {
      name: 'a type that the settings name',
      settings: { ...settings, businessTypes: ['Offer'] },
      row: { type: ' offer' },
      column: 'copy',
    },
  ],
  passes: [
    { name: 'NMLS #', settings, row: { copy: 'Rates. NMLS #000000.' } },
    { name: 'NMLS ID', settings, row: { copy: 'Rates. nmls id: 12' } },
    { name: 'NMLSR ID', settings, row: { copy: 'Rates. NMLSR ID #12' } },
    { name: 'a personal post', settings, row: { type: 'Personal' } },
    { name: 'a task', settings, row: { kind: 'Task' } },
    { name: 'copy that is not written yet', settings, row: { copy: 'TBD' } },
    { name: 'no copy', settings, row: { copy: '' } },
    { name: 'copy that cannot be read', settings, row: {}, unreadable: ['copy'] },
    { name: 'the number stands on the profile', settings: { ...settings, licenceOnProfile: true } },
    { name: 'another trade', settings: { trade: 'Construction' } },
    { name: 'no trade', settings: { trade: 'None' } },
  ],
};
