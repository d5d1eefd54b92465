import {
  dateOf,
  isPlainDate,
  isPlainYearMonth,
  monthOf,
  type PlainDate,
  type PlainDateTime,
  type PlainYearMonth,
  plusDays,
} from '../../core/calendar/plain-date.ts';
import { type Cell, isMoment } from './cell.ts';
import { type Codec, UNREADABLE } from './codec.ts';

/** Sheets counts days from here; a date cell that lost its format holds such a number. */
const DAY_ZERO = '1899-12-30';

/** Day numbers of the years 1950 to 2199: a smaller number in a date column is a slip. */
const [FIRST_DAY, LAST_DAY] = [18_264, 109_573];

function moment(cell: Cell): PlainDateTime | null {
  if (isMoment(cell)) return cell.moment;
  if (typeof cell === 'number' && cell >= FIRST_DAY && cell <= LAST_DAY) {
    const minutes = Math.round((cell % 1) * 1440);
    return `${plusDays(DAY_ZERO, Math.floor(cell))}T${clock(minutes)}:00`;
  }
  if (typeof cell !== 'string') return null;
  const match = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::(\d{2}))?)?$/.exec(cell.trim());
  if (match === null || !isPlainDate(match[1] ?? '')) return null;
  return `${match[1]}T${match[2] ?? '00:00'}:${match[3] ?? '00'}`;
}

function clock(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** A calendar date. */
export const date: Codec<PlainDate | null> = {
  blank: null,
  expects: 'a date such as 2026-11-02',
  format: 'yyyy-mm-dd',
  read: (cell) => {
    const found = moment(cell);
    return found === null || found < '1900' ? UNREADABLE : dateOf(found);
  },
  write: (value) => (value === null ? '' : { moment: `${value}T00:00:00` }),
};

/** A date with its time of day. */
export const dateTime: Codec<PlainDateTime | null> = {
  blank: null,
  expects: 'a date and time such as 2026-11-02 09:30',
  format: 'yyyy-mm-dd hh:mm',
  read: (cell) => moment(cell) ?? UNREADABLE,
  write: (value) => (value === null ? '' : { moment: value }),
};

/** A month, as text: a date cell would show a day that nobody meant. */
export const month: Codec<PlainYearMonth | null> = {
  blank: null,
  expects: 'a month such as 2026-11',
  format: '@',
  read: (cell) => {
    if (typeof cell === 'string' && isPlainYearMonth(cell.trim())) return cell.trim();
    const found = moment(cell);
    return found === null ? UNREADABLE : monthOf(dateOf(found));
  },
  write: (value) => value ?? '',
};

/** A time of day, `HH:mm`, as text. A time that Sheets made of it reads too. */
export const time: Codec<string> = {
  blank: '',
  expects: 'a time such as 09:30',
  format: '@',
  read: (cell) => {
    if (isMoment(cell)) return cell.moment.slice(11, 16);
    if (typeof cell === 'number' && cell >= 0 && cell < 1) return clock(Math.round(cell * 1440));
    const match =
      typeof cell === 'string' ? /^(\d{1,2}):(\d{2})\s*([ap]m)?$/i.exec(cell.trim()) : null;
    if (match === null) return UNREADABLE;
    const half = (match[3] ?? '').toLowerCase();
    const hour = (Number(match[1]) % (half === '' ? 24 : 12)) + (half === 'pm' ? 12 : 0);
    return Number(match[1]) > 24 || Number(match[2]) > 59
      ? UNREADABLE
      : clock(hour * 60 + Number(match[2]));
  },
  write: (value) => value,
};
