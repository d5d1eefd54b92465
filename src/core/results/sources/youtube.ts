import { DATE, LIKES, SHARES } from './fields.ts';
import { readPost } from './read-post.ts';
import { field, listed, type ResultSource } from './source.ts';

type Field =
  | 'id'
  | 'title'
  | 'publishedOn'
  | 'day'
  | 'views'
  | 'reactions'
  | 'comments'
  | 'shares'
  | 'watched';

/**
 * Videos of YouTube: `Table data.csv` (or `Chart data.csv`, by day) of YouTube Studio. Its
 * Impressions are of thumbnails.
 */
export const youtube: ResultSource<Field> = {
  name: 'YouTube',
  table: 'results',
  fields: {
    id: field('Source ID', 'text', 'Content|Video'),
    title: field('Name', 'text', 'Video title'),
    publishedOn: field('Published on', 'date', 'Video publish time'),
    day: DATE,
    views: field('Views', 'number', 'Views|Engaged views'),
    reactions: LIKES,
    comments: field('Comments', 'number', 'Comments added|Comments'),
    shares: SHARES,
    watched: field('Watch time', 'number', 'Watch time (hours)|Average view duration|Subscribers'),
  },
  required: [['id'], ['title'], ['views']],
  alsoHas: listed(
    'Duration|Subscribers|Impressions|Impressions click-through rate (%)|Thumbnail impressions|Thumbnail click-through rate (%)|Average view duration|Average percentage viewed (%)',
  ),
  identity: ['id'],
  dated: ['publishedOn'],
  repeats: 'again',
  read(cells) {
    const row = readPost(cells, 'YouTube', 'YouTube');
    const link = `https://www.youtube.com/watch?v=${row.result.sourceId}`;
    return { ...row, clues: { ...row.clues, link } };
  },
};
