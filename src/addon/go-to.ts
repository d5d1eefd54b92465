import type { Workbook } from '../sheets/workbook/workbook.ts';

/** Brings a tab into view and goes there. */
export function goTo(workbook: Workbook, sheet: GoogleAppsScript.Spreadsheet.Sheet): void {
  if (sheet.isSheetHidden()) sheet.showSheet();
  workbook.spreadsheet.setActiveSheet(sheet);
}
