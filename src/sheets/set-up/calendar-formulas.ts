import { SETTINGS } from '../../core/settings/definitions.ts';
import { layoutOf, type TableKey } from '../tabs/tab.ts';
import { TABS } from '../tabs/tabs.ts';
import { findColumns, letters } from '../workbook/columns.ts';
import type { Workbook } from '../workbook/workbook.ts';
import {
  DAY_COLUMNS,
  FIRST_DAY,
  FIRST_ROW,
  HEADER_ROW,
  LAST_DAY,
  LEGEND_ROW,
  MONTH_CELL,
  MONTHS,
  POSTS_A_DAY,
  ROWS_IN_VIEW,
  rowsOfWeeks,
  WEEK_START,
  WEEKS,
} from './calendar-layout.ts';

/** Formulas of a block of cells. */
export interface FormulaBlock {
  readonly row: number;
  readonly column: number;
  readonly cells: string[][];
}

/** The address of a column of another tab, below its header, such as `'Plan'!$B$2:$B`. */
type ColumnAddress = (tab: TableKey, key: string) => string;

/** A topic is cut after so many characters, so that three posts of a day can be read. */
const TOPIC_LENGTH = 60;

const FIRST_MONTH_BACK = 12;

/**
 * All formulas of the calendar. The rows of the plan that fall into the weeks in view are taken
 * over once, in order, into hidden columns; the grid looks only at these, so that a plan of 8,000
 * rows makes it no slower. They use what every locale takes: `;`, English names, no arrays in
 * braces.
 */
export function calendarFormulas(workbook: Workbook): FormulaBlock[] {
  const address = addresses(workbook);
  const weeks = rowsOfWeeks().map((row) => [
    dateRow(row),
    ...Array.from({ length: POSTS_A_DAY }, (_, index) => postRow(row, index + 1, address)),
  ]);
  const months = Array.from({ length: 25 }, (_, index) => [
    `=EDATE(DATE(YEAR(TODAY());MONTH(TODAY());1);${index - FIRST_MONTH_BACK})`,
  ]);
  return [
    {
      row: 1,
      column: columnOf(WEEK_START),
      cells: [[weekStart(address)], [FIRST_DAY_FORMULA], [LAST_DAY_FORMULA]],
    },
    { row: 2, column: columnOf(MONTHS), cells: months },
    {
      row: 2,
      column: columnOf(ROWS_IN_VIEW.date),
      cells: [Object.keys(ROWS_IN_VIEW).map((key) => rowsInView(key, address))],
    },
    {
      row: LEGEND_ROW,
      column: 2,
      cells: [
        Array.from({ length: DAY_COLUMNS + 1 }, (_, index) => {
          const name = `INDEX(${address('salesCycle', 'name')};${index + 1})`;
          return `=IFERROR(IF(${name}="";"";"${index + 1} "&${name});"")`;
        }),
      ],
    },
    {
      row: HEADER_ROW,
      column: 2,
      cells: [Array.from({ length: DAY_COLUMNS }, (_, day) => `=${letters(day + 2)}${FIRST_ROW}`)],
    },
    { row: FIRST_ROW, column: 2, cells: weeks.flat() },
    ...rowsOfWeeks().map((row) => ({
      row,
      column: 1,
      cells: [[weekNumber(row)], [rowCount(row)]],
    })),
  ];
}

function addresses(workbook: Workbook): ColumnAddress {
  const tabs = new Map<TableKey, (key: string) => string>();
  return (tab, key) => {
    const known = tabs.get(tab);
    if (known !== undefined) return known(key);
    const sheet = workbook.sheet(tab);
    const columns = findColumns(sheet, sheet.getDataRange().getValues(), layoutOf(TABS[tab]));
    const name = `'${sheet.getName().replace(/'/g, "''")}'`;
    const of = (column: string) => {
      const letter = letters(columns.at.get(column) ?? 1);
      return `${name}!$${letter}$${columns.headerRow + 1}:$${letter}`;
    };
    tabs.set(tab, of);
    return of(key);
  };
}

/** The 1-based column of an address such as `$K$1`; all of these have one letter. */
function columnOf(address: string): number {
  return address.replace('$', '').charCodeAt(0) - 64;
}

function weekStart(address: ColumnAddress): string {
  const name = SETTINGS.weekStartsOn.name;
  const found = `INDEX(${address('settings', 'value')};MATCH("${name}";${address('settings', 'setting')};0))`;
  return `=IF(IFERROR(${found};"")="Sunday";1;2)`;
}

/** A time of day that somebody typed along with the day does not count. */
const FIRST_OF_MONTH = `INT(${MONTH_CELL})-DAY(${MONTH_CELL})+1`;

