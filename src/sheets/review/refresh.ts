import type { PlainDate } from '../../core/calendar/plain-date.ts';
import { PLAIN_TEXT } from '../cells/transfer.ts';
import type { Workbook } from '../workbook/workbook.ts';
import type { DrawnTitles } from './chart-note.ts';
import { type OtherCell, otherCells } from './compare.ts';
import { isFigure, standingAddress } from './differences.ts';
import type { Line } from './line.ts';
import { FIRST_COLUMN } from './place.ts';
import { placeLines, sizeOf, standingOf } from './standing.ts';
import { type StandingTab, WRITING } from './standing-tab.ts';
import { isOurState, refreshedOnOf, stateOf } from './state.ts';
import type { ReviewWriter } from './values.ts';
import { formatToWrite, type PlacedLine, type RowToWrite, writeRows } from './write-lines.ts';
import { noteOf, writeKeys, writeRecords } from './write-records.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a refresh does to a tab: worked out before anything is written. */
export interface Refresh {
  readonly tab: StandingTab;
  readonly columns: readonly number[];
  readonly placed: readonly PlacedLine[];
  readonly rowOf: ReadonlyMap<string, number>;
  readonly insertions: ReturnType<typeof placeLines>['insertions'];
  /** Lines that do not stand. */
  readonly added: readonly PlacedLine[];
  /** Cells of ours that change. */
  readonly changed: readonly OtherCell[];
  /** Cells of ours that people typed over: they stay. */
  readonly theirs: readonly OtherCell[];
  readonly isChanging: boolean;
}

export function planRefresh(
  lines: readonly Line[],
  tab: StandingTab,
  writer: ReviewWriter,
): Refresh {
  const figures = lines.filter(({ kind }) => kind !== 'state');
  const others = otherCells(figures, tab, writer);
  const changed = others.filter(({ isTheirs }) => !isTheirs);
  const { insertions, rowOf } = placeLines(lines, tab.standing);
  const placed = lines.map((line): PlacedLine => ({ line, row: rowOf.get(line.key) ?? 1 }));
  const added = placed.filter(({ line }) => !tab.standing.rowOf.has(line.key));
  return {
    tab,
    columns: tab.columns.map((column, index) => column ?? FIRST_COLUMN + index),
    placed,
    rowOf,
    insertions,
    added,
    changed,
    theirs: others.filter(({ isTheirs }) => isTheirs),
    isChanging: changed.length > 0 || added.length > 0 || tab.moved.size > 0 || tab.isWriting,
  };
}

/** Writes what changed; from the first write to the last the state says that it is being written. */
export function writeRefresh(
  workbook: Workbook,
  sheet: Sheet,
  refresh: Refresh,
  writer: ReviewWriter,
  titles: DrawnTitles,
): void {
  const { tab, columns, placed, added, changed, theirs, insertions } = refresh;
  const { rowOf } = tab.standing;
  const stateRow = rowOf.get('state');
  if (refresh.isChanging && stateRow !== undefined && isOurState(tab.state)) {
    sheet.getRange(stateRow, columns[0] ?? FIRST_COLUMN).setValue(WRITING);
  }
  const formats = changed.length === 0 ? [] : sheet.getDataRange().getNumberFormats();
  const standing = { tab, others: [...changed, ...theirs] };
  if (tab.moved.size > 0) writeMovedKeys(sheet, tab);
  const records = placed.flatMap(({ line }): [number, string][] => {
    const row = rowOf.get(line.key);
    return row === undefined ? [] : [[row, noteOf(line, writer, standing, titles)]];
  });
  writeRecords(sheet, tab.keyColumn, new Map(records), tab.notes);
  for (const { below, lines, standing: blank } of [...insertions].reverse()) {
    const count = sizeOf(lines) - blank;
    if (below === 0) makeRoom(sheet, count);
    else if (count > 0) sheet.insertRowsAfter(below, count);
  }
  const keys = added.map(({ line, row }) => {
    const entry = { key: line.key, record: noteOf(line, writer, null, titles) };
    return [row, entry] as const;
  });
  writeKeys(sheet, tab.keyColumn, new Map(keys));
  writeRows(sheet, rowsToWrite(refresh, formats, writer), writer, workbook.zone);
}

