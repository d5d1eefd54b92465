import { millisecondsBetween, type PlainDateTime } from '../../calendar/plain-date.ts';
import type { ToUtc } from '../calendar-file.ts';

/** A moment by a pattern of the tokens YYYY MM DD HH mm ss and Z; other letters stand as they are. */
export function stamp(
  moment: PlainDateTime,
  pattern: string,
  offsetAt: (moment: PlainDateTime) => string,
): string {
  const [year = '', month = '', day = '', hours = '', minutes = '', seconds = ''] =
    moment.split(/\D/);
  const parts: Readonly<Record<string, string>> = {
    yyyy: year,
    YYYY: year,
    MM: month,
    DD: day,
    dd: day,
    HH: hours,
    mm: minutes,
    ss: seconds,
  };
  return pattern.replace(
    /YYYY|yyyy|MM|DD|dd|HH|mm|ss|Z$/g,
    (token) => parts[token] ?? offsetAt(moment),
  );
}

/** The offset from UTC of a moment of the wall clock: `-05:00`. */
export function offsetTeller(toUtc: ToUtc): (moment: PlainDateTime) => string {
  return (moment) => {
    const minutes = Math.round(millisecondsBetween(toUtc(moment), moment) / 60_000);
    const two = (value: number) => String(value).padStart(2, '0');
    const size = Math.abs(minutes);
    return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
  };
}
