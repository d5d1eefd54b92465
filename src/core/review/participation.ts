import { nameKey } from '../named.ts';
import type { Person } from '../people/person.ts';
import type { PlanItem } from '../plan/item.ts';
import { roundTo } from '../results/known-sum.ts';
import type { TableRow } from '../workbook.ts';
import type { ReviewInput } from './input.ts';
import { planOfMonth } from './plan-of-month.ts';

type People = readonly TableRow<Person>[];
type Rows = readonly TableRow<PlanItem>[];

/** Who took part in a month: owned, helped with or supplied something that was not skipped. */
export interface Participation {
  /** Staff who took part: everybody but the agency. */
  readonly staff: number;
  readonly salesStaff: number;
  /** The rows of the plan in which staff, and sales staff, took part. */
  readonly staffRows: Rows;
  readonly salesRows: Rows;
  /** How many there are, by Settings; `null` where it does not say. */
  readonly numberOfStaff: number | null;
  readonly numberOfSalesStaff: number | null;
  /** Shares of all staff and of all sales staff. */
  readonly staffShare: number | null;
  readonly salesShare: number | null;
  /** Active people who have a mentor, and those of them whom a check-in reached in the month. */
  readonly mentored: People;
  readonly checkedIn: People;
  /** Rows of posts and ads that have one owner or more. */
  readonly owned: number;
  /** The largest share of those rows that one person owns, and who that is, as names are compared. */
  readonly topShare: number;
  readonly topOwner: string;
}

export function participation(input: ReviewInput): Participation {
  const { numberOfStaff, numberOfSalesStaff } = input.settings;
  const rows = planOfMonth(input.plan, input.month).filter(({ item }) => item.status !== 'Skipped');
  const people = new Map(input.people.map(({ item }) => [nameKey(item.name), item]));
  const teamOf = (name: string) => people.get(name)?.team ?? '';
  const [isStaff, isSales] = [
    (name: string) => teamOf(name) !== 'Agency',
    (name: string) => teamOf(name) === 'Sales',
  ];
  const names = [...new Set(rows.flatMap(({ item }) => takingPart(item)))];
  const staff = names.filter(isStaff).length;
  const salesStaff = names.filter(isSales).length;
  const mentored = input.people.filter(({ item }) => item.active && item.mentor !== '');
  return {
    staff,
    salesStaff,
    staffRows: rows.filter(({ item }) => takingPart(item).some(isStaff)),
    salesRows: rows.filter(({ item }) => takingPart(item).some(isSales)),
    numberOfStaff,
    numberOfSalesStaff,
    staffShare: share(staff, numberOfStaff),
    salesShare: share(salesStaff, numberOfSalesStaff),
    mentored,
    checkedIn: mentored.filter(({ item }) => wasCheckedIn(item, input.month)),
    ...topOwner(rows),
  };
}

/** Names as they are compared. */
function takingPart({ owner, helpers, assetOwner }: PlanItem): string[] {
  return [...owner, ...helpers, assetOwner].map(nameKey).filter((name) => name !== '');
}

/** More people than the setting knows of are all of them. */
function share(count: number, of: number | null): number | null {
  return of === null || of === 0 ? null : roundTo(Math.min(1, count / of), 4);
}

function wasCheckedIn({ lastCheckIn }: Person, month: string): boolean {
  return lastCheckIn !== null && lastCheckIn >= `${month}-01`;
}

function topOwner(rows: Rows): Pick<Participation, 'owned' | 'topShare' | 'topOwner'> {
  const owned = rows.filter(({ item }) => item.kind !== 'Task' && item.owner.length > 0);
  const counts = new Map<string, number>();
  for (const { item } of owned) {
    for (const name of item.owner.map(nameKey)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [top] = [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
  return {
    owned: owned.length,
    topShare: top === undefined ? 0 : top[1] / owned.length,
    topOwner: top?.[0] ?? '',
  };
}
