import {
  firstDayOf,
  isPlainDate,
  isPlainYearMonth,
  lastDayOf,
  type PlainDate,
  plusDays,
  weekdayOf,
} from '../../calendar/plain-date.ts';
import { monthNamed } from './month-names.ts';

/** The days that a row measures, both counted. */
export interface Period {
  readonly start: PlainDate;
  readonly end: PlainDate;
}

/** Reads one date; what it makes of `03/04/2026` is the file's matter. */
type ReadDate = (text: string) => PlainDate | null;

/**
 * Reads a day, a month (`202610`, `2026-10`, `October 2026`), an ISO week (`2026-W41`), or two
 * dates with a dash or a word between them. `null` where the text is none.
 */
export function parsePeriod(text: string, readDate: ReadDate): Period | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const day = readDate(trimmed);
  if (day !== null) return { start: day, end: day };
  return monthMeant(trimmed) ?? weekMeant(trimmed) ?? rangeMeant(trimmed, readDate);
}

/** An ISO 8601 week as GA4 writes it, `202641`: six digits are a month to `parsePeriod`. */
export function parseWeek(text: string): Period | null {
  return weekMeant(text.trim().replace(/^(\d{4})(\d{2})$/, '$1-W$2'));
}

function monthMeant(text: string): Period | null {
  const [, year = '', number = ''] = /^(\d{4})[-/.]?(\d{2})$/.exec(text) ?? [];
  const [, word = '', wordYear = ''] = /^(\p{L}+)\.?,?\s+(?:de\s+)?(\d{4})$/u.exec(text) ?? [];
  const named = monthNamed(word);
  const month =
    named === null || word === ''
      ? `${year}-${number}`
      : `${wordYear}-${String(named).padStart(2, '0')}`;
  return isPlainYearMonth(month) ? { start: firstDayOf(month), end: lastDayOf(month) } : null;
}

function weekMeant(text: string): Period | null {
  const [, year = '', week = ''] = /^(\d{4})-?W(\d{1,2})$/i.exec(text) ?? [];
  if (week === '' || Number(week) < 1 || Number(week) > 53 || year < '1000') return null;
  const inFirstWeek = `${year}-01-04`;
  const monday = plusDays(inFirstWeek, 1 - weekdayOf(inFirstWeek) + 7 * (Number(week) - 1));
  return { start: monday, end: plusDays(monday, 6) };
}

function rangeMeant(text: string, readDate: ReadDate): Period | null {
  const parts = text
    .replace(/^(\d{8})-(\d{8})$/, '$1 - $2')
    .split(/\s*[–—]\s*|\s+-\s+|\s+(?:to|bis|au|al|a|tot|until)\s+/);
  const [start, end] = parts.map((part) => readDate(part.trim()));
  if (parts.length !== 2 || !isDate(start) || !isDate(end) || end < start) return null;
  return { start, end };
}

function isDate(date: PlainDate | null | undefined): date is PlainDate {
  return typeof date === 'string' && isPlainDate(date);
}
