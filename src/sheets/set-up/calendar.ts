import type { PlainDate, PlainYearMonth } from '../../core/calendar/plain-date.ts';
import type { WeekStart } from '../../core/settings/settings.ts';
import { toSheet } from '../cells/transfer.ts';
import { plan } from '../tabs/plan.ts';
import { layoutOf } from '../tabs/tab.ts';
import { findColumns, letters } from '../workbook/columns.ts';
import { markTab } from '../workbook/directory.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { newSheet } from './new-sheet.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const NAME = 'Calendar';
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const WEEKS = 6;
/** The first row of the weeks; each takes a row of dates and a row of posts. */
const FIRST_ROW = 4;
const HEADER_ROW = 3;

/** Makes the month grid, or goes on with one whose making stopped half-way; it is live from the plan by formula; the month is chosen in B1. */
export function createCalendar(workbook: Workbook, index: number, today: PlainDate): Sheet {
  const begun = workbook.find('calendar');
  const sheet = begun ?? newSheet(workbook, NAME, index);
  if (begun === null) markTab(sheet, 'calendar');
  sheet.setTabColor('#1a73e8');
  sheet.setHiddenGridlines(true);
  sheet.getRange('A1').setValue('Month').setFontWeight('bold');
  sheet
    .getRange('B1')
    .setNumberFormat('mmmm yyyy')
    .setValue(toSheet({ moment: `${today.slice(0, 8)}01T00:00:00` }, workbook.zone, 'mmmm yyyy'))
    .setFontWeight('bold')
    .setFontSize(14)
    .setHorizontalAlignment('left')
    .setNote('Type any day of the month you want to see, such as 2026-11-01.');
  dress(sheet);
  writeFormulas(workbook, sheet);
  return sheet;
}

/** Shows a month in the calendar. */
export function showMonth(workbook: Workbook, month: PlainYearMonth): void {
  const first = toSheet({ moment: `${month}-01T00:00:00` }, workbook.zone, 'mmmm yyyy');
  workbook.find('calendar')?.getRange('B1').setValue(first);
}

/** Writes the formulas anew where a deleted column or tab broke them; answers whether it had to. */
export function repairCalendar(workbook: Workbook, sheet: Sheet): boolean {
  const formulas = sheet.getRange(FIRST_ROW, 1, WEEKS * 2, 8).getFormulas();
  const broken = formulas.some((row) =>
    row.slice(1).some((formula) => formula === '' || formula.includes('#REF!')),
  );
  if (broken) writeFormulas(workbook, sheet);
  return broken;
}

function dress(sheet: Sheet): void {
  sheet.setFrozenRows(HEADER_ROW);
  sheet.setColumnWidth(1, 60);
  sheet.setColumnWidths(2, 7, 150);
  sheet
    .getRange(HEADER_ROW, 1, 1, 8)
    .setFontWeight('bold')
    .setBackground('#e8f0fe')
    .setFontColor('#202124');
  const grid = sheet.getRange(FIRST_ROW, 1, WEEKS * 2, 8);
  grid.setVerticalAlignment('top').setWrap(true).setFontSize(9);
  const style = SpreadsheetApp.BorderStyle.SOLID;
  for (let week = 0; week < WEEKS; week++) {
    const row = FIRST_ROW + week * 2;
    sheet
      .getRange(row, 1, 1, 8)
      .setNumberFormat('d')
      .setFontWeight('bold')
      .setHorizontalAlignment('left');
    sheet.getRange(row, 1).setNumberFormat('0');
    sheet.getRange(row, 1, 2, 8).setBorder(true, true, true, true, true, null, '#dadce0', style);
    sheet.setRowHeight(row + 1, 72);
  }
  const dates = Array.from({ length: WEEKS }, (_, week) =>
    sheet.getRange(FIRST_ROW + week * 2, 2, 1, 7),
  );
  // One rule for each week: the formula counts from the corner of its first range.
  const rules = dates.map((range, week) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(`=MONTH(B${FIRST_ROW + week * 2})<>MONTH($B$1)`)
      .setFontColor('#9aa0a6')
      .setRanges([range])
      .build(),
  );
  sheet.setConditionalFormatRules(rules);
}

function writeFormulas(workbook: Workbook, sheet: Sheet): void {
  const source = workbook.sheet('plan');
  const columns = findColumns(source, source.getDataRange().getValues(), layoutOf(plan));
  const name = `'${source.getName().replace(/'/g, "''")}'`;
  const first = columns.headerRow + 1;
  const column = (key: string) => {
    const letter = letters(columns.at.get(key) ?? 1);
    return `${name}!$${letter}$${first}:$${letter}`;
  };
  const start = workbook.settings.weekStartsOn;
  sheet.getRange(HEADER_ROW, 1, 1, 8).setValues([['Week', ...weekdays(start)]]);
  const rows = Array.from({ length: WEEKS }, (_, week) => {
    const row = FIRST_ROW + week * 2;
    const dates = Array.from({ length: 7 }, (_, day) => dateFormula(row, day, start));
    const posts = Array.from({ length: 7 }, (_, day) => {
      const date = `${letters(day + 2)}${row}`;
      const shown = `${column('type')}&IF(${column('topic')}="";"";": "&${column('topic')})`;
      return `=IFERROR(TEXTJOIN(CHAR(10);TRUE;FILTER(${shown};${column('date')}=${date};${column('status')}<>"Skipped"));"")`;
    });
    const inWeek = `COUNTIFS(${column('date')};">="&B${row};${column('date')};"<="&H${row})`;
    return [
      [`=ISOWEEKNUM(${start === 'Monday' ? `B${row}` : `C${row}`})`, ...dates],
      [`=${inWeek}&IF(${inWeek}=1;" row";" rows")`, ...posts],
    ];
  });
  sheet.getRange(FIRST_ROW, 1, WEEKS * 2, 8).setFormulas(rows.flat());
}

function weekdays(start: WeekStart): string[] {
  return start === 'Monday' ? WEEKDAYS : ['Sun', ...WEEKDAYS.slice(0, 6)];
}

/** The first cell finds the first day of the week of the 1st; the others count on from it. */
function dateFormula(row: number, day: number, start: WeekStart): string {
  if (day > 0) return `=${letters(day + 1)}${row}+1`;
  if (row > FIRST_ROW) return `=B${row - 2}+7`;
  const type = start === 'Monday' ? 2 : 1;
  return `=$B$1-DAY($B$1)+2-WEEKDAY($B$1-DAY($B$1)+1;${type})`;
}
