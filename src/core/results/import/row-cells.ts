import type { PlainDate, PlainDateTime } from '../../calendar/plain-date.ts';
import type { Cells } from '../sources/source.ts';
import type { Columns } from './columns.ts';
import { type DateText, dateMeant, momentMeant, parseDateText } from './date-text.ts';
import { parseNumber, saysNoNumber } from './number-text.ts';
import { type Period, parsePeriod } from './period-text.ts';
import type { Style } from './style.ts';

/** The cells of a table, a row at a time, with what could not be read in them. */
export interface RowCells extends Cells<string> {
  move(row: readonly string[]): void;
  /** The field whose date could not be read in this row; blank where all could. */
  unreadableDate(fields: readonly string[]): string;
  /** Fields whose cells held text in place of a number, and in how many rows. */
  readonly unreadableNumbers: ReadonlyMap<string, number>;
}

/** A date as it stands, and the day that it means. */
type Meant = readonly [DateText, PlainDate];

/** A Sheets cell holds 50,000 characters; what tells a row apart is much shorter. */
const LONGEST = 5000;

export function rowCells(columns: Columns, style: Style, today: PlainDate): RowCells {
  let row: readonly string[] = [];
  const unreadableNumbers = new Map<string, number>();
  const raw = (field: string) => {
    const place = columns.at.get(field);
    return place === undefined ? '' : (row[place] ?? '');
  };
  // The days of a file come again and again.
  const known = new Map<string, Meant | null>();
  const meant = (text: string, field: string): Meant | null => {
    const key = `${field}\n${text}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const told = tellMeant(text, field);
    known.set(key, told);
    return told;
  };
  const tellMeant = (text: string, field: string): Meant | null => {
    const date = parseDateText(text);
    if (date === null) return null;
    const dayFirst = style.dayFirst.get(field) ?? false;
    // Where a column has dates of both orders, some can only be read the other way.
    const day = dateMeant(date, dayFirst, today) ?? dateMeant(date, !dayFirst, today);
    return day === null ? null : [date, day];
  };
  const date = (field: string): PlainDate | null => meant(raw(field), field)?.[1] ?? null;
  const period = (field: string): Period | null =>
    parsePeriod(raw(field), (text) => meant(text, field)?.[1] ?? null);
  return {
    unreadableNumbers,
    move(next) {
      row = next;
    },
    has: (field) => columns.at.has(field),
    text: (field) => raw(field).slice(0, LONGEST).trim(),
    number(field) {
      const text = raw(field);
      if (text === '') return null;
      const value = parseNumber(text, style.decimal);
      if (value === null && !saysNoNumber(text)) {
        unreadableNumbers.set(field, (unreadableNumbers.get(field) ?? 0) + 1);
      }
      return value;
    },
    date,
    moment(field): PlainDateTime | null {
      const found = meant(raw(field), field);
      return found && momentMeant(found[1], found[0]);
    },
    period,
    unreadableDate: (fields) =>
      fields.find((field) => !saysNoNumber(raw(field)) && period(field) === null) ?? '',
  };
}
