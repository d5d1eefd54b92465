import { nameKey } from '../named.ts';
import type { Person } from '../people/person.ts';
import type { PlanItem } from '../plan/item.ts';
import type { TableRow } from '../workbook.ts';
import { nameTeller } from './names.ts';

/**
 * What people of an agency may edit of their own rows: brief, asset, status and published cells.
 * When and where a post appears, what it serves, what it costs, and who answers for it or approves
 * it stay with the company.
 */
export const AGENCY_COLUMNS = [
  'topic',
  'audience',
  'copy',
  'link',
  'assetBrief',
  'assetKind',
  'assetDue',
  'assetState',
  'status',
  'trackedLink',
  'publishedOn',
  'publishedLink',
  'reasonMissed',
] as const satisfies readonly (keyof PlanItem)[];

/** A row of the plan, and those of the agency whose row it is. */
export interface AgencyRow {
  readonly row: number;
  /** Names, in the order of `people`. */
  readonly people: readonly string[];
}

/**
 * The rows that belong to people of an agency: those that they own, help with, or make the asset
 * of. A person may stand in a row by name or by address, as `team` knows it.
 */
export function agencyRows(
  plan: readonly TableRow<PlanItem>[],
  people: readonly string[],
  team: readonly Person[],
): AgencyRow[] {
  const nameOf = nameTeller(team);
  return plan.flatMap(({ row, item: { owner, helpers, assetOwner } }) => {
    const inRow = new Set([...owner, ...helpers, assetOwner].map((name) => nameKey(nameOf(name))));
    const theirs = people.filter((name) => inRow.has(nameKey(name)));
    return theirs.length > 0 ? [{ row, people: theirs }] : [];
  });
}
