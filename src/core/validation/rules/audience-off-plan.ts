import { monthName } from '../../review/wording.ts';
import { audiencesOf } from '../audiences.ts';
import { isPlaceholder } from '../placeholder.ts';
import { monthOfRow } from '../plan-row.ts';
import { type Fault, POSTS_AND_ADS, type RowRule, type SureFix } from '../rule.ts';
import { meantName } from '../same-name.ts';
import { shortened } from '../shortened.ts';

/** None of the audiences of the row is one of the month's goals. */
export const audienceOffPlan: RowRule = {
  code: 'audience-off-plan',
  severity: 'warning',
  why: 'Good numbers from people whom no goal is about end in no sale (article 001).',
  example: 'Audience “Students”, and no goal of the month is about students',
  source: '001-12 to 001-15',
  scope: 'row',
  kinds: POSTS_AND_ADS,
  tables: ['goals'],
  check: ({ item, isReadable }, { audiencesOfMonth }) => {
    const month = monthOfRow(item);
    const wanted = month === null ? [] : audiencesOfMonth(month);
    const own = audiencesOf(item.audience).filter((audience) => !isPlaceholder(audience));
    if (month === null || wanted.length === 0 || own.length === 0 || !isReadable('audience')) {
      return null;
    }
    const keys = new Set(wanted.map(spaced));
    if (own.some((audience) => keys.has(spaced(audience)))) return null;
    const meant = own.length === 1 ? meantName(item.audience, wanted) : null;
    const fault: Fault = {
      column: 'audience',
      message: `No goal of ${monthName(month)} is about “${shortened(item.audience)}”: choose an audience of its goals, or add this one to a goal.`,
      toFill: [],
    };
    return meant === null ? fault : { ...fault, sureFix: fixFor(meant) };
  },
};

function fixFor(audience: string): SureFix {
  return { column: 'audience', value: audience, label: `Write “${shortened(audience)}”` };
}

function spaced(audience: string): string {
  return audience.trim().replace(/\s+/g, ' ').toLowerCase();
}
