import { keyOf } from '../workbook/directory.ts';
import type { Workbook } from '../workbook/workbook.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * A blank tab of this name, or of the nearest that no tab of the user's bears. One that is there
 * already and holds nothing is taken: a try that failed may have left it.
 */
export function newSheet(workbook: Workbook, name: string, index: number): Sheet {
  const { spreadsheet } = workbook;
  const standing = spreadsheet.getSheetByName(name);
  if (standing === null) return spreadsheet.insertSheet(name, index);
  if (isBlank(standing)) return standing;
  return spreadsheet.insertSheet(freeName(workbook, name), index);
}

function isBlank(sheet: Sheet): boolean {
  return sheet.getLastRow() === 0 && sheet.getCharts().length === 0 && keyOf(sheet) === null;
}

function freeName({ spreadsheet }: Workbook, name: string): string {
  const other = `${name} (Row Forward)`;
  let free = other;
  for (let number = 2; spreadsheet.getSheetByName(free) !== null; number++)
    free = `${other} ${number}`;
  return free;
}
