import type { TableKey } from '../sheets/tabs/tab.ts';
import { TABS } from '../sheets/tabs/tabs.ts';
import type { Workbook } from '../sheets/workbook/workbook.ts';

/** Tabs that people fill first: a workbook is theirs as soon as one holds more than examples. */
const FILLED_FIRST: readonly TableKey[] = [
  'salesCycle',
  'people',
  'channels',
  'cadence',
  'settings',
];

/** The other tabs, which start without examples. */
const FILLED_LATER: readonly TableKey[] = [
  'plan',
  'goals',
  'standingLinks',
  'ideas',
  'results',
  'sales',
  'decisions',
];

/**
 * Whether people have not typed anything yet where they type first. `thorough` looks at every tab:
 * before the sample is loaded, nobody's work may be overlooked.
 */
export function isEmpty(workbook: Workbook, thorough = false): boolean {
  const keys = thorough ? [...FILLED_FIRST, ...FILLED_LATER] : FILLED_FIRST;
  return keys.every((key) => holdsExamplesOnly(workbook, key));
}

function holdsExamplesOnly(workbook: Workbook, key: TableKey): boolean {
  const examples = new Set(TABS[key].examples.map(asText));
  return workbook.items(key).every((item) => examples.has(asText(item)));
}

/** An item as text, whatever the order of its parts. */
function asText(item: object): string {
  return JSON.stringify(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)));
}
