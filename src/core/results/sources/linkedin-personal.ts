import { IMPRESSIONS } from './fields.ts';
import { readPost } from './read-post.ts';
import { field, type ResultSource } from './source.ts';

/** One's own posts on LinkedIn: the sheet Top posts, whose two tables are joined by their links. */
export const linkedinPersonal: ResultSource<'link' | 'publishedOn' | 'engagements' | 'views'> = {
  name: 'LinkedIn personal',
  table: 'results',
  fields: {
    link: field('Link', 'text', 'Post URL|URL'),
    publishedOn: field(
      'Published on',
      'date',
      'Post publish date|Post published date|Post date|Date',
      'Publish time',
    ),
    engagements: field('Engagements', 'number', 'Engagements'),
    views: IMPRESSIONS,
  },
  required: [['link'], ['publishedOn'], ['engagements', 'views']],
  alsoHas: [],
  identity: ['link'],
  dated: ['publishedOn'],
  repeats: 'again',
  read: (cells) => readPost(cells, 'LinkedIn personal', 'LinkedIn'),
  remark: () =>
    'The file has no texts of posts, and lists the 50 best alone. Posts are matched by link, else by date.',
};
