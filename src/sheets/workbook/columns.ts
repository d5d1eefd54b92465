import type { ColumnLayout } from '../tabs/tab.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Where the columns of ours stand: the row of the headers, and the 1-based column of each key. */
export interface Columns {
  /** 1-based. */
  readonly headerRow: number;
  readonly at: ReadonlyMap<string, number>;
  /** Keys whose column is gone. */
  readonly missing: readonly string[];
  /** The header of each key as it stands in the sheet, whatever people made of it. */
  readonly headers: ReadonlyMap<string, string>;
}

/** People put titles above the headers; further down than this nobody does. */
const HEADER_ROWS = 5;

/** The mark that stays with a column when its header is changed. */
const MARK = 'rowForward.column';

/**
 * Finds the columns by their headers, in the row that has most of them; those that were renamed by
 * the mark on the column, which costs one more read. Never by position.
 */
export function findColumns(
  sheet: Sheet,
  values: readonly (readonly unknown[])[],
  layout: readonly ColumnLayout[],
): Columns {
  const tops = values.slice(0, HEADER_ROWS).map((row) => row.map(normal));
  const wanted = layout.map(({ key, header }) => ({ key, header: normal(header) }));
  const headerRow = headerRowOf(tops, new Set(wanted.map(({ header }) => header)));
  const at = new Map<string, number>();
  for (const { key, header } of wanted) {
    const column = (tops[headerRow - 1] ?? []).indexOf(header) + 1;
    if (column > 0) at.set(key, column);
  }
  if (at.size < layout.length) addRenamed(sheet, layout, at);
  const missing = layout.filter(({ key }) => !at.has(key)).map(({ key }) => key);
  const found = values[headerRow - 1] ?? [];
  const headers = new Map([...at].map(([key, column]) => [key, String(found[column - 1] ?? '')]));
  return { headerRow, at, missing, headers };
}

function headerRowOf(tops: readonly (readonly string[])[], headers: ReadonlySet<string>): number {
  const scores = tops.map((row) => row.filter((cell) => headers.has(cell)).length);
  return Math.max(1, scores.indexOf(Math.max(...scores)) + 1);
}

/** A header as it is compared: spaces and case do not matter, nor how many are open. */
function normal(header: unknown): string {
  const text = String(header).trim().replace(/\s+/g, ' ').toLowerCase();
  return text.replace(/^\d+ (open)$/, '$1');
}

function addRenamed(sheet: Sheet, layout: readonly ColumnLayout[], at: Map<string, number>): void {
  const taken = new Set(at.values());
  for (const [key, column] of columnMarks(sheet)) {
    const wanted = layout.some((entry) => entry.key === key) && !at.has(key);
    if (wanted && !taken.has(column)) at.set(key, column);
  }
}

/** The marks on columns: key and 1-based column of each. One read. */
function columnMarks(sheet: Sheet): [string, number][] {
  return sheet
    .createDeveloperMetadataFinder()
    .withKey(MARK)
    .find()
    .map((mark): [string, number] => [
      mark.getValue() ?? '',
      mark.getLocation().getColumn()?.getColumn() ?? 0,
    ])
    .filter(([, column]) => column > 0);
}

/** The keys that columns are marked with: a second mark would only pile up. */
export function marksOf(sheet: Sheet): ReadonlySet<string> {
  return new Set(columnMarks(sheet).map(([key]) => key));
}

/** Marks a column as that of a key. */
export function markColumn(sheet: Sheet, column: number, key: string): void {
  const visibility = SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT;
  // Metadata goes on whole columns only: a bounded range is refused.
  sheet
    .getRange(`${letters(column)}:${letters(column)}`)
    .addDeveloperMetadata(MARK, key, visibility);
}

/** The letters of a 1-based column: 28 is `AB`. */
export function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return rest > 0 ? letters(rest) + last : last;
}
