import { LIKES } from './fields.ts';
import { META_POST } from './meta-content.ts';
import { readPost } from './read-post.ts';
import { field, listed, type ResultSource } from './source.ts';

type Field = keyof typeof META_POST | 'account' | 'reactions' | 'saves';

/** Posts of Instagram, from Meta Business Suite. The file has no clicks on links. */
export const instagramContent: ResultSource<Field> = {
  name: 'Instagram content',
  table: 'results',
  fields: {
    ...META_POST,
    account: field('Account', 'text', 'Account username|Account ID|Account name'),
    reactions: LIKES,
    saves: field('Saves', 'number', 'Saves'),
  },
  required: [
    ['id', 'link'],
    ['publishedOn'],
    ['reactions'],
    ['account', 'saves'],
    ['views', 'reach'],
  ],
  alsoHas: listed('Duration (sec)|Post type|Follows'),
  identity: ['id', 'link'],
  dated: ['publishedOn'],
  repeats: 'again',
  read: (cells) => readPost(cells, 'Instagram content', 'Instagram'),
  remark: () =>
    'Instagram’s file has no clicks on links, so stages that are judged by them cannot be judged from it.',
};
