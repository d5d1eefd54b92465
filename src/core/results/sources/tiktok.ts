import { COMMENTS, DATE, LIKES, SHARES } from './fields.ts';
import { readPageDay } from './page-day.ts';
import { readPost } from './read-post.ts';
import { field, listed, type RefusedSource, type ResultSource } from './source.ts';

type ContentField =
  | 'text'
  | 'link'
  | 'publishedOn'
  | 'views'
  | 'reach'
  | 'reactions'
  | 'comments'
  | 'shares';

/** Videos of TikTok: the export Content of TikTok Studio. */
export const tiktokContent: ResultSource<ContentField> = {
  name: 'TikTok content',
  table: 'results',
  fields: {
    text: field('Name', 'text', 'Video title'),
    link: field('Link', 'text', 'Video link'),
    publishedOn: field('Published on', 'date', 'Post time', 'Publish time'),
    views: field('Views', 'number', 'Total views|Video views'),
    reach: field('Reach', 'number', 'Reach|Reached audience'),
    reactions: field('Reactions', 'number', 'Total likes'),
    comments: field('Comments', 'number', 'Total comments'),
    shares: field('Shares', 'number', 'Total shares'),
  },
  required: [['link', 'text'], ['publishedOn'], ['views'], ['reactions', 'comments', 'shares']],
  alsoHas: listed('Average watch time|Total play time|Watched full video (%)'),
  identity: ['link', 'text'],
  dated: ['publishedOn'],
  repeats: 'again',
  read: (cells) => readPost(cells, 'TikTok content', 'TikTok'),
};

type OverviewField = 'day' | 'views' | 'visits' | 'reactions' | 'comments' | 'shares';

/** Days of a TikTok account: `Overview.csv`, whose dates have no year. */
export const tiktokOverview: ResultSource<OverviewField> = {
  name: 'TikTok overview',
  table: 'results',
  fields: {
    day: DATE,
    views: field('Views', 'number', 'Video Views', 'Views'),
    visits: field('Profile views', 'number', 'Profile Views'),
    reactions: LIKES,
    comments: COMMENTS,
    shares: SHARES,
  },
  required: [['day'], ['views'], ['visits']],
  alsoHas: [],
  identity: ['day'],
  dated: ['day'],
  repeats: 'again',
  read: (cells) => readPageDay(cells, 'TikTok overview', 'TikTok'),
  remark: () =>
    'TikTok’s dates have no year: each is taken as the last such day up to today. Days are those of the whole account; for single videos take the export Content.',
};

/** Followers by day: not a number that anything is judged by (002-8). */
export const tiktokFollowers: RefusedSource<'day' | 'followers'> = {
  name: 'TikTok followers',
  table: '',
  fields: {
    day: DATE,
    followers: field('Followers', 'number', 'Followers|Difference in followers from previous day'),
  },
  required: [['day'], ['followers']],
  alsoHas: [],
  identity: [],
  refusal:
    'This is TikTok’s history of followers, which nothing in the review is judged by. Take the export Content, or Overview.csv.',
};

/** Viewers by day, new and returning. */
export const tiktokViewers: RefusedSource<'day' | 'viewers'> = {
  name: 'TikTok viewers',
  table: '',
  fields: {
    day: DATE,
    viewers: field('Viewers', 'number', 'Total Viewers|New Viewers|Returning Viewers'),
  },
  required: [['day'], ['viewers']],
  alsoHas: [],
  identity: [],
  refusal:
    'This is TikTok’s list of viewers by day. It does not say how often videos were seen. Take the export Content, or Overview.csv.',
};
