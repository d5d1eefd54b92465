import { EVERY_KIND, type RowRule } from '../rule.ts';
import { shortened } from '../shortened.ts';

/** More than one owner (004-7). */
export const ownerMany: RowRule = {
  code: 'owner-many',
  severity: 'error',
  why: 'When several people own a row, each may wait for the other: one is committed, the others help (article 004).',
  example: 'Owner: Priya, Dana, Marco',
  source: '004-7',
  scope: 'row',
  kinds: EVERY_KIND,
  tables: [],
  check: ({ item }) => {
    const names = new Map(
      item.owner
        .map((name) => name.trim())
        .filter((name) => name !== '')
        .map((name) => [name.toLowerCase(), name]),
    );
    if (names.size < 2) return null;
    return {
      column: 'owner',
      message: `Keep one of ${shortened([...names.values()].join(', '))} as the owner and move the others to Helpers.`,
    };
  },
};
