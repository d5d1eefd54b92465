import { nameKey } from '../../named.ts';
import { monthName } from '../../review/wording.ts';
import type { PlanContext } from '../plan-context.ts';
import type { PlannedMonth } from '../plan-months.ts';
import type { PlanRow } from '../plan-row.ts';
import type { PlanRule, TabFault } from '../rule.ts';
import { isSettled } from '../settled.ts';
import { shortened } from '../shortened.ts';

/**
 * Somebody owns more rows of a month than they said they will do. It stands on the person, once a
 * month, and names the last rows that can still change hands; where none can, there is nothing to do.
 */
export const ownerOverloaded: PlanRule = {
  code: 'owner-overloaded',
  severity: 'warning',
  why: 'A plan counts on what people will do, not on what they could: who has too much drops something (article 001).',
  example: 'Dana owns six rows of November and said she will do four a month',
  source: '001-19',
  scope: 'plan',
  tables: ['people'],
  check: (context) => context.months().flatMap((planned) => faultsOf(planned, context)),
};

function faultsOf({ month, rows }: PlannedMonth, { people }: PlanContext): TabFault[] {
  const owned = rowsOfOwners(rows);
  return people.flatMap(({ row, item: { name, willDo, active } }) => {
    const all = owned.get(nameKey(name)) ?? [];
    if (willDo === null || !active || all.length <= willDo) return [];
    const open = all.filter((each) => !isSettled(each)).slice(willDo - all.length);
    if (open.length === 0) return [];
    return [
      {
        at: { tab: 'people', row, column: 'willDo' },
        month,
        message: `${shortened(name)} owns ${all.length} rows of ${monthName(month)} and said ${willDo}: give ${namesOf(open)} to somebody else, or ask whether more is fine.`,
      },
    ];
  });
}

function rowsOfOwners(rows: readonly PlanRow[]): Map<string, PlanRow[]> {
  const owned = new Map<string, PlanRow[]>();
  for (const row of rows) {
    const [owner, another] = row.item.owner;
    if (owner === undefined || another !== undefined || row.item.status === 'Skipped') continue;
    const ofOwner = owned.get(nameKey(owner));
    if (ofOwner === undefined) owned.set(nameKey(owner), [row]);
    else ofOwner.push(row);
  }
  return owned;
}

const NAMED = 3;

/** The rows by their Row IDs, the first few. */
function namesOf(rows: readonly PlanRow[]): string {
  const names = rows.map(({ row, item }) => item.rowId.trim() || `row ${row}`);
  const rest = names.length - NAMED;
  return rest > 0 ? `${names.slice(0, NAMED).join(', ')} and ${rest} more` : names.join(', ');
}
