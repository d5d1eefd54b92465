import { daysBetween } from '../../calendar/plain-date.ts';
import { EVERY_KIND, type RowRule } from '../rule.ts';
import { isAlone } from '../team.ts';

/** Close to its date and not accepted (001-19, 004-8). Who works alone need not say yes. */
export const ownerNotAccepted: RowRule = {
  code: 'owner-not-accepted',
  severity: 'warning',
  why: 'People do what they said yes to; being assigned is not enough (articles 001 and 004).',
  example: 'a post of the day after tomorrow whose Accepted is blank',
  source: '001-19, 004-8',
  scope: 'row',
  kinds: EVERY_KIND,
  tables: ['people'],
  aboutTime: true,
  check: (row, { people, settings, today }) => {
    const { date, owner } = row.item;
    if (date === null || !row.lacks('accepted') || row.lacks('owner') || isAlone(people)) {
      return null;
    }
    const daysLeft = daysBetween(today, date);
    if (daysLeft < 0 || daysLeft > settings.acceptDaysBefore) return null;
    return {
      column: 'accepted',
      message: `Ask ${owner[0] ?? 'the owner'} to say yes to this row, and write the day into Accepted.`,
      toFill: [],
    };
  },
};
