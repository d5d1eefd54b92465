import { type AnyTab, type ColumnLayout, layoutOf } from '../tabs/tab.ts';
import { type Columns, findColumns, marksOf } from '../workbook/columns.ts';
import { runs } from '../workbook/runs.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { dressColumns, dressDropdown, fillFormulas, writeHeaders } from './column.ts';
import { dropdownRule, setDropdown } from './dropdown.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Puts back the columns of a tab that are gone; answers whether any was. The header comes last: a
 * column that is marked and has none yet, as a stop leaves it, is finished in its place. Everything
 * is looked at first: people insert columns while others are put back.
 */
export function repairColumns(sheet: Sheet, tab: AnyTab): boolean {
  const layout = layoutOf(tab);
  const values = sheet.getDataRange().getValues();
  const { at: found, headerRow, headers } = findColumns(sheet, values, layout);
  const isBegun = ({ key }: ColumnLayout) => headers.get(key) === '';
  const lost = layout.filter((column) => !found.has(column.key) || isBegun(column));
  if (lost.length === 0) return false;
  const marked = marksOf(sheet);
  const blank = blankColumns(values);
  const columns = sheet.getMaxColumns();
  let at = new Map(found);
  for (const column of lost) {
    const place = at.get(column.key) ?? placeOf(layout, layout.indexOf(column), at);
    const isTaken = [...at.values()].includes(place);
    // A blank column may be left of a try that failed.
    const isFree = place <= columns && !isTaken && blank[place - 1] !== false;
    if (!at.has(column.key) && !isFree) {
      insertColumn(sheet, place);
      blank.splice(place - 1, 0, true);
      at = new Map([...at].map(([key, other]) => [key, other >= place ? other + 1 : other]));
    }
    at.set(column.key, place);
    dressColumns(sheet, headerRow, [{ at: place, column }], marked);
    fillFormulas(sheet, place, column, at, headerRow + 1, values.length);
    writeHeaders(sheet, headerRow, place, [column]);
  }
  return true;
}

/** Whether each column that was read holds nothing at all. */
function blankColumns(values: readonly (readonly unknown[])[]): boolean[] {
  const [headers = []] = values;
  return headers.map((_, column) => values.every((row) => row[column] === ''));
}

/** Behind the nearest column before it that is still there. */
function placeOf(
  layout: readonly ColumnLayout[],
  index: number,
  at: ReadonlyMap<string, number>,
): number {
  for (let before = index - 1; before >= 0; before--) {
    const column = at.get(layout[before]?.key ?? '');
    if (column !== undefined) return column + 1;
  }
  return 1;
}

function insertColumn(sheet: Sheet, place: number): void {
  if (place === 1) sheet.insertColumnBefore(1);
  else sheet.insertColumnAfter(place - 1);
}

/**
 * Puts back dropdowns where cells have none; a rule of the user's own in a cell stays. Answers
 * whether any was gone.
 */
export function repairDropdowns(workbook: Workbook, sheet: Sheet, tab: AnyTab): boolean {
  const layout = layoutOf(tab).filter(({ dropdown }) => dropdown !== null);
  if (layout.length === 0) return false;
  const columns = columnsOf(sheet, tab);
  const firstRow = columns.headerRow + 1;
  const rules = sheet
    .getRange(firstRow, 1, sheet.getMaxRows() - columns.headerRow, sheet.getMaxColumns())
    .getDataValidations();
  let repaired = false;
  for (const column of layout) {
    const at = columns.at.get(column.key);
    if (at === undefined) continue;
    const bare = rules.flatMap((row, index) => (row[at - 1] === null ? [firstRow + index] : []));
    if (bare.length === 0) continue;
    const rule = dropdownRule(workbook, column);
    if (rule === null) continue;
    for (const run of runs(bare)) {
      repaired = setDropdown(sheet, at, run[0] ?? firstRow, run.length, rule) || repaired;
    }
  }
  return repaired;
}

/** Sets every dropdown of a tab that was just made. */
export function setDropdowns(workbook: Workbook, sheet: Sheet, tab: AnyTab): void {
  const columns = columnsOf(sheet, tab);
  const lastRow = sheet.getMaxRows();
  for (const column of layoutOf(tab)) {
    const at = columns.at.get(column.key);
    if (at !== undefined)
      dressDropdown(workbook, sheet, columns.headerRow, lastRow, { at, column });
  }
}

function columnsOf(sheet: Sheet, tab: AnyTab): Columns {
  return findColumns(sheet, sheet.getDataRange().getValues(), layoutOf(tab));
}
