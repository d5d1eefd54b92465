import type { RuleCases } from './rule-case.ts';

export const cases: RuleCases = {
  code: 'asset-fallback-missing',
  fires: [
    { name: 'the kind says it', row: { assetKind: 'Event photo' }, column: 'fallback' },
    { name: 'a video of an event', row: { assetKind: 'Video (event)' }, column: 'fallback' },
    {
      name: 'the brief says it',
      row: { assetBrief: 'Six photos taken at the event' },
      column: 'fallback',
    },
    {
      name: 'kind and brief together say it',
      row: { assetKind: 'Original photo', assetBrief: 'The team at the home fair booth' },
      column: 'fallback',
    },
    {
      name: 'a placeholder is no fallback',
      row: { assetKind: 'Event photo', fallback: 'TBD' },
      column: 'fallback',
    },
  ],
  passes: [
    {
      name: 'an event with a fallback',
      row: { assetKind: 'Event photo', fallback: 'Last year’s photo' },
    },
    { name: 'a flyer for an event', row: { assetKind: 'Graphic', assetBrief: 'Event flyer' } },
    {
      name: 'a graphic with photos of an event',
      row: { assetKind: 'Graphic', assetBrief: 'Photos of the event' },
    },
    {
      name: 'a photo that can be taken any day',
      row: { assetKind: 'Original photo', assetBrief: 'Dana at her desk' },
    },
    {
      name: 'a photo from practice',
      row: { assetKind: 'Original photo', assetBrief: 'Phone photo from practice' },
    },
    { name: 'a video', row: { assetKind: 'Original video', assetBrief: '15 s video' } },
    {
      name: 'an event in the type alone',
      row: { type: 'PR / cross-promo / event', assetKind: 'Graphic' },
    },
    { name: 'words that only begin alike', row: { assetBrief: 'Photo for the eventual launch' } },
    { name: 'no asset', row: {} },
    {
      name: 'a cell that cannot be read',
      row: { assetKind: 'Event photo' },
      unreadable: ['fallback'],
    },
  ],
};
