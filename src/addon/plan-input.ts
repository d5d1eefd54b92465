import { nameKey } from '../core/named.ts';
import type { PlanItem } from '../core/plan/item.ts';
import { settingsFrom } from '../core/settings/setting-row.ts';
import type { ClosedReview, PlanInput, UnreadableCell } from '../core/validation/input.ts';
import { ownRules } from '../core/validation/own-rules/own-rules.ts';
import { RULE_CODES } from '../core/validation/rule-codes.ts';
import { wrongRuleSettings } from '../core/validation/rule-settings.ts';
import { tablesNeeded } from '../core/validation/validate.ts';
import type { TableRow } from '../core/workbook.ts';
import type { SheetItems, TableKey } from '../sheets/tabs/tab.ts';
import type { Workbook } from '../sheets/workbook/workbook.ts';

type ReadRows = <K extends TableKey>(key: K) => readonly TableRow<SheetItems[K]>[];

/** The tabs that rules look at. */
const NEEDED = tablesNeeded().filter((key): key is TableKey => key !== 'calendar');

/** What validation looks at: the plan, and of the other tabs only those that a rule needs. */
export function planInput(workbook: Workbook, plan: readonly TableRow<PlanItem>[]): PlanInput {
  const unreadable = NEEDED.flatMap((key) => workbook.table(key).unreadable);
  return {
    ...tables((key) => workbook.table(key).rows),
    plan,
    ownRules: workbook.rowsIfThere('ownRules'),
    closedReviews: closedReviews(workbook),
    unreadable: [...unreadable, ...unreadableOwnRules(workbook), ...unreadableSettings(workbook)],
    today: workbook.today,
  };
}

/**
 * The same right after an edit. The other tabs come from the cache where they are known: a trigger
 * must be quick.
 */
export function editInput(workbook: Workbook, plan: readonly TableRow<PlanItem>[]): PlanInput {
  return {
    ...tables((key) => workbook.lately(key).map(asRow)),
    plan,
    ownRules: workbook.latelyIfThere('ownRules').map(asRow),
    unreadable: workbook.table('plan').unreadable,
    today: workbook.today,
  };
}

function tables(read: ReadRows): Omit<PlanInput, 'plan' | 'unreadable' | 'today'> {
  const rows: ReadRows = (key) => (NEEDED.includes(key) ? read(key) : []);
  return {
    cycle: rows('salesCycle'),
    people: rows('people'),
    channels: itemsOf(rows('channels')),
    standingLinks: rows('standingLinks'),
    cadence: rows('cadence'),
    goals: rows('goals'),
    decisions: rows('decisions'),
    settings: settingsFrom(itemsOf(read('settings'))).settings,
  };
}

/** The check of an edited row tells nothing of other tabs: their rows do not matter. */
function asRow<T>(item: T): TableRow<T> {
  return { row: 0, item, unreadable: [] };
}

function itemsOf<T>(rows: readonly TableRow<T>[]): T[] {
  return rows.map(({ item }) => item);
}

function closedReviews({ directory }: Workbook): ClosedReview[] {
  return directory.reviews.flatMap(({ month, closedOn }) =>
    closedOn === null ? [] : [{ month, closedOn }],
  );
}

function unreadableOwnRules(workbook: Workbook): readonly UnreadableCell[] {
  return workbook.find('ownRules') === null ? [] : workbook.table('ownRules').unreadable;
}

function unreadableSettings(workbook: Workbook): UnreadableCell[] {
  const { rows } = workbook.table('settings');
  const { settings, unreadable } = settingsFrom(itemsOf(rows));
  const own = ownRules(workbook.rowsIfThere('ownRules')).map(({ code }) => code);
  const slips = [...unreadable, ...wrongRuleSettings(settings, [...RULE_CODES, ...own])];
  return slips.map(({ setting, found, expects }) => ({
    tab: 'settings',
    row: rows.find(({ item }) => nameKey(item.setting) === nameKey(setting))?.row ?? 1,
    column: 'value',
    rowId: '',
    found,
    expects,
  }));
}
