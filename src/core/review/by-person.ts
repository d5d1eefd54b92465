import { named, nameKey } from '../named.ts';
import type { PlanItem } from '../plan/item.ts';
import type { TableRow } from '../workbook.ts';
import type { ReviewInput } from './input.ts';
import { chainTeller } from './miss-chain.ts';
import { isMissed, isPublished, planOfMonth } from './plan-of-month.ts';

/** What one person had in hand in a month. */
export interface PersonMonth {
  readonly name: string;
  /** Rows the person owned, skipped ones aside, and of these the ones that went out or were done. */
  readonly rows: number;
  readonly done: number;
  /** Assets of other people's and own rows that the person was asked for, and those that came. */
  readonly assets: number;
  readonly delivered: number;
  /** What was missed of the rows, by reason and not by blame. */
  readonly missed: readonly MissedRow[];
}

export interface MissedRow {
  readonly rowId: string;
  readonly topic: string;
  readonly reason: string;
  /** What led to it; blank where the plan knows of nothing. */
  readonly led: string;
}

/**
 * The month by person: shown on request alone, in order of names and never of numbers, for a plan
 * that ranks people makes them hide (001-21, 003-6).
 */
export function monthByPerson({
  plan,
  month,
  people,
}: Pick<ReviewInput, 'plan' | 'month' | 'people'>): PersonMonth[] {
  const rows = planOfMonth(plan, month).filter(({ item }) => item.status !== 'Skipped');
  const personNamed = named(people.map(({ item }) => item));
  const names = new Map(
    rows
      .flatMap(({ item }) => [...item.owner, item.assetOwner])
      .filter((name) => name.trim() !== '')
      .map((name) => [nameKey(name), personNamed(name)?.name ?? name.trim()] as const),
  );
  const chainOf = chainTeller(plan);
  return [...names]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, name]) => monthOf(key, name, rows, chainOf));
}

function monthOf(
  key: string,
  name: string,
  rows: readonly TableRow<PlanItem>[],
  chainOf: ReturnType<typeof chainTeller>,
): PersonMonth {
  const owned = rows.filter(({ item }) => item.owner.some((owner) => nameKey(owner) === key));
  const assets = rows.filter(({ item }) => nameKey(item.assetOwner) === key);
  return {
    name,
    rows: owned.length,
    done: owned.filter(({ item }) => isPublished(item)).length,
    assets: assets.length,
    delivered: assets.filter(({ item }) => item.assetState === 'Delivered').length,
    missed: owned
      .filter(({ item }) => isMissed(item))
      .map(({ item, row }) => ({
        rowId: item.rowId || `Row ${row}`,
        topic: item.topic,
        reason: item.reasonMissed,
        led: chainOf(item),
      })),
  };
}
