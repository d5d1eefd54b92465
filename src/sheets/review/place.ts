/** The hidden column of the keys. */
export const KEY_COLUMN = 1;

/** The first column that people see. */
export const FIRST_COLUMN = 2;

/** The columns of a review, keys included: no section is wider. */
export const COLUMNS = 14;

/** The width of a column in pixels, and that of those with names and sentences, from 0. */
export const WIDTH = 120;
export const WIDER: readonly (readonly [number, number])[] = [
  [0, 210],
  [4, 150],
  [5, 160],
  [7, 210],
];

/** How many columns the sentences above a section run across. */
export const SENTENCE_COLUMNS = COLUMNS - FIRST_COLUMN - 1;

/** The row that the charts stand on, 1-based. */
export const CHART_ROW = 5;

/** In pixels: three charts side by side are as wide as the columns. */
export const CHART_WIDTH = 500;
export const CHART_HEIGHT = 330;

/** The blank lines above the first section: room for the charts. */
export const SECTION_TITLE_ROWS = 17;
