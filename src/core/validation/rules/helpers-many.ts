import { nameKey } from '../../named.ts';
import { EVERY_KIND, type RowRule } from '../rule.ts';

/** More people on one row than Settings says: owner, helpers and asset owner (004-7). */
export const helpersMany: RowRule = {
  code: 'helpers-many',
  severity: 'warning',
  why: 'With too many people on one thing, none of them is truly committed to it (article 004).',
  example: 'an owner, an asset owner and four helpers on one post',
  source: '004-7',
  scope: 'row',
  kinds: EVERY_KIND,
  tables: [],
  aboutTime: true,
  check: ({ item }, { settings }) => {
    const names = [...item.owner, ...item.helpers, item.assetOwner].map(nameKey);
    const { size } = new Set(names.filter((name) => name !== ''));
    if (size <= settings.peopleOnRow || item.helpers.length === 0) return null;
    return {
      column: 'helpers',
      message: `Keep those who really do something for this row: it has ${size} people, and ${settings.peopleOnRow} are the most.`,
    };
  },
};