/** The first day of the week of the 1st. */
const FIRST_DAY_FORMULA = `=${FIRST_OF_MONTH}-WEEKDAY(${FIRST_OF_MONTH};${WEEK_START})+1`;

const LAST_DAY_FORMULA = `=${FIRST_DAY}+${WEEKS * DAY_COLUMNS - 1}`;

function dateFormula(row: number, day: number): string {
  const days = rowsOfWeeks().indexOf(row) * DAY_COLUMNS + day;
  return days === 0 ? `=${FIRST_DAY}` : `=${FIRST_DAY}+${days}`;
}

function dateRow(row: number): string[] {
  const dates = Array.from({ length: DAY_COLUMNS }, (_, day) => dateFormula(row, day));
  return [...dates, `=${typeOfWeek(row, 1)}`];
}

function weekNumber(row: number): string {
  return `=ISOWEEKNUM(B${row}+2-${WEEK_START})`;
}

function rowCount(row: number): string {
  const count = `SUMPRODUCT(${isInWeek(row, '*')})`;
  return `=IF(${count}=0;"";${count}&IF(${count}=1;" row";" rows"))`;
}

/**
 * A column of the plan, cut to the weeks in view and put in order. Skipped rows are left out, and so
 * is the time of day that somebody may have typed into a date.
 */
function rowsInView(key: string, address: ColumnAddress): string {
  const date = address('plan', 'date');
  const isShown = `${date}>=${FIRST_DAY};${date}<${LAST_DAY}+1;${address('plan', 'status')}<>"Skipped"`;
  const rows = (of: string) => `FILTER(${of};${isShown})`;
  const day = rows(`INT(${date})`);
  const column = key === 'date' ? day : rows(address('plan', key));
  return `=IFERROR(SORT(${column};${day};TRUE;${rows(address('plan', 'time'))};TRUE);"")`;
}

function inView(key: keyof typeof ROWS_IN_VIEW): string {
  return `$${ROWS_IN_VIEW[key]}$2:$${ROWS_IN_VIEW[key]}`;
}

/** The posts of a week's days, one place of the day each, and one of the week's types. */
function postRow(row: number, place: number, address: ColumnAddress): string[] {
  const posts = Array.from({ length: DAY_COLUMNS }, (_, day) => {
    const date = `${letters(day + 2)}${row}`;
    const count = `COUNTIF(${inView('date')};${date})`;
    const post = postText(`MATCH(${date};${inView('date')};0)+${place - 1}`, address);
    const text =
      place < POSTS_A_DAY
        ? post
        : `IF(${count}>${POSTS_A_DAY};"and "&(${count}-${POSTS_A_DAY - 1})&" more";${post})`;
    return `=IF(${count}<${place};"";${text})`;
  });
  return [...posts, `=${typeOfWeek(row, place + 1)}`];
}

/** `2 Personal: Dana coaches under-10s`: the stage by its number in the legend, type and topic. */
function postText(position: string, address: ColumnAddress): string {
  const of = (key: keyof typeof ROWS_IN_VIEW) => `INDEX(${inView(key)};${position})`;
  const stage = `IFERROR(MATCH(TRIM(${of('stage')});${address('salesCycle', 'name')};0);"?")`;
  const topic = of('topic');
  const cut = `LEFT(${topic};${TOPIC_LENGTH})&IF(LEN(${topic})>${TOPIC_LENGTH};"…";"")`;
  const state = `IF(${of('status')}="Published";" \u2713";IF(${of('status')}="Missed";" (missed)";""))`;
  return `${stage}&" "&${of('type')}&IF(${topic}="";"";": "&${cut})&${state}`;
}

function isInWeek(row: number, and: string): string {
  return `(${inView('date')}>=$B${row})${and}(${inView('date')}<=$H${row})`;
}

/** A type of the week with its count, by its place; the last place counts the types left over. */
function typeOfWeek(row: number, place: number): string {
  const types = `UNIQUE(FILTER(${inView('type')};${isInWeek(row, ';')}))`;
  const type = `INDEX(${types};${place})`;
  const count = `SUMPRODUCT(${isInWeek(row, '*')}*(${inView('type')}=${type}))`;
  const text = `${count}&"× "&IF(${type}="";"without a type";${type})`;
  const last = POSTS_A_DAY + 1;
  const cell =
    place < last
      ? text
      : `IF(ROWS(${types})>${last};"and "&(ROWS(${types})-${last - 1})&" more types";${text})`;
  return `IF(SUMPRODUCT(${isInWeek(row, '*')})=0;"";IFERROR(${cell};""))`;
}
