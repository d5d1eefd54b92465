import type { PlainDate, PlainYearMonth } from '../../core/calendar/plain-date.ts';
import { toSheet } from '../cells/transfer.ts';
import { markTab } from '../workbook/directory.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { repairCalendarColors } from './calendar-colors.ts';
import { calendarFormulas } from './calendar-formulas.ts';
import {
  DAY_COLUMNS,
  FIRST_HIDDEN_COLUMN,
  FIRST_ROW,
  HEADER_ROW,
  HIDDEN_COLUMNS,
  LAST_ROW,
  LEGEND_ROW,
  MIX_COLUMN,
  MONTH_CELL,
  MONTHS,
  POSTS_A_DAY,
  rowsOfWeeks,
} from './calendar-layout.ts';
import { newSheet } from './new-sheet.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const NAME = 'Calendar';
const GRID_COLOR = '#dadce0';

/** Rows that the hidden columns may need: a month of 700 rows and the weeks around it. */
const ROWS = 1500;

/**
 * Makes the month grid, or goes on with one whose making stopped half-way. It is live from the plan
 * by formula, for everyone who opens the file; the month is chosen in B1. Its proportions fit one
 * page, sideways: a script cannot set how a tab prints.
 */
export function createCalendar(workbook: Workbook, index: number, today: PlainDate): Sheet {
  const begun = workbook.find('calendar');
  const sheet = begun ?? newSheet(workbook, NAME, index);
  if (begun === null) markTab(sheet, 'calendar');
  workbook.take('calendar', sheet);
  sheet.setTabColor('#1a73e8');
  sheet.setHiddenGridlines(true);
  const rows = sheet.getMaxRows();
  if (rows < ROWS) sheet.insertRowsAfter(rows, ROWS - rows);
  dress(sheet);
  writeFormulas(workbook, sheet);
  sheet
    .getRange(MONTH_CELL)
    .setValue(firstOf(workbook, today.slice(0, 7)))
    .setNote('Choose the month you want to see, or type any day of it, such as 2026-11-01.');
  setMonthDropdown(sheet);
  repairCalendarColors(sheet);
  return sheet;
}

/** Shows a month in the calendar. */
export function showMonth(workbook: Workbook, month: PlainYearMonth): void {
  workbook.find('calendar')?.getRange(MONTH_CELL).setValue(firstOf(workbook, month));
}

/**
 * Puts back what was lost: formulas that a deleted column or tab broke, the colours, the choice of
 * months. Answers whether anything was.
 */
export function repairCalendar(workbook: Workbook, sheet: Sheet): boolean {
  const isBroken = hasBrokenFormula(sheet);
  if (isBroken) writeFormulas(workbook, sheet);
  const hasNoChoice = sheet.getRange(MONTH_CELL).getDataValidation() === null;
  if (hasNoChoice) setMonthDropdown(sheet);
  const hasNoColors = repairCalendarColors(sheet);
  return isBroken || hasNoChoice || hasNoColors;
}

function hasBrokenFormula(sheet: Sheet): boolean {
  const columns = FIRST_HIDDEN_COLUMN + HIDDEN_COLUMNS - 1;
  const formulas = sheet.getRange(1, 1, LAST_ROW, columns).getFormulas();
  const inGrid = (row: number, column: number) =>
    row >= FIRST_ROW && column > 1 && column <= MIX_COLUMN;
  return formulas.some((cells, row) =>
    cells.some(
      (formula, column) =>
        formula.includes('#REF!') || (formula === '' && inGrid(row + 1, column + 1)),
    ),
  );
}

function firstOf(workbook: Workbook, month: PlainYearMonth): ReturnType<typeof toSheet> {
  return toSheet({ moment: `${month}-01T00:00:00` }, workbook.zone, 'mmmm yyyy');
}

/** Any other day may be typed: the choice is there for convenience. */
function setMonthDropdown(sheet: Sheet): void {
  const choices = sheet.getRange(MONTHS);
  const rule = SpreadsheetApp.newDataValidation().requireValueInRange(choices, true);
  sheet.getRange(MONTH_CELL).setDataValidation(rule.setAllowInvalid(true).build());
}

function writeFormulas(workbook: Workbook, sheet: Sheet): void {
  for (const { row, column, cells } of calendarFormulas(workbook)) {
    sheet.getRange(row, column, cells.length, cells[0]?.length ?? 1).setFormulas(cells);
  }
}

function dress(sheet: Sheet): void {
  sheet.setFrozenRows(HEADER_ROW);
  sheet.setColumnWidth(1, 52);
  sheet.setColumnWidths(2, DAY_COLUMNS, 128);
  sheet.setColumnWidth(MIX_COLUMN, 150);
  sheet.hideColumns(FIRST_HIDDEN_COLUMN, HIDDEN_COLUMNS);
  sheet.getRange('A1').setValue('Month').setFontWeight('bold').setVerticalAlignment('middle');
  sheet
    .getRange(MONTH_CELL)
    .setNumberFormat('mmmm yyyy')
    .setFontWeight('bold')
    .setHorizontalAlignment('left');
  sheet
    .getRange('D1')
    .setValue('Live from Plan. Numbers and colours are the stages below; ? has no stage.')
    .setFontSize(9)
    .setFontColor('#5f6368')
    .setVerticalAlignment('middle');
  const style = SpreadsheetApp.BorderStyle.SOLID;
  sheet.getRange(LEGEND_ROW, 1).setValue('Stages').setFontWeight('bold');
  sheet
    .getRange(LEGEND_ROW, 1, 1, MIX_COLUMN)
    .setFontSize(8)
    .setWrap(true)
    .setVerticalAlignment('middle');
  sheet.getRange(HEADER_ROW, 1).setValue('Week');
  sheet.getRange(HEADER_ROW, MIX_COLUMN).setValue('Types of the week');
  sheet
    .getRange(HEADER_ROW, 1, 1, MIX_COLUMN)
    .setFontWeight('bold')
    .setBackground('#e8f0fe')
    .setFontColor('#202124')
    .setNumberFormat('dddd')
    .setHorizontalAlignment('left');
  sheet
    .getRange(FIRST_ROW, 1, LAST_ROW - FIRST_ROW + 1, MIX_COLUMN)
    .setVerticalAlignment('top')
    .setHorizontalAlignment('left')
    .setWrap(true)
    .setFontSize(8);
  sheet.setRowHeight(LEGEND_ROW, 34);
  sheet.getRange(MONTHS).setNumberFormat('mmmm yyyy');
  for (const row of rowsOfWeeks()) {
    sheet.getRange(row, 1, 1, 8).setNumberFormat('d').setFontWeight('bold').setFontSize(9);
    sheet.getRange(row, 1).setNumberFormat('0');
    // Most days have one post; the others of a day get two lines each.
    sheet.setRowHeight(row + 1, 54);
    sheet.setRowHeights(row + 2, POSTS_A_DAY - 1, 29);
    sheet
      .getRange(row, 1, POSTS_A_DAY + 1, MIX_COLUMN)
      .setBorder(true, true, true, true, true, null, GRID_COLOR, style);
  }
}
