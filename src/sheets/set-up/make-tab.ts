import type { Tab, TableKey } from '../tabs/tab.ts';
import { TABS } from '../tabs/tabs.ts';
import { markFinished } from '../workbook/directory.ts';
import { forgetItems } from '../workbook/reference-cache.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { appendItems } from '../workbook/write-rows.ts';
import { createTab } from './create-tab.ts';
import { setDropdowns } from './repair-tab.ts';

/**
 * Makes a tab that set-up leaves out, as the last one, or goes on with one whose making stopped
 * half-way; answers whether it had to.
 */
export function makeTab(workbook: Workbook, key: TableKey): boolean {
  if (workbook.find(key) !== null && !workbook.directory.unfinished.has(key)) return false;
  createTab(workbook, TABS[key], workbook.spreadsheet.getSheets().length);
  workbook.forget();
  finishTab(workbook, key);
  forgetItems(key);
  return true;
}

/** Gives a tab that was just made its dropdowns and examples, and marks it as complete. */
export function finishTab<K extends TableKey>(workbook: Workbook, key: K): void {
  setDropdowns(workbook, workbook.sheet(key), TABS[key]);
  writeExamples(workbook, TABS[key]);
  markFinished(workbook.sheet(key), key);
}

function writeExamples<K extends TableKey>(workbook: Workbook, tab: Tab<K>): void {
  if (tab.examples.length === 0 || workbook.table(tab.key).rows.length > 0) return;
  appendItems(tab, workbook.table(tab.key), tab.examples, workbook.zone);
}
