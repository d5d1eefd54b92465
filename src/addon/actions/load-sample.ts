import { Failure } from '../../core/failure.ts';
import { type Company, larkfield } from '../../core/sample/larkfield.ts';
import { rowsOf } from '../../core/settings/setting-row.ts';
import { showMonth } from '../../sheets/set-up/calendar.ts';
import { setUpWorkbook } from '../../sheets/set-up/set-up.ts';
import type { SheetItems, TableKey } from '../../sheets/tabs/tab.ts';
import { TABLE_KEYS, TABS } from '../../sheets/tabs/tabs.ts';
import { letters } from '../../sheets/workbook/columns.ts';
import { isFilling, noteFilled, noteFilling } from '../../sheets/workbook/filling.ts';
import { withLock } from '../../sheets/workbook/lock.ts';
import { runs } from '../../sheets/workbook/runs.ts';
import { Workbook } from '../../sheets/workbook/workbook.ts';
import { appendItems } from '../../sheets/workbook/write-rows.ts';
import type { Input, Output } from '../contract/contract.ts';
import { hasForeignWork, holdsOnly } from '../emptiness.ts';
import { writeReview } from '../review-tab.ts';

/**
 * Fills an empty workbook with the sample company. Refuses where somebody has typed. It notes that
 * it began, so that it goes on after a failure; the examples and what it wrote itself give way then.
 */
export function loadSample(_input: Input<'loadSample'>): Output<'loadSample'> {
  return withLock(() => {
    const workbook = Workbook.open();
    if (hasForeignWork(workbook)) throw notEmpty();
    setUpWorkbook(workbook);
    workbook.forget();
    const tables = tablesOf(larkfield);
    const begun = isFilling();
    const own = <K extends TableKey>(key: K) => [
      ...TABS[key].examples,
      ...(begun ? tables[key] : []),
    ];
    if (!TABLE_KEYS.every((key) => holdsOnly(workbook.items(key), own(key)))) {
      throw notEmpty();
    }
    noteFilling();
    for (const key of TABLE_KEYS) replaceItems(workbook, key, own(key), tables[key]);
    workbook.forget();
    for (const { month, closedOn } of larkfield.closedReviews) {
      writeReview(workbook, month, closedOn).sheet.hideSheet();
    }
    showMonth(workbook, lastMonthOf(larkfield));
    workbook.spreadsheet.setActiveSheet(workbook.sheet('plan'));
    noteFilled();
    return {
      tabs: TABLE_KEYS.length,
      rows: TABLE_KEYS.reduce((sum, key) => sum + tables[key].length, 0),
    };
  });
}

function notEmpty(): Failure {
  return new Failure(
    'not-empty',
    'There is work of yours in this spreadsheet, so the sample was not loaded. Load it into an empty spreadsheet: nothing of yours was changed.',
  );
}

function tablesOf(company: Company): { readonly [K in TableKey]: readonly SheetItems[K][] } {
  return { ...company, settings: rowsOf(company.settings), ownRules: [] };
}

/** The examples give way, in the columns of ours; what people keep beside them stays. */
function replaceItems<K extends TableKey>(
  workbook: Workbook,
  key: K,
  own: readonly SheetItems[K][],
  items: readonly SheetItems[K][],
): void {
  const { sheet, rows, columns } = workbook.reread(key);
  const replaced = rows.filter(({ item }) => holdsOnly([item], own));
  const cells = runs(replaced.map(({ row }) => row)).flatMap((run) =>
    runs([...columns.at.values()]).map(
      (width) =>
        `${letters(width[0] ?? 1)}${run[0]}:${letters(width[width.length - 1] ?? 1)}${run[run.length - 1]}`,
    ),
  );
  if (cells.length > 0) sheet.getRangeList(cells).clearContent();
  appendItems(TABS[key], workbook.table(key), items, workbook.zone);
}

function lastMonthOf({ plan }: Company): string {
  return plan
    .reduce((latest, { date }) => (date !== null && date > latest ? date : latest), '')
    .slice(0, 7);
}
