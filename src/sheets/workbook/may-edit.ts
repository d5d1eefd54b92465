/**
 * Whether whoever runs this may edit all of a tab. Where not, cells of it may be left open to them.
 * One read where the tab is not protected.
 */
export function mayEditTab(sheet: GoogleAppsScript.Spreadsheet.Sheet): boolean {
  const standing = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  return standing.every((protection) => protection.canEdit());
}
