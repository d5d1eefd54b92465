import type { PlanItem } from '../../../../src/core/plan/item.ts';
import type { RuleCases } from './rule-case.ts';

const settings = { trade: 'Construction' } as const;
const kitchen: Partial<PlanItem> = {
  topic: 'A kitchen in five days',
  copy: 'Our kitchen remodel on Maple Street is done.',
  assetKind: 'Original photo',
  assetBrief: 'Before and after',
};
const column = 'assetBrief';

export const cases: RuleCases = {
  code: 'pack:construction-client-consent',
  fires: [
    { name: 'photos of a project of a client', settings, row: kitchen, column },
    { name: 'in an ad', settings, row: { ...kitchen, kind: 'Ad', type: 'Ad' }, column },
    {
      name: 'a testimonial needs no picture',
      settings,
      row: { topic: 'Testimonial', copy: '“They came when they said.”' },
      column,
    },
    {
      name: 'the words of a client',
      settings,
      row: { copy: 'What our customer said: on time and clean.' },
      column,
    },
    {
      name: 'a video of a family in its new house',
      settings,
      row: { copy: 'Walk through with the family.', assetKind: 'Video' },
      column,
    },
  ],
  passes: [
    {
      name: 'consent in the brief',
      settings,
      row: { ...kitchen, assetBrief: 'Before and after, consent on file' },
    },
    { name: 'consent in the notes', settings, row: { ...kitchen, notes: 'Client agreed, 3 Oct' } },
    {
      name: 'permission in the copy',
      settings,
      row: { ...kitchen, copy: 'A kitchen remodel (shared with permission).' },
    },
    { name: 'a graphic', settings, row: { ...kitchen, assetKind: 'Graphic', assetBrief: 'Cover' } },
    {
      name: 'a photo of our own people',
      settings,
      row: { copy: 'Meet Ana, our estimator.', assetKind: 'Photo', assetBrief: 'Ana at her desk' },
    },
    {
      name: 'our own company and people',
      settings,
      row: { topic: 'Family-owned', assetKind: 'Photo', assetBrief: 'Jo, project manager' },
    },
    {
      name: 'copy for customers, with a picture of our own',
      settings,
      row: { copy: 'Customers ask us this.', assetKind: 'Photo', assetBrief: 'Ana at her desk' },
    },
    {
      name: 'a project without a picture',
      settings,
      row: { ...kitchen, assetKind: '', assetBrief: '' },
    },
    { name: 'a personal post', settings, row: { ...kitchen, type: 'Personal' } },
    { name: 'no copy yet', settings, row: { ...kitchen, copy: 'TBD' } },
    { name: 'another trade', settings: { trade: 'Mortgage' }, row: kitchen },
    { name: 'no trade', row: kitchen },
  ],
};
