import type { PlainDate } from '../calendar/plain-date.ts';
import { nameKey } from '../named.ts';
import type { TableRow } from '../workbook.ts';
import { type Asked, splitRows } from './asked-rows.ts';
import type { PlanItem } from './item.ts';

/**
 * Owners say yes to their rows (001-19): the day goes into Accepted. Nobody accepts for somebody
 * else; a row accepted before keeps its day.
 */
export function acceptRows(
  plan: ReadonlyArray<TableRow<PlanItem>>,
  rowIds: readonly string[],
  by: string,
  today: PlainDate,
): Asked {
  return splitRows(plan, rowIds, ({ item, unreadable }) => {
    if (unreadable.includes('accepted')) {
      return 'Its cell Accepted holds something that is no date: clear it first.';
    }
    const [owner, another] = item.owner;
    if (owner === undefined) return 'It has no owner yet: put a name into Owner first.';
    if (another !== undefined) return 'It has more than one owner: keep one, then accept.';
    if (nameKey(owner) !== nameKey(by)) return `${owner} owns this row and accepts it.`;
    return item.accepted === null ? { ...item, accepted: today } : item;
  });
}
