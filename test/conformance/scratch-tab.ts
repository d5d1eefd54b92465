type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const CASE = 'Case';

/**
 * Makes the tab that a case works on. `tidy` takes away whatever tabs are new and shows those that
 * the case hid, so that a case which ends badly spoils no other one.
 */
export function startCase(spreadsheet: Spreadsheet): { sheet: Sheet; tidy: () => void } {
  // A run that was stopped may have left its tab behind.
  const left = spreadsheet.getSheetByName(CASE);
  if (left !== null) spreadsheet.deleteSheet(left);
  const standing = spreadsheet.getSheets().map((tab) => tab.getSheetId());
  const sheet = spreadsheet.insertSheet(CASE);
  return {
    sheet,
    tidy: () => {
      const tabs = spreadsheet.getSheets();
      const isOld = (tab: Sheet): boolean => standing.indexOf(tab.getSheetId()) >= 0;
      for (const tab of tabs.filter(isOld)) if (tab.isSheetHidden()) tab.showSheet();
      for (const tab of tabs) if (!isOld(tab)) spreadsheet.deleteSheet(tab);
    },
  };
}
