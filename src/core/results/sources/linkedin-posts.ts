import { COMMENTS, IMPRESSIONS } from './fields.ts';
import { readPost } from './read-post.ts';
import { field, listed, type ResultSource } from './source.ts';

type Field =
  | 'link'
  | 'text'
  | 'type'
  | 'campaign'
  | 'publishedOn'
  | 'views'
  | 'clicks'
  | 'reactions'
  | 'comments'
  | 'shares';

/** Posts of a LinkedIn page: the sheet All posts of the export Content. Its Views are of videos. */
export const linkedinPosts: ResultSource<Field> = {
  name: 'LinkedIn posts',
  table: 'results',
  fields: {
    link: field('Link', 'text', 'Post link|Update link'),
    text: field('Name', 'text', 'Post title|Update title'),
    type: field('Post type', 'text', 'Post type|Update type'),
    campaign: field('Campaign', 'text', 'Campaign name'),
    publishedOn: field('Published on', 'date', 'Created date', 'Create date'),
    views: IMPRESSIONS,
    clicks: field('Clicks', 'number', 'Clicks'),
    reactions: field('Reactions', 'number', 'Likes|Reactions'),
    comments: COMMENTS,
    shares: field('Shares', 'number', 'Reposts|Shares'),
  },
  required: [['link'], ['publishedOn'], ['views', 'clicks'], ['text', 'type']],
  alsoHas: listed(
    'Posted by|Campaign start date|Campaign end date|Audience|Views|Views (Excluding offsite video views)|Offsite Views|Click through rate (CTR)|Follows|Engagement rate|Content Type',
  ),
  identity: ['link'],
  dated: ['publishedOn'],
  repeats: 'again',
  read(cells) {
    const row = readPost(cells, 'LinkedIn posts', 'LinkedIn');
    const isAd = /sponsor|gesponsert|patrocinad|promos/i.test(cells.text('type'));
    return isAd ? { ...row, result: { ...row.result, kind: 'Ad', channel: 'LinkedIn Ads' } } : row;
  },
  remark: () => 'LinkedIn counts all clicks together, so its clicks on links are not known.',
};
