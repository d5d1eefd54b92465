import { nameKey } from '../named.ts';
import type { Person } from '../people/person.ts';
import type { PlanItem } from '../plan/item.ts';
import { roundTo } from '../results/known-sum.ts';
import type { TableRow } from '../workbook.ts';
import type { ReviewInput } from './input.ts';
import { planOfMonth } from './plan-of-month.ts';

/** Who took part in a month: owned, helped with or supplied something that was not skipped. */
export interface Participation {
  /** Staff who took part: everybody but the agency. */
  readonly staff: number;
  readonly salesStaff: number;
  /** Shares of all staff and of all sales staff; `null` where Settings does not say how many there are. */
  readonly staffShare: number | null;
  readonly salesShare: number | null;
  /** Active people who have a mentor, and those of them whom a check-in reached in the month. */
  readonly mentored: number;
  readonly checkedIn: number;
  /** Rows of posts and ads that have one owner or more. */
  readonly owned: number;
  /** The largest share of those rows that one person owns, and who that is. */
  readonly topShare: number;
  readonly topOwner: string;
}

export function participation(input: ReviewInput): Participation {
  const rows = planOfMonth(input.plan, input.month).filter(({ item }) => item.status !== 'Skipped');
  const names = new Set(rows.flatMap(({ item }) => takingPart(item).map(nameKey)));
  const people = new Map(input.people.map((person) => [nameKey(person.name), person]));
  const teamOf = (name: string) => people.get(name)?.team ?? '';
  const staff = [...names].filter((name) => teamOf(name) !== 'Agency').length;
  const salesStaff = [...names].filter((name) => teamOf(name) === 'Sales').length;
  const mentored = input.people.filter(({ active, mentor }) => active && mentor !== '');
  const { numberOfStaff, numberOfSalesStaff } = input.settings;
  return {
    staff,
    salesStaff,
    staffShare: share(staff, numberOfStaff),
    salesShare: share(salesStaff, numberOfSalesStaff),
    mentored: mentored.length,
    checkedIn: mentored.filter((person) => wasCheckedIn(person, input.month)).length,
    ...topOwner(rows),
  };
}

function takingPart({ owner, helpers, assetOwner }: PlanItem): string[] {
  return [...owner, ...helpers, assetOwner].filter((name) => name.trim() !== '');
}

/** More people than the setting knows of are all of them. */
function share(count: number, of: number | null): number | null {
  return of === null || of === 0 ? null : roundTo(Math.min(1, count / of), 4);
}

function wasCheckedIn({ lastCheckIn }: Person, month: string): boolean {
  return lastCheckIn !== null && lastCheckIn >= `${month}-01`;
}

function topOwner(
  rows: readonly TableRow<PlanItem>[],
): Pick<Participation, 'owned' | 'topShare' | 'topOwner'> {
  const owned = rows.filter(({ item }) => item.kind !== 'Task' && item.owner.length > 0);
  const counts = new Map<string, number>();
  for (const { item } of owned) {
    for (const name of item.owner) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [top] = [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
  return {
    owned: owned.length,
    topShare: top === undefined ? 0 : top[1] / owned.length,
    topOwner: top?.[0] ?? '',
  };
}
