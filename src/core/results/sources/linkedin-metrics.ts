import { DATE } from './fields.ts';
import { readPageDay } from './page-day.ts';
import { field, listed, type ResultSource } from './source.ts';

type Field = 'day' | 'views' | 'reach' | 'clicks' | 'reactions' | 'comments' | 'shares';

/** Days of a LinkedIn page: the sheet Metrics of the export Content. Totals are read before parts. */
export const linkedinMetrics: ResultSource<Field> = {
  name: 'LinkedIn metrics',
  table: 'results',
  fields: {
    day: DATE,
    views: field('Views', 'number', 'Impressions (total)|Impressions (organic)'),
    reach: field('Reach', 'number', 'Unique impressions (organic)'),
    clicks: field('Clicks', 'number', 'Clicks (total)|Clicks (organic)'),
    reactions: field('Reactions', 'number', 'Reactions (total)|Reactions (organic)'),
    comments: field('Comments', 'number', 'Comments (total)|Comments (organic)'),
    shares: field(
      'Shares',
      'number',
      'Reposts (total)|Shares (total)|Reposts (organic)|Shares (organic)',
    ),
  },
  required: [['day'], ['views'], ['clicks', 'reactions', 'comments', 'shares', 'reach']],
  alsoHas: listed('Impressions (sponsored)|Clicks (sponsored)|Engagement rate (total)'),
  identity: ['day'],
  dated: ['day'],
  repeats: 'again',
  read: (cells) => readPageDay(cells, 'LinkedIn metrics', 'LinkedIn'),
};
