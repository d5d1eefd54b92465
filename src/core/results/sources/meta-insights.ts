import { headerKey } from '../import/header-key.ts';
import type { Result } from '../result.ts';
import { DATE } from './fields.ts';
import { pageDay } from './page-day.ts';
import { field, type ResultSource } from './source.ts';

/**
 * What the titles of the blocks measure. Interactions are left out: they count saves and replies
 * as well, and visits and follows have no column.
 */
const METRICS: readonly (readonly [keyof Result & ('views' | 'reach' | 'linkClicks'), RegExp])[] = [
  ['linkClicks', /link.?(?:click|klick)|clics? (?:sur|en|sul)|cliques? no/],
  ['reach', /reach|viewers|reichweite|couverture|portee|alcance|copertura|bereik/],
  ['views', /views?|impress|impres|aufrufe|vues|visuali|weergaven/],
];

/** Days of a page in blocks, one for each number, from Meta Business Suite: Insights, Overview. */
export const metaInsights: ResultSource<'day' | 'value'> = {
  name: 'Meta Insights',
  table: 'results',
  fields: {
    day: DATE,
    value: field('Number', 'number', 'Primary'),
  },
  required: [['day'], ['value']],
  alsoHas: [],
  identity: ['day'],
  dated: ['day'],
  repeats: 'again',
  read(cells, { above }) {
    const title = above[above.length - 1] ?? '';
    const [metric] = METRICS.find(([, words]) => words.test(headerKey(title))) ?? [];
    // Paid numbers are those of the ads, and visits to a profile are no views of posts.
    if (metric === undefined || /paid|bezahlt|profil/i.test(title)) return null;
    const channel = /instagram/i.test(title) ? 'Instagram' : 'Facebook';
    return pageDay(
      'Meta Insights',
      channel,
      cells.date('day'),
      { [metric]: cells.number('value') },
      metric === 'linkClicks' ? 'link clicks' : metric,
    );
  },
  remark: () =>
    'Of the blocks those of views, reach and link clicks are taken. Interactions count more than reactions, comments and shares, and visits and follows are not used.',
};
