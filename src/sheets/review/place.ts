/** The hidden column of the keys. */
export const KEY_COLUMN = 1;

/** The first column that people see. */
export const FIRST_COLUMN = 2;

/** The columns of a review, keys included: no section is wider. */
export const COLUMNS = 13;

/** How many columns the sentences above a section run across. */
export const SENTENCE_COLUMNS = COLUMNS - FIRST_COLUMN - 1;

/** The row that the charts stand on, 1-based. */
export const CHART_ROW = 5;

/** The blank lines above the first section: room for the charts. */
export const SECTION_TITLE_ROWS = 17;
