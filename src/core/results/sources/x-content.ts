import { IMPRESSIONS, LIKES, REPLIES, REPOSTS, SHARES } from './fields.ts';
import { readPost } from './read-post.ts';
import { field, listed, type ResultSource } from './source.ts';

type Field =
  | 'id'
  | 'link'
  | 'text'
  | 'publishedOn'
  | 'views'
  | 'reactions'
  | 'comments'
  | 'reposts'
  | 'shares'
  | 'linkClicks';

/** Posts of X. Its Engagements count clicks, so that they are made of their parts here. */
export const xContent: ResultSource<Field> = {
  name: 'X content',
  table: 'results',
  fields: {
    id: field('Source ID', 'text', 'Post id|Tweet id'),
    link: field('Link', 'text', 'Post Link|Tweet permalink'),
    text: field('Name', 'text', 'Post text|Tweet text'),
    publishedOn: field('Published on', 'date', 'Date|time'),
    views: IMPRESSIONS,
    reactions: LIKES,
    comments: REPLIES,
    reposts: REPOSTS,
    shares: SHARES,
    linkClicks: field('Link clicks', 'number', 'URL Clicks'),
  },
  required: [
    ['id', 'link'],
    ['text', 'link'],
    ['publishedOn'],
    ['views'],
    ['comments', 'reposts', 'reactions'],
  ],
  alsoHas: listed(
    'Engagements|Bookmarks|New follows|Profile visits|Detail Expands|Hashtag Clicks|Permalink Clicks',
  ),
  identity: ['id', 'link'],
  dated: ['publishedOn'],
  repeats: 'again',
  read: (cells) => readPost(cells, 'X content', 'X'),
};
