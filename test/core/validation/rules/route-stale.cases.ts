import { standingLinkOf } from '../../channels/standing-link-of.ts';
import type { RuleCases } from './rule-case.ts';

const tab = 'standingLinks';
const column = 'lastChecked';
const link = standingLinkOf('Facebook', 'https://example.com');

export const cases: RuleCases = {
  code: 'route-stale',
  fires: [
    {
      name: 'more than half a year ago',
      tables: { standingLinks: [{ ...link, lastChecked: '2026-05-05' }] },
      tab,
      column,
      says: '2026-05-05',
    },
    {
      name: 'never',
      tables: { standingLinks: [link, { ...link, lastChecked: null }] },
      tab,
      column,
      on: [3],
      says: 'Nobody wrote down',
    },
    {
      name: 'by the days of Settings',
      settings: { checkLinksEveryDays: 7 },
      tables: { standingLinks: [{ ...link, lastChecked: '2026-10-25' }] },
      tab,
      column,
    },
  ],
  passes: [
    {
      name: 'half a year ago to the day',
      tables: { standingLinks: [{ ...link, lastChecked: '2026-05-06' }] },
    },
    {
      name: 'a line without a link',
      tables: { standingLinks: [{ ...link, to: '', lastChecked: null }] },
    },
    {
      name: 'never, where Settings say 0',
      settings: { checkLinksEveryDays: 0 },
      tables: { standingLinks: [{ ...link, lastChecked: null }] },
    },
  ],
};
