import { isPlainDate, type PlainDate, type PlainDateTime } from '../../calendar/plain-date.ts';
import { monthNamed } from './month-names.ts';

/** A date as it stands in a cell. Which of two numbers is the day is not always told. */
export interface DateText {
  /** `null` where the cell leaves the year out. */
  readonly year: number | null;
  /** The month, where `open` is false; else whichever number stands first. */
  readonly first: number;
  readonly second: number;
  /** Whether day and month are numbers of which either may be meant: `03/04/2026`. */
  readonly open: boolean;
  /** `HH:mm:ss`. */
  readonly time: string;
}

const TIME =
  /[T\s,]+(?:at |um |à |a las )?(\d{1,2})[:.h](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*([ap])?\.?m?\.?\b/i;
const ZONE = /\s*(?:Z|UTC|GMT|[A-Z]{2,4}T|[+-]\d{2}:?\d{2}|\(.*\)|Uhr)$/i;
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const NUMBERS = /^(\d{1,2})([-/.])\s?(\d{1,2})(?:\2\s?(\d{4}|\d{2}))?\.?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(\d{2})?$/;

/** Takes a date of an export apart; `null` where the text is none. */
export function parseDateText(text: string): DateText | null {
  const whole = text.trim();
  if (whole.length < 4 || whole.length > 60) return null;
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?)?/.exec(whole);
  const compact = COMPACT.exec(whole);
  if (compact !== null) return known(compact, 1, 2, 3, clock(compact[4] ?? '', '0', ''));
  const time = TIME.exec(whole);
  const isTwelveHours = /[ap]\.?m\.?$/i.test(whole);
  if (iso !== null && !isTwelveHours && (iso[4] !== undefined || whole.length === 10)) {
    return known(iso, 1, 2, 3, clock(iso[4] ?? '', iso[5] ?? '', iso[6] ?? ''));
  }
  const spoken = clock(time?.[1] ?? '', time?.[2] ?? '', time?.[3] ?? '', time?.[4]);
  const date = (time === null ? whole : whole.replace(time[0], '')).replace(ZONE, '').trim();
  const yearFirst = YEAR_FIRST.exec(date);
  if (yearFirst !== null) return known(yearFirst, 1, 3, 4, spoken);
  const numbers = NUMBERS.exec(date);
  if (numbers === null) return inWords(date, spoken);
  const [, first, , second, year] = numbers;
  return {
    year: year === undefined ? null : fullYear(year),
    first: Number(first),
    second: Number(second),
    open: true,
    time: spoken,
  };
}

/** The date meant, `null` where the calendar has none; years left out are the last ones up to today. */
export function dateMeant(
  { year, first, second, open }: DateText,
  dayFirst: boolean,
  today: PlainDate,
): PlainDate | null {
  const day = open && dayFirst ? first : second;
  const month = open && dayFirst ? second : first;
  const rest = `${pad(month)}-${pad(day)}`;
  if (year !== null) return real(`${String(year).padStart(4, '0')}-${rest}`);
  const thisYear = Number(today.slice(0, 4));
  // Eight years hold a 29 February.
  for (let back = rest > today.slice(5) ? 1 : 0; back <= 8; back += 1) {
    const date = real(`${thisYear - back}-${rest}`);
    if (date !== null) return date;
  }
  return null;
}

/** With the time of day, midnight where none was given. */
export function momentMeant(date: PlainDate, { time }: DateText): PlainDateTime {
  return `${date}T${time}`;
}

function inWords(text: string, time: string): DateText | null {
  const words = text.match(/\p{L}+/gu) ?? [];
  const numbers = text.match(/\d+/g) ?? [];
  // Of `mar. 14 juil. 2026` the month is the later word: the day of the week stands first.
  const month = words.reduce<number | null>((found, word) => monthNamed(word) ?? found, null);
  const year = numbers.find((number) => number.length === 4);
  const [day, after] = numbers.filter((number) => number.length < 3);
  if (month === null || day === undefined || numbers.length > 2 || words.length > 6) return null;
  const shortYear = year === undefined && after !== undefined ? fullYear(after) : null;
  return {
    year: year === undefined ? shortYear : Number(year),
    first: month,
    second: Number(day),
    open: false,
    time,
  };
}

function known(
  match: RegExpExecArray,
  year: number,
  month: number,
  day: number,
  time: string,
): DateText {
  const at = (index: number) => Number(match[index]);
  return { year: at(year), first: at(month), second: at(day), open: false, time };
}

function clock(hours: string, minutes: string, seconds: string, half = ''): string {
  const hour = half === '' ? Number(hours) : (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0);
  if (hour > 23 || Number(minutes) > 59 || Number(seconds) > 59) return '00:00:00';
  return `${pad(hour)}:${pad(Number(minutes))}:${pad(Number(seconds))}`;
}

function fullYear(text: string): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

/** A number with two digits: `04`. */
export function pad(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

function real(text: string): PlainDate | null {
  // Nearly every date is one of the first 28 days, and asking the calendar is slow over many rows.
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8));
  const plain = text.length === 10 && month >= 1 && month <= 12 && day >= 1 && day <= 28;
  return (plain && text >= '1000') || isPlainDate(text) ? text : null;
}
