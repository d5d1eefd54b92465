import { monthOf, type PlainYearMonth, weekdayOf } from '../calendar/plain-date.ts';
import { nameKey } from '../named.ts';
import type { Person } from '../people/person.ts';
import type { PlanItem } from '../plan/item.ts';
import type { TableRow } from '../workbook.ts';
import { nameTeller } from './names.ts';
import { readForm } from './pack-cell.ts';
import { PACK_COLUMNS, type PackColumn, type PackKey, type PackRow } from './pack-columns.ts';

/** Which rows go into a pack. */
export interface PackChoice {
  readonly month: PlainYearMonth;
  /** Those that these people own, help with or make the asset of; all where nobody is named. */
  readonly people: readonly string[];
}

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/**
 * The rows of the plan that a choice means, in order of date and time. A person may stand in them by
 * name or by address, as `team` knows it.
 */
export function rowsToPack(
  plan: readonly TableRow<PlanItem>[],
  { month, people }: PackChoice,
  team: readonly Person[],
): TableRow<PlanItem>[] {
  const nameOf = nameTeller(team);
  const wanted = new Set(people.map(nameKey));
  const isWanted = ({ owner, helpers, assetOwner }: PlanItem) =>
    people.length === 0 ||
    [...owner, ...helpers, assetOwner].some((name) => wanted.has(nameKey(nameOf(name))));
  const moment = ({ item: { date, time } }: TableRow<PlanItem>) => `${date} ${time}`;
  return plan
    .filter(({ item }) => item.date !== null && monthOf(item.date) === month && isWanted(item))
    .sort((a, b) => (moment(a) < moment(b) ? -1 : moment(a) > moment(b) ? 1 : a.row - b.row));
}

/**
 * Makes rows of a pack: texts and nothing else, of the columns that an agency gets to see. Money is
 * in them where somebody asks for it.
 */
export function packer(people: readonly Person[], withBudget = false): (item: PlanItem) => PackRow {
  const nameOf = nameTeller(people);
  const textOf = (item: PlanItem, { key, form }: PackColumn): string => {
    if (key === 'day') return item.date === null ? '' : (DAYS[weekdayOf(item.date) - 1] ?? '');
    if (key === 'budget') return withBudget ? String(item.budget ?? '') : '';
    if (key === 'status') return item.status;
    const value = item[key];
    if (key === 'assetOwner') return nameOf(item.assetOwner);
    if (key === 'owner')
      return item.owner
        .map(nameOf)
        .filter((name) => name !== '')
        .join(', ');
    return readForm(String(value ?? ''), form) ?? '';
  };
  return (item) => packRow((column) => textOf(item, column));
}

/** A row of a pack by what each column is to hold. */
export function packRow(textOf: (column: PackColumn) => string): PackRow {
  const entries = PACK_COLUMNS.map((column): [PackKey, string] => [column.key, textOf(column)]);
  return Object.fromEntries(entries) as PackRow; // One entry for each key.
}
