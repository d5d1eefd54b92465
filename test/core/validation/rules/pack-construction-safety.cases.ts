import type { PlanItem } from '../../../../src/core/plan/item.ts';
import type { RuleCases } from './rule-case.ts';

const settings = { trade: 'Construction' } as const;
const roof: Partial<PlanItem> = {
  topic: 'Roof week',
  copy: 'The crew is up early.',
  assetKind: 'Original video',
  assetBrief: 'Crew on the roof',
};
const column = 'assetBrief';

export const cases: RuleCases = {
  code: 'pack:construction-safety',
  fires: [
    { name: 'a video of the crew on a roof', settings, row: roof, column },
    {
      name: 'photos from a job site',
      settings,
      row: { assetBrief: 'Photos from the job site', copy: 'Week two.' },
      column,
    },
    { name: 'in an ad', settings, row: { ...roof, kind: 'Ad', type: 'Ad' }, column },
    {
      name: 'a time-lapse',
      settings,
      row: { topic: 'Foundation day', assetBrief: 'Time-lapse' },
      column,
    },
  ],
  passes: [
    {
      name: 'checked in the brief',
      settings,
      row: { ...roof, assetBrief: 'Crew on the roof, safety checked' },
    },
    { name: 'checked in the notes', settings, row: { ...roof, notes: 'Reviewed for safety, Jo' } },
    { name: 'helmets in the brief', settings, row: { ...roof, assetBrief: 'Crew in hard hats' } },
    { name: 'a graphic', settings, row: { ...roof, assetKind: 'Graphic' } },
    {
      name: 'a photo from the office',
      settings,
      row: { copy: 'Meet Ana.', assetKind: 'Photo', assetBrief: 'Ana at her desk' },
    },
    {
      name: 'copy about a roof, with a picture of something else',
      settings,
      row: { copy: 'Is your roof ready?', assetKind: 'Photo', assetBrief: 'Ana at her desk' },
    },
    {
      name: 'the website is no site',
      settings,
      row: { copy: 'See our website.', assetKind: 'Photo', assetBrief: 'Ana' },
    },
    { name: 'a personal post', settings, row: { ...roof, type: 'Personal' } },
    { name: 'another trade', settings: { trade: 'Mortgage' }, row: roof },
    { name: 'no trade', row: roof },
  ],
};
