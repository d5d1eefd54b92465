import { serialOfWall } from '../../time/serial.ts';

/** What a text becomes when it is entered into a cell. */
export type Typed =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** `format` is the number format that the text itself asks for; blank for a plain number. */
  | { readonly kind: 'number'; readonly value: number; readonly format: string };

const NUMBER = /^([+-]?)(\$?)([+-]?)(\d{1,3}(?:,\d{3})+|\d*)(\.\d*)?(e[+-]?\d+)?(%?)$/i;
const ISO_DATE = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const US_DATE = /^(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{4}|\d{2}))?$/;
const DAY_MONTH = /^(\d{1,2})[ -]([A-Za-z]{3,9})\.?(?:,?[ -](\d{4}))?$/;
const MONTH_DAY = /^([A-Za-z]{3,9})\.? (\d{1,2})(?:,? (\d{4}))?$/;
const MONTH_YEAR = /^([A-Za-z]{3,9})\.? (\d{4})$/;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))? ?([ap]m)?$/i;
const MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
];
/** A sign in front of something to compute makes a formula: `+A1`, `-(2)`, `- milk` (an error). */
const SIGNED = /^[+-].*[A-Za-z0-9("]/s;

/**
 * Reads a text as if a person typed it into a cell (`USER_ENTERED`): setValue does the same. Dates
 * are those of an en_US spreadsheet; a day without a year is in the year given.
 */
export function readTyped(text: string, year: number): Typed {
  if (text === '') return { kind: 'empty' };
  if (text.startsWith("'")) return { kind: 'text', text: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', formula: text };
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { kind: 'boolean', value: upper === 'TRUE' };
  const number = readNumber(trimmed) ?? readMoment(trimmed, year);
  if (number !== null) return { kind: 'number', ...number };
  if (SIGNED.test(text)) return { kind: 'formula', formula: `=${text}` };
  return { kind: 'text', text };
}

function readNumber(text: string): { value: number; format: string } | null {
  const match = NUMBER.exec(text);
  if (match === null) return null;
  const [
    ,
    sign = '',
    dollar = '',
    inner = '',
    whole = '',
    decimals = '',
    power = '',
    percent = '',
  ] = match;
  if (whole === '' && decimals.length < 2) return null;
  if (sign !== '' && inner !== '') return null;
  const digits = Number(`${whole.replaceAll(',', '') || '0'}${decimals}${power}`);
  const value = sign === '-' || inner === '-' ? -digits : digits;
  const places = decimals.length > 1 ? '0.00' : '0';
  if (percent !== '') return { value: value / 100, format: `${places}%` };
  if (dollar !== '') return { value, format: `$#,##${places}` };
  if (whole.includes(',')) return { value, format: `#,##${places}` };
  if (power !== '') return { value, format: '' };
  return { value, format: '' };
}

function readMoment(text: string, year: number): { value: number; format: string } | null {
  const time = readTime(text);
  if (time !== null) return { value: time, format: 'h:mm:ss am/pm' };
  const date = readDate(text, year);
  if (date !== null) return date;
  const [, head = '', tail = ''] = /^(.*?)[ ](\d{1,2}:\d{2}.*)$/.exec(text) ?? [];
  const day = readDate(head, year);
  const clock = readTime(tail);
  if (day === null || clock === null) return null;
  return { value: day.value + clock, format: `${day.format} h:mm:ss` };
}

function readTime(text: string): number | null {
  const match = TIME.exec(text);
  if (match === null) return null;
  const [, hourText, minuteText, secondText, half] = match;
  const [hour, minute, second] = [Number(hourText), Number(minuteText), Number(secondText ?? 0)];
  if (minute > 59 || second > 59 || hour > (half ? 12 : 23) || (half && hour === 0)) return null;
  const hours = half ? (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0) : hour;
  return (hours * 3600 + minute * 60 + second) / 86_400;
}

function readDate(text: string, thisYear: number): { value: number; format: string } | null {
  const iso = ISO_DATE.exec(text);
  if (iso !== null) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]), 'yyyy-mm-dd');
  const us = US_DATE.exec(text);
  if (us !== null) {
    const format = us[3] === undefined ? 'm/d' : 'm/d/yyyy';
    return day(yearOf(us[3], thisYear), Number(us[1]), Number(us[2]), format);
  }
  const dayMonth = DAY_MONTH.exec(text);
  if (dayMonth !== null) {
    const year = yearOf(dayMonth[3], thisYear);
    return day(year, monthOf(dayMonth[2]), Number(dayMonth[1]), 'd mmm yyyy');
  }
  const monthYear = MONTH_YEAR.exec(text);
  if (monthYear !== null) return day(Number(monthYear[2]), monthOf(monthYear[1]), 1, 'mmmm yyyy');
  const monthDay = MONTH_DAY.exec(text);
  if (monthDay === null) return null;
  const year = yearOf(monthDay[3], thisYear);
  return day(year, monthOf(monthDay[1]), Number(monthDay[2]), 'mmm d, yyyy');
}

function yearOf(text: string | undefined, thisYear: number): number {
  if (text === undefined) return thisYear;
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

/** 1 to 12; 0 for a word that is no month. */
function monthOf(word: string | undefined): number {
  const name = (word ?? '').toLowerCase();
  return MONTHS.findIndex((month) => month === name || month.slice(0, 3) === name) + 1;
}

function day(
  year: number,
  month: number,
  date: number,
  format: string,
): { value: number; format: string } | null {
  const wall = new Date(Date.UTC(year, month - 1, date));
  const exists = wall.getUTCMonth() === month - 1 && wall.getUTCDate() === date && month > 0;
  return exists ? { value: serialOfWall(wall.getTime()), format } : null;
}
