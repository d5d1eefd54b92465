import type { Workbook } from '../sheets/workbook/workbook.ts';

/** The tabs that are not ours: the agency's packs are, and what came back stands in another tab. */
export function foreignTabs({
  directory,
  spreadsheet,
}: Workbook): GoogleAppsScript.Spreadsheet.Sheet[] {
  const { tabs, reviews, unfinishedReviews, packs } = directory;
  const ofMonths = [...reviews, ...unfinishedReviews, ...packs].map(({ sheet }) => sheet);
  const ours = [...tabs.values(), ...ofMonths];
  const ids = new Set(ours.map((sheet) => sheet.getSheetId()));
  return spreadsheet.getSheets().filter((sheet) => !ids.has(sheet.getSheetId()));
}
