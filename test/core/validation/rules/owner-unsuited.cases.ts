import { person } from '../a-plan.ts';
import type { RuleCases } from './rule-case.ts';

const tables = {
  people: [
    person('Priya', { wouldRatherNot: ['Original video', 'personal', 'Ad'] }),
    person('Dana', { doesWell: ['original Video'] }),
  ],
};

export const cases: RuleCases = {
  code: 'owner-unsuited',
  fires: [
    {
      name: 'the owner and the type',
      row: { type: 'Personal' },
      tables,
      column: 'owner',
      says: 'Priya would rather not do “Personal”: give the row to somebody else',
    },
    { name: 'the owner and ads', row: { kind: 'Ad' }, tables, column: 'owner' },
    {
      name: 'the asset owner and the kind of asset, with who does it well',
      row: { owner: ['Dana'], assetOwner: 'priya', assetKind: 'Original video' },
      tables,
      column: 'assetOwner',
      says: 'Dana does it well',
    },
  ],
  passes: [
    { name: 'another type', row: { type: 'Event' }, tables },
    {
      name: 'somebody else gets the asset',
      row: { assetOwner: 'Dana', assetKind: 'Original video' },
      tables,
    },
    { name: 'nobody knows the owner', row: { owner: ['Sarah'], type: 'Personal' }, tables },
    {
      name: 'no type',
      row: { type: '' },
      tables: { people: [person('Priya', { wouldRatherNot: [''] })] },
    },
    { name: 'it went out', row: { type: 'Personal', status: 'Published' }, tables },
    {
      name: 'an idea far off',
      row: { type: 'Personal', status: 'Idea', date: '2026-12-24' },
      tables,
    },
    {
      name: 'several owners come first',
      row: { type: 'Personal', owner: ['Priya', 'Dana'] },
      tables,
    },
  ],
};
