import type { PlanItem } from '../core/plan/item.ts';
import { settingsFrom } from '../core/settings/setting-row.ts';
import type { PlanInput, UnreadableCell } from '../core/validation/input.ts';
import { tablesNeeded } from '../core/validation/validate.ts';
import type { TableRow } from '../core/workbook.ts';
import type { SheetItems, TableKey } from '../sheets/tabs/tab.ts';
import type { Workbook } from '../sheets/workbook/workbook.ts';

/** What validation looks at: the plan, and of the other tabs only those that a rule needs. */
export function planInput(workbook: Workbook, plan: readonly TableRow<PlanItem>[]): PlanInput {
  const needed = tablesNeeded().filter((key): key is TableKey => key !== 'calendar');
  const items = <K extends TableKey>(key: K): SheetItems[K][] =>
    needed.includes(key) ? workbook.items(key) : [];
  return {
    plan,
    cycle: items('salesCycle'),
    people: items('people'),
    channels: items('channels'),
    standingLinks: items('standingLinks'),
    cadence: items('cadence'),
    goals: items('goals'),
    decisions: items('decisions'),
    settings: workbook.settings,
    unreadable: [
      ...needed.flatMap((key) => workbook.table(key).unreadable),
      ...unreadableSettings(workbook),
    ],
    today: workbook.today,
  };
}

/**
 * The same for a few rows that were edited. The other tabs come from the cache where they are
 * known: a trigger must be quick.
 */
export function rowInput(workbook: Workbook, plan: readonly TableRow<PlanItem>[]): PlanInput {
  const needed = tablesNeeded('row').filter((key): key is TableKey => key !== 'calendar');
  const items = <K extends TableKey>(key: K): SheetItems[K][] =>
    needed.includes(key) ? workbook.lately(key) : [];
  const rows = new Set(plan.map(({ row }) => row));
  return {
    plan,
    cycle: items('salesCycle'),
    people: items('people'),
    channels: items('channels'),
    standingLinks: items('standingLinks'),
    cadence: items('cadence'),
    goals: items('goals'),
    decisions: items('decisions'),
    settings: settingsFrom(workbook.lately('settings')).settings,
    unreadable: workbook.table('plan').unreadable.filter(({ row }) => rows.has(row)),
    today: workbook.today,
  };
}

function unreadableSettings(workbook: Workbook): UnreadableCell[] {
  const { rows } = workbook.table('settings');
  const slips = settingsFrom(rows.map(({ item }) => item)).unreadable;
  return slips.map(({ setting, found, expects }) => ({
    tab: 'settings',
    row:
      rows.find(({ item }) => item.setting.trim().toLowerCase() === setting.toLowerCase())?.row ??
      1,
    column: 'value',
    rowId: '',
    found,
    expects,
  }));
}
