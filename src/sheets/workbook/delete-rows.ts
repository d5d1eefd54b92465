import { runs } from './runs.ts';

/** Deletes rows, one write for each run of rows, from the bottom up. */
export function deleteRows(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  rows: readonly number[],
): void {
  for (const run of runs(rows).reverse()) sheet.deleteRows(run[0] ?? 1, run.length);
}
