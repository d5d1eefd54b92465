import { blackoutOn } from '../../settings/blackout.ts';
import { POSTS_AND_ADS, type RowRule } from '../rule.ts';

/** The row stands on a blackout date. */
export const dateBlackout: RowRule = {
  code: 'date-blackout',
  severity: 'warning',
  why: 'Blackout dates are days on which you decided not to post, such as holidays (article 001).',
  example: 'a post on 25 December, which is in Blackout dates',
  source: '001-3',
  scope: 'row',
  kinds: POSTS_AND_ADS,
  tables: [],
  aboutTime: true,
  check: ({ item: { date } }, { settings }) => {
    const blackout = date === null ? undefined : blackoutOn(settings.blackoutDates, date);
    if (blackout === undefined) return null;
    const name = blackout.name === '' ? 'a blackout date' : `a blackout date (${blackout.name})`;
    return {
      column: 'date',
      message: `This is planned for ${date}, ${name}: choose another day, or set the status to Skipped.`,
    };
  },
};
