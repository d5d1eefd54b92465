import { runs } from '../workbook/runs.ts';
import { chartNote, type DrawnTitles } from './chart-note.ts';
import type { OtherCell } from './compare.ts';
import type { Line } from './line.ts';
import { digestOf, type LineRecord, recordText } from './record.ts';
import type { StandingTab } from './standing-tab.ts';
import type { ReviewWriter } from './values.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The note on the key of a line: its record, or on that of the state what charts are ours. */
export function noteOf(
  line: Line,
  writer: ReviewWriter,
  standing: { readonly tab: StandingTab; readonly others: readonly OtherCell[] } | null,
  titles: DrawnTitles,
): string {
  return line.kind === 'state' ? chartNote(titles) : recordOf(line, writer, standing);
}

/** The record of a line that is about to be written, so that it can be told from people's work. */
function recordOf(
  line: Line,
  writer: ReviewWriter,
  standing: { readonly tab: StandingTab; readonly others: readonly OtherCell[] } | null,
): string {
  const written = line.cells.map((cell) => digestOf(writer.shown(cell)));
  const record = standing?.tab.records.get(line.key);
  const others = standing?.others.filter((other) => other.line.key === line.key) ?? [];
  const other = new Map(others.map((each) => [each.index, each]));
  const isTheirs = (index: number) => other.get(index)?.isTheirs === true;
  const now = written.map((digest, index) =>
    isTheirs(index) ? (record?.now[index] ?? '-') : digest,
  );
  const before = now.map((digest, index) => {
    const stands = other.get(index)?.stands;
    return stands === undefined || isTheirs(index) ? digest : digestOf(stands);
  });
  return recordText(line.key, { now, before } satisfies LineRecord);
}

/** Writes the records of lines that stand: one write, or none where all say the same already. */
export function writeRecords(
  sheet: Sheet,
  keyColumn: number,
  records: ReadonlyMap<number, string>,
  notes: readonly string[],
): void {
  const changed = [...records].filter(([row, text]) => notes[row - 1] !== text);
  if (changed.length === 0) return;
  const rows = changed.map(([row]) => row);
  const first = Math.min(...rows);
  const texts = Array.from({ length: Math.max(...rows) - first + 1 }, (_, index) => [
    records.get(first + index) ?? notes[first + index - 1] ?? '',
  ]);
  sheet.getRange(first, keyColumn, texts.length, 1).setNotes(texts);
}

/** Writes the keys of new lines and their records, one write of each for each run of rows. */
export function writeKeys(
  sheet: Sheet,
  keyColumn: number,
  lines: ReadonlyMap<number, { readonly key: string; readonly record: string }>,
): void {
  for (const run of runs([...lines.keys()])) {
    const range = sheet.getRange(run[0] ?? 1, keyColumn, run.length, 1);
    range.setValues(run.map((row) => [lines.get(row)?.key ?? '']));
    range.setNotes(run.map((row) => [lines.get(row)?.record ?? '']));
  }
}
