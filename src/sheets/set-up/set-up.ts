import type { TabKey } from '../../core/workbook.ts';
import type { TableKey } from '../tabs/tab.ts';
import { ON_REQUEST_KEYS, TABLE_KEYS, TABS } from '../tabs/tabs.ts';
import { markFinished } from '../workbook/directory.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { createCalendar, repairCalendar } from './calendar.ts';
import { createTab } from './create-tab.ts';
import { repairIssueColors } from './issue-colors.ts';
import { repairIssueCount } from './issue-count.ts';
import { repairLiveColors } from './live-colors.ts';
import { finishTab } from './make-tab.ts';
import { repairColumns, repairDropdowns } from './repair-tab.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

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
  ...ON_REQUEST_KEYS,
];

/** The order of making: a dropdown takes its choices from a tab that stands by then. */
const CHOICES: readonly TableKey[] = ['people', 'salesCycle', 'channels', 'cadence'];
const MAKING: readonly TableKey[] = [
  ...CHOICES,
  ...TABLE_KEYS.filter((key) => key !== 'plan' && !CHOICES.includes(key)),
  'plan',
];

/**
 * Makes the tabs that are missing and puts back what was lost in the others: a column, a dropdown,
 * the colours and the count of issues, the calendar's formulas. Tabs are finished one after the
 * other: a stop leaves at most one half made, and the next run goes on with that. A second run
 * writes nothing.
 */
export function setUpWorkbook(workbook: Workbook): SetUpReport {
  const created = new Set<TabKey>();
  const repaired = new Set<TabKey>();
  const onRequest = ON_REQUEST_KEYS.filter((key) => workbook.find(key) !== null);
  for (const key of [...MAKING, ...onRequest]) {
    const standing = finishedSheet(workbook, key);
    if (standing === null) {
      createTab(workbook, TABS[key], placeOf(workbook, key));
      finishTab(workbook, key);
      created.add(key);
    } else {
      const columns = repairColumns(standing, TABS[key]);
      const dropdowns = repairDropdowns(workbook, standing, TABS[key]);
      if (columns || dropdowns) repaired.add(key);
    }
  }
  workbook.forget();
  const dressed = [
    repairIssueColors(workbook.sheet('plan')),
    repairLiveColors(workbook),
    repairIssueCount(workbook.sheet('plan')),
  ];
  if (dressed.includes(true) && !created.has('plan')) repaired.add('plan');
  workbook.forget();
  const calendar = finishedSheet(workbook, 'calendar');
  if (calendar === null) {
    markFinished(
      createCalendar(workbook, placeOf(workbook, 'calendar'), workbook.today),
      'calendar',
    );
    created.add('calendar');
  } else if (repairCalendar(workbook, calendar)) repaired.add('calendar');
  return report(workbook, created, repaired);
}

function finishedSheet(workbook: Workbook, key: TabKey): Sheet | null {
  return workbook.directory.unfinished.has(key) ? null : workbook.find(key);
}

/** Behind the tabs of ours that come before it. */
function placeOf({ directory }: Workbook, key: TabKey): number {
  return ORDER.slice(0, ORDER.indexOf(key)).filter((other) => directory.tabs.has(other)).length;
}

function report(
  workbook: Workbook,
  created: ReadonlySet<TabKey>,
  repaired: ReadonlySet<TabKey>,
): SetUpReport {
  const there = (key: TabKey) => workbook.find(key) !== null;
  const names = (keys: readonly TabKey[]) => keys.map((key) => workbook.sheet(key).getName());
  return {
    created: names(ORDER.filter((key) => created.has(key))),
    repaired: names(ORDER.filter((key) => repaired.has(key) && !created.has(key))),
    unchanged: names(ORDER.filter((key) => there(key) && !created.has(key) && !repaired.has(key))),
  };
}
