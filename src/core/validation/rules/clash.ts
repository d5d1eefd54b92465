import { groupBy } from '../../group-by.ts';
import { nameKey } from '../../named.ts';
import type { PlanRow } from '../plan-row.ts';
import { byPlannedTime, DAY, daysApart, happens, isOpen, minutesApart } from '../planned-time.ts';
import type { PlanRule, RowFault } from '../rule.ts';

/** Two posts on one channel are nearer to each other than Settings allow. */
export const clash: PlanRule = {
  code: 'clash',
  severity: 'warning',
  why: 'Two posts at once on one channel take readers from each other, and the same people see both or neither (article 001).',
  example: 'two posts on Facebook on 2 November, at 09:00 and 09:30',
  source: '001-3',
  scope: 'plan',
  tables: [],
  check: ({ plan, settings: { minutesBetweenPosts } }) => {
    const posts = plan.filter(
      (row) =>
        row.kind === 'Post' &&
        happens(row) &&
        !row.lacks('channel') &&
        // Without a time a row is compared by day alone.
        (minutesBetweenPosts >= DAY || row.item.time !== ''),
    );
    const byChannel = groupBy(posts.sort(byPlannedTime), ({ item }) => nameKey(item.channel));
    return [...byChannel.values()].flatMap((rows) => clashesAmong(rows, minutesBetweenPosts));
  },
};

/** One finding a row, about the nearest one before it; a row that is over cannot be moved. */
function clashesAmong(rows: readonly PlanRow[], gap: number): RowFault[] {
  const faults = new Map<PlanRow, RowFault>();
  for (const [index, later] of rows.entries()) {
    for (let before = index - 1; before >= 0; before--) {
      const earlier = rows[before];
      // A row of the same day may have no time: look back one day more than the gap.
      if (earlier === undefined || (daysApart(earlier, later) - 1) * DAY >= gap) break;
      if (!areTooNear(earlier, later, gap)) continue;
      const [row, other] = isOpen(later) ? [later, earlier] : [earlier, later];
      if (isOpen(row) && !faults.has(row)) faults.set(row, faultOf(row, other, gap));
      break;
    }
  }
  return [...faults.values()];
}

/** Rows without a time are compared by day, and only where the gap is a day or more. */
function areTooNear(earlier: PlanRow, later: PlanRow, gap: number): boolean {
  const minutes = minutesApart(earlier, later);
  if (minutes !== null) return minutes < gap;
  return gap >= DAY && daysApart(earlier, later) * DAY < gap;
}

function faultOf(row: PlanRow, { item }: PlanRow, gap: number): RowFault {
  const isTimed = row.item.time !== '' && item.time !== '' && gap < DAY;
  const when = isTimed ? `${item.date} at ${item.time}` : `${item.date}`;
  const apart = gap % DAY === 0 && gap > 0 ? counted(gap / DAY, 'day') : counted(gap, 'minute');
  const what = item.rowId === '' ? 'another post of the channel' : item.rowId;
  return {
    row,
    column: isTimed && row.item.date === item.date ? 'time' : 'date',
    message: `Less than ${apart} lie between this and ${what} (${when}): move one of them.`,
  };
}

function counted(count: number, thing: string): string {
  return `${count} ${count === 1 ? thing : `${thing}s`}`;
}
