import type { RuleCases } from './rule-case.ts';

export const cases: RuleCases = {
  code: 'asset-owner-missing',
  fires: [
    { name: 'a brief', row: { assetBrief: 'Photo of the desk' }, column: 'assetOwner' },
    { name: 'a kind', row: { assetKind: 'Graphic' }, column: 'assetOwner' },
    { name: 'an ad needs one anyway', row: { kind: 'Ad' }, column: 'assetOwner' },
    {
      name: 'a brief that cannot be read',
      row: {},
      unreadable: ['assetBrief'],
      column: 'assetOwner',
    },
    {
      name: 'a missed post',
      row: { assetKind: 'Graphic', status: 'Missed' },
      column: 'assetOwner',
    },
  ],
  passes: [
    { name: 'no asset', row: {} },
    { name: 'a brief that says there is none', row: { assetBrief: 'none' } },
    { name: 'an asset with an owner', row: { assetKind: 'Graphic', assetOwner: 'Dana' } },
    { name: 'a cell that cannot be read', row: { kind: 'Ad' }, unreadable: ['assetOwner'] },
  ],
};
