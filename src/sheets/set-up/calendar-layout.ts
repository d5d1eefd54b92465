/** Where things stand in the tab Calendar; rows and columns are 1-based. */

export const WEEKS = 6;

/** Posts of a day that get a cell of their own; the last counts the others, if there are more. */
export const POSTS_A_DAY = 3;

export const LEGEND_ROW = 2;
export const HEADER_ROW = 3;
export const FIRST_ROW = 4;
export const LAST_ROW = FIRST_ROW + WEEKS * (POSTS_A_DAY + 1) - 1;

export const DAY_COLUMNS = 7;
export const MIX_COLUMN = DAY_COLUMNS + 2;

/** The month in view: any day of it. */
export const MONTH_CELL = 'B1';

/** Hidden beside the grid: the months to choose from, and the rows of the plan that it shows. */
export const FIRST_HIDDEN_COLUMN = 10;
export const HIDDEN_COLUMNS = 7;

/** 1 where the week starts on Sunday, 2 on Monday: as WEEKDAY takes it. */
export const WEEK_START = '$J$1';
/** The first and the last day of the grid; nothing else of the grid is looked at beside it. */
export const FIRST_DAY = '$J$2';
export const LAST_DAY = '$J$3';
export const MONTHS = 'K2:K26';

/** The columns of the rows in view, in order of date and time, and what they hold of the plan. */
export const ROWS_IN_VIEW = { date: 'L', type: 'M', topic: 'N', stage: 'O', status: 'P' } as const;

/** The row of the dates of each week; its posts are in the rows below. */
export function rowsOfWeeks(): number[] {
  return Array.from({ length: WEEKS }, (_, week) => FIRST_ROW + week * (POSTS_A_DAY + 1));
}
