import { DATE, IMPRESSIONS, LIKES, REPLIES, REPOSTS, SHARES } from './fields.ts';
import { readPageDay } from './page-day.ts';
import { field, listed, type RefusedSource, type ResultSource } from './source.ts';

type Field = 'day' | 'views' | 'reactions' | 'comments' | 'reposts' | 'shares' | 'visits';

/** Days of an account of X. */
export const xOverview: ResultSource<Field> = {
  name: 'X overview',
  table: 'results',
  fields: {
    day: DATE,
    views: IMPRESSIONS,
    reactions: LIKES,
    comments: REPLIES,
    reposts: REPOSTS,
    shares: SHARES,
    visits: field('Profile visits', 'number', 'Profile visits|Unfollows|Create Post'),
  },
  required: [['day'], ['views'], ['comments', 'reposts'], ['visits']],
  alsoHas: listed(
    'Engagements|Bookmarks|New follows|Unfollows|Create Post|Video views|Media views',
  ),
  identity: ['day'],
  dated: ['day'],
  repeats: 'again',
  read: (cells) => readPageDay(cells, 'X overview', 'X'),
};

/** Days of the videos of an account of X, below the title `Video overview`. */
export const xVideo: RefusedSource<'day' | 'views' | 'watched'> = {
  name: 'X video',
  table: '',
  fields: {
    day: DATE,
    views: field('Views', 'number', 'Views|Video views'),
    watched: field(
      'Watch time',
      'number',
      'Watch time (ms)|Watch time|Completion rate|Average watch time|Estimated revenue',
    ),
  },
  required: [['day'], ['views'], ['watched']],
  alsoHas: [],
  identity: [],
  refusal:
    'This is X’s overview of videos, whose views the overview of the account has as well. Take that one, or the export Content for single posts.',
};
