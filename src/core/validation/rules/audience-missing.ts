import { POSTS_AND_ADS, type RowRule } from '../rule.ts';

/** Nobody said whom the row is for. */
export const audienceMissing: RowRule = {
  code: 'audience-missing',
  severity: 'warning',
  why: 'Posts can do well with people who will never buy: only a named audience shows whether the right ones were reached (article 001).',
  example: 'an ad whose Audience is blank',
  scope: 'row',
  kinds: POSTS_AND_ADS,
  tables: [],
  check: (row) =>
    row.lacks('audience')
      ? {
          column: 'audience',
          message: 'Say whom this is for, such as “past clients”.',
          toFill: ['audience'],
        }
      : null,
};
