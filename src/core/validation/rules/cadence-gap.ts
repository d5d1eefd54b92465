import { nameOf } from '../../cadence/read-line.ts';
import type { Slot } from '../../cadence/slot.ts';
import { monthOf, type PlainYearMonth } from '../../calendar/plain-date.ts';
import { listed } from '../../listed.ts';
import { dayName, monthName } from '../../review/wording.ts';
import type { PlanRule } from '../rule.ts';
import { shortened } from '../shortened.ts';

/**
 * A slot of the cadence has no row, in a month that was built. It stands on the line, once a
 * month. A row that was skipped or moved by hand still fills its slot.
 */
export const cadenceGap: PlanRule = {
  code: 'cadence-gap',
  severity: 'hint',
  why: 'The cadence is what you meant to keep up, week after week: a gap that nobody decided on is easily the first of many (article 001).',
  example: 'the cadence asks for a post on 12 November and its row was deleted',
  source: '001-2',
  scope: 'plan',
  tables: ['cadence'],
  check: ({ asked, cadence, months, today }) => {
    const { slots = [], rowOf = new Map() } = asked() ?? {};
    const built = new Set(
      slots.filter(({ key }) => rowOf.has(key)).map(({ date }) => monthOf(date)),
    );
    const judged = months().filter(({ month }) => built.has(month));
    const open = slots.filter(({ key, date }) => !rowOf.has(key) && date >= today);
    return judged.flatMap(({ month }) =>
      cadence.flatMap(({ row, item }) => {
        const gaps = open.filter(({ line, date }) => line === item && monthOf(date) === month);
        if (gaps.length === 0) return [];
        return [
          {
            at: { tab: 'cadence' as const, row, column: 'line' as const },
            month,
            message: messageFor(nameOf(item), month, gaps),
          },
        ];
      }),
    );
  },
};

const NAMED = 3;

function messageFor(line: string, month: PlainYearMonth, gaps: readonly Slot[]): string {
  const days = [...new Set(gaps.map(({ date }) => dayName(date)))];
  const rest = days.length - NAMED;
  const when = rest > 0 ? listed([...days.slice(0, NAMED), `${rest} more`]) : listed(days);
  return `“${shortened(line)}” has no row in ${monthName(month)} on ${when}: build the month again and bring deleted rows back; what you mean to leave out gets the status Skipped.`;
}
