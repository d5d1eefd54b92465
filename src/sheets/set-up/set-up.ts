import type { TabKey } from '../../core/workbook.ts';
import type { Tab, TableKey } from '../tabs/tab.ts';
import { TABLE_KEYS, TABS } from '../tabs/tabs.ts';
import { markFinished } from '../workbook/directory.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { appendItems } from '../workbook/write-rows.ts';
import { createCalendar, repairCalendar } from './calendar.ts';
import { createTab } from './create-tab.ts';
import { repairIssueColors } from './issue-colors.ts';
import { repairColumns, repairDropdowns, setDropdowns } from './repair-tab.ts';

/** Names of tabs, as they are called in the workbook. */
export interface SetUpReport {
  readonly created: string[];
  readonly repaired: string[];
  readonly unchanged: string[];
}

/** The tabs in the order of the workbook; reviews come before Decisions when they are made. */
const ORDER: readonly TabKey[] = [
  'plan',
  'calendar',
  ...TABLE_KEYS.filter((key) => key !== 'plan'),
];

/**
 * Makes the tabs that are missing and puts back what was lost in the others: a column, a dropdown,
 * the colours, the calendar's formulas. A second run writes nothing; one after a failure goes on
 * where that stopped.
 */
export function setUpWorkbook(workbook: Workbook): SetUpReport {
  const created = new Set<TabKey>();
  const repaired = new Set<TabKey>();
  for (const [index, key] of TABLE_KEYS.entries()) {
    const sheet = workbook.find(key);
    if (sheet === null || workbook.directory.unfinished.has(key)) {
      createTab(workbook, TABS[key], Math.min(index, workbook.spreadsheet.getSheets().length));
      created.add(key);
    } else if (repairColumns(sheet, TABS[key])) repaired.add(key);
  }
  workbook.forget();
  for (const key of TABLE_KEYS) {
    const sheet = workbook.sheet(key);
    if (created.has(key)) {
      setDropdowns(workbook, sheet, TABS[key]);
      writeExamples(workbook, TABS[key]);
      markFinished(workbook.directory, key);
    } else if (repairDropdowns(workbook, sheet, TABS[key])) repaired.add(key);
  }
  if (repairIssueColors(workbook.sheet('plan')) && !created.has('plan')) repaired.add('plan');
  workbook.forget();
  const calendar = workbook.find('calendar');
  if (calendar === null || workbook.directory.unfinished.has('calendar')) {
    createCalendar(workbook, ORDER.indexOf('calendar'), workbook.today);
    created.add('calendar');
    workbook.forget();
    markFinished(workbook.directory, 'calendar');
  } else if (repairCalendar(workbook, calendar)) repaired.add('calendar');
  return report(workbook, created, repaired);
}

function writeExamples<K extends TableKey>(workbook: Workbook, tab: Tab<K>): void {
  if (tab.examples.length === 0 || workbook.table(tab.key).rows.length > 0) return;
  appendItems(tab, workbook.table(tab.key), tab.examples, workbook.zone);
}

function report(
  workbook: Workbook,
  created: ReadonlySet<TabKey>,
  repaired: ReadonlySet<TabKey>,
): SetUpReport {
  const names = (keys: readonly TabKey[]) => keys.map((key) => workbook.sheet(key).getName());
  return {
    created: names(ORDER.filter((key) => created.has(key))),
    repaired: names(ORDER.filter((key) => repaired.has(key) && !created.has(key))),
    unchanged: names(ORDER.filter((key) => !created.has(key) && !repaired.has(key))),
  };
}
