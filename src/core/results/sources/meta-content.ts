import { COMMENTS, REACH, SHARES } from './fields.ts';
import { readPost } from './read-post.ts';
import { field, listed, type ResultSource } from './source.ts';

/** What the Facebook and the Instagram file of Meta Business Suite share. */
export const META_POST = {
  id: field('Source ID', 'text', 'Post ID'),
  link: field('Link', 'text', 'Permalink'),
  text: field('Text', 'text', 'Description'),
  publishedOn: field('Published on', 'date', 'Publish time'),
  // Mostly the word Lifetime.
  day: field('Period', 'date', 'Date'),
  views: field('Views', 'number', 'Views|Impressions|Plays'),
  reach: REACH,
  comments: COMMENTS,
  shares: SHARES,
} as const;

type Field =
  | keyof typeof META_POST
  | 'title'
  | 'labels'
  | 'page'
  | 'engagements'
  | 'reactions'
  | 'clicks'
  | 'linkClicks';

/** Posts of Facebook pages, from Meta Business Suite: Insights, Content, Export. */
export const metaContent: ResultSource<Field> = {
  name: 'Meta content',
  table: 'results',
  fields: {
    ...META_POST,
    title: field('Name', 'text', 'Title'),
    labels: field('Labels', 'text', 'Custom labels'),
    page: field('Page', 'text', 'Page ID|Page name'),
    engagements: field('Engagements', 'number', 'Reactions, Comments and Shares'),
    reactions: field('Reactions', 'number', 'Reactions'),
    clicks: field('Clicks', 'number', 'Total clicks'),
    linkClicks: field('Link clicks', 'number', 'Link Clicks'),
  },
  required: [
    ['id', 'link'],
    ['publishedOn'],
    ['page', 'reactions', 'engagements'],
    ['views', 'reach'],
  ],
  alsoHas: listed(
    'Duration (sec)|Caption type|Post type|Views from Organic posts|Views from Boosted posts|Reach from Organic posts|Reach from Boosted posts|Other Clicks|Negative feedback from users|Seconds viewed|Average Seconds viewed',
  ),
  identity: ['id', 'link'],
  dated: ['publishedOn'],
  repeats: 'again',
  read: (cells) => readPost(cells, 'Meta content', 'Facebook'),
};
