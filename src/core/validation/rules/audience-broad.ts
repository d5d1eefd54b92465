import { nameKey } from '../../named.ts';
import { audiencesOf } from '../audiences.ts';
import { POSTS_AND_ADS, type RowRule } from '../rule.ts';
import { shortened } from '../shortened.ts';

/** The audience is everybody. */
export const audienceBroad: RowRule = {
  code: 'audience-broad',
  severity: 'warning',
  why: 'What is for everyone speaks to no one, and nobody can tell whether the right people saw it (article 001).',
  example: 'Audience “everyone”',
  source: '001-12 to 001-15',
  scope: 'row',
  kinds: POSTS_AND_ADS,
  tables: [],
  check: (row, { settings }) => {
    const broad = new Set(settings.broadAudiences.map(nameKey));
    const found = audiencesOf(row.item.audience).find((audience) =>
      broad.has(nameKey(audience.replace(/[.!?]+$/, ''))),
    );
    if (found === undefined) return null;
    return {
      column: 'audience',
      message: `“${shortened(found)}” is too broad: say who they are, such as “first-time buyers nearby”.`,
      toFill: ['audience'],
    };
  },
};
