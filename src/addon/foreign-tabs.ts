import type { Workbook } from '../sheets/workbook/workbook.ts';

/** The tabs that are not ours. */
export function foreignTabs({
  directory,
  spreadsheet,
}: Workbook): GoogleAppsScript.Spreadsheet.Sheet[] {
  const reviews = [...directory.reviews, ...directory.unfinishedReviews];
  const ours = [...directory.tabs.values(), ...reviews.map(({ sheet }) => sheet)];
  const ids = new Set(ours.map((sheet) => sheet.getSheetId()));
  return spreadsheet.getSheets().filter((sheet) => !ids.has(sheet.getSheetId()));
}
