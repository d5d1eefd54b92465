import { ripenessOf } from '../ripeness.ts';
import { EVERY_KIND, type RowRule } from '../rule.ts';

/** Planned in the past and still open; a row that was only built today is not late. */
export const datePast: RowRule = {
  code: 'date-past',
  severity: 'warning',
  why: 'A plan that does not say what went out cannot be reviewed: each row ends as Published, Missed or Skipped (article 001).',
  example: 'the row of last Monday still says Scheduled',
  source: '001-16',
  scope: 'row',
  kinds: EVERY_KIND,
  tables: [],
  aboutTime: true,
  check: ({ item }, { settings, today }) => {
    const { date } = item;
    if (date === null || date >= today || ripenessOf(item, settings, today) === 'idea') return null;
    return {
      column: 'date',
      message: `This was planned for ${date} and is still open: set the status to Published, Missed or Skipped, or choose a new date.`,
    };
  },
};