/** Lines in which something changes, whole but for what people typed over. */
function rowsToWrite(
  { tab, columns, placed, added, changed, theirs }: Refresh,
  formats: readonly (readonly string[])[],
  writer: ReviewWriter,
): RowToWrite[] {
  const isTheirs = new Set(theirs.map(({ line, index }) => `${line.key} ${index}`));
  const keys = new Set([...changed, ...added].map(({ line }) => line.key));
  return placed
    .filter(({ line }) => keys.has(line.key) && line.kind !== 'state')
    .map(({ line, row }) => {
      const before = tab.standing.rowOf.get(line.key);
      const cells = line.cells.flatMap((cell, index) => {
        const column = columns[index];
        if (column === undefined || isTheirs.has(`${line.key} ${index}`)) return [];
        const stands = tab.cells[(before ?? 0) - 1]?.[column - 1] ?? '';
        const known = before === undefined ? undefined : formats[before - 1]?.[column - 1];
        return [[column, { cell, format: formatToWrite(cell, writer, stands, known) }] as const];
      });
      return { row, cells: new Map(cells) };
    });
}

/** Puts keys beside the lines that people sorted away from them, in one write. */
function writeMovedKeys(sheet: Sheet, { moved, standing, cells, keyColumn }: StandingTab): void {
  const keyIn = new Map([...moved].map((key) => [standing.rowOf.get(key) ?? 1, key]));
  const first = Math.min(...keyIn.keys());
  const keys = Array.from({ length: Math.max(...keyIn.keys()) - first + 1 }, (_, index) => [
    keyIn.get(first + index) ?? String(cells[first + index - 1]?.[keyColumn - 1] ?? ''),
  ]);
  sheet.getRange(first, keyColumn, keys.length, 1).setValues(keys);
}

/** Makes the state say how the review stands. Much was read since: people may have moved the line. */
export function writeState(
  workbook: Workbook,
  sheet: Sheet,
  { tab, columns, theirs, rowOf, isChanging }: Refresh,
  { closedOn, wasClosed }: { closedOn: PlainDate | null; wasClosed: boolean },
): void {
  const text = stateOf({
    closedOn,
    refreshedOn: wasClosed && isChanging ? workbook.today : refreshedOnOf(tab.state),
    left: theirs.filter(isFigure).map(standingAddress({ rowOf, columns })),
  });
  if (!isOurState(tab.state) || (!isChanging && tab.state === text)) return;
  const keys = sheet.getRange(1, tab.keyColumn, sheet.getMaxRows(), 1).getValues();
  const now = standingOf(keys.map(([cell]) => [String(cell)])).rowOf.get('state');
  if (now === undefined) return;
  sheet
    .getRange(now, columns[0] ?? FIRST_COLUMN)
    .setNumberFormat(PLAIN_TEXT)
    .setValue(text);
}

/**
 * Writes the records as they are to stand: from here on, what was there before a writing counts no
 * more.
 */
export function settleRecords(
  sheet: Sheet,
  { tab, placed, theirs, isChanging }: Refresh,
  writer: ReviewWriter,
  titles: DrawnTitles,
): void {
  if (!isChanging) return;
  const standing = { tab, others: theirs };
  const notes = placed.map(
    ({ line, row }) => [row, noteOf(line, writer, standing, titles)] as const,
  );
  writeRecords(sheet, tab.keyColumn, new Map(notes), []);
}

/** Inserts what rows a tab lacks at its end. */
export function makeRoom(sheet: Sheet, rows: number): void {
  const missing = rows - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
}
