import type { RuleCases } from './rule-case.ts';

export const cases: RuleCases = {
  code: 'asset-due-missing',
  fires: [
    { name: 'a brief', row: { assetBrief: 'Photo of the desk' }, column: 'assetDue' },
    { name: 'an ad', row: { kind: 'Ad' }, column: 'assetDue' },
  ],
  passes: [
    { name: 'no asset', row: {} },
    { name: 'an asset with a date', row: { assetKind: 'Graphic', assetDue: '2026-11-01' } },
    { name: 'a cell that cannot be read', row: { kind: 'Ad' }, unreadable: ['assetDue'] },
  ],
};
