import { EVERY_KIND, type RowRule } from '../rule.ts';

/** Missed, and nobody says why. */
export const reasonMissing: RowRule = {
  code: 'reason-missing',
  severity: 'warning',
  why: 'What was missed is missed again unless the reason is known; a neutral one is enough, such as “photos not delivered” (article 001).',
  example: 'a row with the status Missed and nothing in Reason missed',
  source: '001-21',
  scope: 'row',
  kinds: EVERY_KIND,
  tables: [],
  check: (row) =>
    row.item.status === 'Missed' && row.lacks('reasonMissed')
      ? {
          column: 'reasonMissed',
          message: 'Write down in a few neutral words what kept this from going out.',
        }
      : null,
};
