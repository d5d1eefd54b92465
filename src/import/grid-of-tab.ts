import type { Api } from '../addon/contract/contract.ts';
import { Failure } from '../core/failure.ts';
import { breathe, type ChosenTable, type StepOptions } from './chosen-table.ts';

/** How many rows the first page has, which tells how wide the tab is. */
const FIRST_PAGE = 200;

/** How many cells a page has: some megabytes at most. */
const CELLS = 60_000;

/** Reads a tab of the spreadsheet, in pages. */
export async function gridOfTab(
  api: Pick<Api, 'readTab'>,
  tab: string,
  options: StepOptions = {},
): Promise<ChosenTable> {
  const grid: string[][] = [];
  for (let rows = FIRST_PAGE; ; ) {
    const page = await api.readTab({ tab, from: grid.length + 1, rows });
    for (const row of page.rows) grid.push(row);
    await breathe(page.lastRow === 0 ? 1 : Math.min(1, grid.length / page.lastRow), options);
    if (page.rows.length === 0 || grid.length >= page.lastRow) break;
    rows = Math.max(FIRST_PAGE, Math.floor(CELLS / Math.max(1, page.columns)));
  }
  if (grid.length === 0) throw new Failure('file-empty', `There is nothing in the tab ${tab}.`);
  return { name: tab, grid, remarks: [] };
}
