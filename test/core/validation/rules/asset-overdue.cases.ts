import type { RuleCases } from './rule-case.ts';

const asset = { assetBrief: 'Photo of Dana', assetOwner: 'Dana', assetDue: '2026-11-01' };

export const cases: RuleCases = {
  code: 'asset-overdue',
  fires: [
    {
      name: 'yesterday',
      row: asset,
      column: 'assetState',
      says: 'The asset was due on 1 November: ask Dana',
    },
    {
      name: 'not delivered',
      row: { ...asset, assetState: 'Not delivered' },
      column: 'assetState',
      says: 'choose another one',
    },
    {
      name: 'in work, with a fallback',
      row: { ...asset, assetState: 'In work', fallback: 'Logo' },
      column: 'assetState',
      says: 'use the fallback',
    },
    {
      name: 'an ad needs one in any case',
      row: { kind: 'Ad', assetDue: '2026-11-01' },
      column: 'assetState',
      says: 'find out who has it',
    },
  ],
  passes: [
    { name: 'delivered', row: { ...asset, assetState: 'Delivered' } },
    { name: 'due today', row: { ...asset, assetDue: '2026-11-02' } },
    { name: 'no date for it', row: { ...asset, assetDue: null } },
    { name: 'no asset is needed', row: { assetDue: '2026-11-01' } },
    { name: 'it was missed, which tells', row: { ...asset, status: 'Missed' } },
    { name: 'it went out', row: { ...asset, status: 'Published' } },
    { name: 'a state that cannot be read', row: asset, unreadable: ['assetState'] },
    { name: 'an idea far off', row: { ...asset, status: 'Idea', date: '2026-12-24' } },
  ],
};
