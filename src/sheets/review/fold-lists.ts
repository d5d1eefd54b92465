import type { ReviewDocument } from '../../core/review/document.ts';
import { runs } from '../workbook/runs.ts';

/**
 * Lists as long as the month, by how the keys of their lines begin: a sentence above them says what
 * they come to, and a click opens them. Lines that charts show stay open: not every spreadsheet
 * draws what is folded.
 */
const LISTS: readonly RegExp[] = [/^post:/, /^coverage:(?:type|channel):/];

/** Fewer lines than these are no long list. */
const LEAST = 3;

/**
 * Folds the long lists of a new review, which keeps it to what a meeting talks about, on screen and
 * in print: rows that are folded are not printed.
 */
export function foldLists(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { sections }: ReviewDocument,
  rowOf: ReadonlyMap<string, number>,
): void {
  const keys = sections.flatMap(({ rows }) => rows.map(({ key }) => key));
  const lists = LISTS.flatMap((list) =>
    runs(keys.filter((key) => list.test(key)).flatMap((key) => rowOf.get(key) ?? [])),
  ).filter((rows) => rows.length >= LEAST);
  if (lists.length === 0) return;
  sheet.setRowGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.BEFORE);
  for (const rows of lists) {
    const first = rows[0] ?? 1;
    // A making that stopped may have grouped them.
    if (sheet.getRowGroupDepth(first) === 0) {
      sheet.getRange(first, 1, rows.length, 1).shiftRowGroupDepth(1);
    }
    sheet.getRowGroup(first, 1)?.collapse();
  }
}
