import type { Cell } from '../cells/cell.ts';
import { fromSheet } from '../cells/transfer.ts';
import type { ReviewTab } from '../workbook/directory.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { standingOf } from './standing.ts';
import { keyColumnOf } from './standing-columns.ts';

/** What people filled in beside one line of a review, and where. */
export interface FilledLine {
  readonly key: string;
  /** The row of the sheet, 1-based. */
  readonly row: number;
  /** The cells right of the key. */
  readonly cells: readonly Cell[];
}

/** The lines of a review with their cells; one read. */
export function filledLines(workbook: Workbook, { sheet }: Pick<ReviewTab, 'sheet'>): FilledLine[] {
  const cells = sheet
    .getDataRange()
    .getValues()
    .map((row) => row.map((value) => fromSheet(value, workbook.zone)));
  const keyColumn = keyColumnOf(cells);
  return [...standingOf(cells, keyColumn).rowOf].map(([key, row]) => ({
    key,
    row,
    cells: (cells[row - 1] ?? []).slice(keyColumn),
  }));
}
