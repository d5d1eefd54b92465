import { nameKey } from '../../named.ts';
import { monthName } from '../../review/wording.ts';
import type { PlanContext } from '../plan-context.ts';
import type { PlannedMonth } from '../plan-months.ts';
import type { PlanRule, TabFault } from '../rule.ts';
import { shortened } from '../shortened.ts';
import { isAlone } from '../team.ts';

/** With fewer rows than these, one owner is no wonder. */
const FEW = 5;

/**
 * Nearly all rows of a month have one owner, and nobody of sales takes part: owns a row, helps, or
 * gets a picture (003-10). Who works alone has nobody to share with.
 */
export const onePersonPlan: PlanRule = {
  code: 'one-person-plan',
  severity: 'warning',
  why: 'Social media is not one junior’s job: it moves the numbers when sales, and in the end all the staff, take part (article 003).',
  example: 'Priya owns every row of November and nobody of sales has a part in it',
  source: '003-10',
  scope: 'plan',
  tables: ['people'],
  check: (context) => context.months().flatMap((planned) => faultsOf(planned, context)),
};

function faultsOf({ month, rows }: PlannedMonth, context: PlanContext): TabFault[] {
  const { people, personNamed, settings } = context;
  const isOfSales = (name: string): boolean => personNamed(name)?.team === 'Sales';
  const owned = rows.filter(({ item }) => item.owner.length > 0 && item.status !== 'Skipped');
  const salesTakesPart = rows.some(({ item: { owner, helpers, assetOwner } }) =>
    [...owner, ...helpers, assetOwner].some(isOfSales),
  );
  if (isAlone(people) || owned.length < FEW || salesTakesPart) return [];
  const counts = new Map<string, number>();
  for (const { item } of owned) {
    const key = item.owner.length === 1 ? nameKey(item.owner[0] ?? '') : '';
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  counts.delete('');
  const [[owner, count] = ['', 0]] = [...counts].sort(([, a], [, b]) => b - a);
  if (count * 100 < owned.length * settings.onePersonShare) return [];
  const line = people.find(({ item }) => nameKey(item.name) === owner);
  return [
    {
      at: { tab: 'people', row: line?.row ?? 1, column: 'name' },
      month,
      message: `In ${monthName(month)} ${shortened(line?.item.name ?? owner)} owns ${count} of ${owned.length} rows and nobody of sales takes part: give a row, a photo or a story to somebody in sales.`,
    },
  ];
}
