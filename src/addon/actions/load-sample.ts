import { Failure } from '../../core/failure.ts';
import { type Company, larkfield } from '../../core/sample/larkfield.ts';
import { rowsOf } from '../../core/settings/setting-row.ts';
import { showMonth } from '../../sheets/set-up/calendar.ts';
import { setUpWorkbook } from '../../sheets/set-up/set-up.ts';
import type { SheetItems, TableKey } from '../../sheets/tabs/tab.ts';
import { TABS } from '../../sheets/tabs/tabs.ts';
import { withLock } from '../../sheets/workbook/lock.ts';
import { Workbook } from '../../sheets/workbook/workbook.ts';
import { appendItems } from '../../sheets/workbook/write-rows.ts';
import type { Input, Output } from '../contract/contract.ts';
import { isEmpty } from '../emptiness.ts';
import { writeReview } from '../review-tab.ts';

const KEYS: readonly TableKey[] = [
  'plan',
  'goals',
  'salesCycle',
  'people',
  'channels',
  'standingLinks',
  'cadence',
  'ideas',
  'results',
  'sales',
  'decisions',
  'settings',
];

/** Fills an empty workbook with the sample company. Refuses where somebody has typed. */
export function loadSample(_input: Input<'loadSample'>): Output<'loadSample'> {
  return withLock(() => {
    const workbook = Workbook.open();
    setUpWorkbook(workbook);
    workbook.forget();
    if (!isEmpty(workbook, true)) {
      throw new Failure(
        'not-empty',
        'There is work of yours in this spreadsheet, so the sample was not loaded. Load it into an empty spreadsheet: nothing of yours was changed.',
      );
    }
    const tables = tablesOf(larkfield);
    for (const key of KEYS) replaceItems(workbook, key, tables[key]);
    workbook.forget();
    for (const { month, closedOn } of larkfield.closedReviews) {
      writeReview(workbook, month, closedOn).hideSheet();
    }
    showMonth(workbook, lastMonthOf(larkfield));
    workbook.spreadsheet.setActiveSheet(workbook.sheet('plan'));
    return {
      tabs: KEYS.length,
      rows: KEYS.reduce((sum, key) => sum + tables[key].length, 0),
    };
  });
}

function tablesOf(company: Company): { readonly [K in TableKey]: readonly SheetItems[K][] } {
  return { ...company, settings: rowsOf(company.settings) };
}

/** The examples give way. */
function replaceItems<K extends TableKey>(
  workbook: Workbook,
  key: K,
  items: readonly SheetItems[K][],
): void {
  const { sheet, rows, columns } = workbook.table(key);
  const first = columns.headerRow + 1;
  const last = Math.max(...rows.map(({ row }) => row), 0);
  if (last >= first)
    sheet.getRange(first, 1, last - first + 1, sheet.getMaxColumns()).clearContent();
  appendItems(TABS[key], workbook.table(key), items, workbook.zone);
}

function lastMonthOf({ plan }: Company): string {
  return plan
    .reduce((latest, { date }) => (date !== null && date > latest ? date : latest), '')
    .slice(0, 7);
}
