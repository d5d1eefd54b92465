import { nameKey } from '../core/named.ts';
import type { PlanItem } from '../core/plan/item.ts';
import { settingsFrom } from '../core/settings/setting-row.ts';
import type { PlanInput, UnreadableCell } from '../core/validation/input.ts';
import { tablesNeeded } from '../core/validation/validate.ts';
import type { TableRow } from '../core/workbook.ts';
import type { SheetItems, TableKey } from '../sheets/tabs/tab.ts';
import type { Workbook } from '../sheets/workbook/workbook.ts';

type ReadItems = <K extends TableKey>(key: K) => SheetItems[K][];

/** The tabs that rules look at. */
const NEEDED = tablesNeeded().filter((key): key is TableKey => key !== 'calendar');

/** What validation looks at: the plan, and of the other tabs only those that a rule needs. */
export function planInput(workbook: Workbook, plan: readonly TableRow<PlanItem>[]): PlanInput {
  const unreadable = NEEDED.flatMap((key) => workbook.table(key).unreadable);
  return {
    ...tables((key) => workbook.items(key)),
    plan,
    unreadable: [...unreadable, ...unreadableSettings(workbook)],
    today: workbook.today,
  };
}

/**
 * The same right after an edit. The other tabs come from the cache where they are known: a trigger
 * must be quick.
 */
export function editInput(workbook: Workbook, plan: readonly TableRow<PlanItem>[]): PlanInput {
  return {
    ...tables((key) => workbook.lately(key)),
    plan,
    unreadable: workbook.table('plan').unreadable,
    today: workbook.today,
  };
}

function tables(read: ReadItems): Omit<PlanInput, 'plan' | 'unreadable' | 'today'> {
  const items: ReadItems = (key) => (NEEDED.includes(key) ? read(key) : []);
  return {
    cycle: items('salesCycle'),
    people: items('people'),
    channels: items('channels'),
    standingLinks: items('standingLinks'),
    cadence: items('cadence'),
    goals: items('goals'),
    decisions: items('decisions'),
    settings: settingsFrom(read('settings')).settings,
  };
}

function unreadableSettings(workbook: Workbook): UnreadableCell[] {
  const { rows } = workbook.table('settings');
  const slips = settingsFrom(rows.map(({ item }) => item)).unreadable;
  return slips.map(({ setting, found, expects }) => ({
    tab: 'settings',
    row: rows.find(({ item }) => nameKey(item.setting) === nameKey(setting))?.row ?? 1,
    column: 'value',
    rowId: '',
    found,
    expects,
  }));
}
