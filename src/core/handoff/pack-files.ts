import type { PlainDateTime, PlainYearMonth } from '../calendar/plain-date.ts';
import { briefDocument } from './brief.ts';
import { calendarFile, type ToUtc } from './calendar-file.ts';
import { csvForSpreadsheets } from './csv.ts';
import { type PackRow, packColumns } from './pack-columns.ts';

/** A file to download. */
export interface HandoffFile {
  readonly name: string;
  /** Its media type. */
  readonly type: string;
  readonly text: string;
}

export interface PackToFile {
  readonly month: PlainYearMonth;
  readonly rows: readonly PackRow[];
  readonly planId: string;
  readonly now: PlainDateTime;
  readonly toUtc: ToUtc;
}

/** The table of a pack: its headers, then its rows; a column for money where there is any. */
export function packTable(rows: readonly PackRow[]): string[][] {
  const columns = packColumns(hasMoney(rows));
  return [
    columns.map(({ header }) => header),
    ...rows.map((row) => columns.map(({ key }) => row[key])),
  ];
}

/** The files of a pack: the plan as a table, as a calendar, and as briefs to print. */
export function packFiles({ month, rows, planId, now, toUtc }: PackToFile): HandoffFile[] {
  const name = `Agency ${month}`;
  return [
    {
      name: `agency-${month}.csv`,
      type: 'text/csv',
      text: csvForSpreadsheets(packTable(rows)),
    },
    {
      name: `agency-${month}.ics`,
      type: 'text/calendar',
      text: calendarFile({ name, rows, planId, now, toUtc }),
    },
    { name: `agency-${month}-briefs.html`, type: 'text/html', text: briefDocument(name, rows) },
  ];
}

function hasMoney(rows: readonly PackRow[]): boolean {
  return rows.some(({ budget }) => budget !== '');
}
