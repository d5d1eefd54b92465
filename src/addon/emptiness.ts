import type { TableKey } from '../sheets/tabs/tab.ts';
import { TABS } from '../sheets/tabs/tabs.ts';
import type { Workbook } from '../sheets/workbook/workbook.ts';
import { foreignTabs } from './foreign-tabs.ts';

/** Tabs that people fill first: a workbook is theirs as soon as one holds more than examples. */
const FILLED_FIRST: readonly TableKey[] = [
  'salesCycle',
  'people',
  'channels',
  'cadence',
  'settings',
];

/** Whether anything stands in a tab that is not ours. */
export function hasForeignWork(workbook: Workbook): boolean {
  return foreignTabs(workbook).some((sheet) => sheet.getLastRow() > 0);
}

/** Whether people have not typed anything yet where they type first. */
export function isEmpty(workbook: Workbook): boolean {
  return FILLED_FIRST.every((key) => holdsOnly(workbook.items(key), TABS[key].examples));
}

/** Whether items are all among some that are known. */
export function holdsOnly(items: readonly object[], known: readonly object[]): boolean {
  const texts = new Set(known.map(asText));
  return items.every((item) => texts.has(asText(item)));
}

/** An item as text, whatever the order of its parts. */
function asText(item: object): string {
  return JSON.stringify(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)));
}
