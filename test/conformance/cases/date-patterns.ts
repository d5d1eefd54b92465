import { type ConformanceCase, refusalOf } from '../case.ts';
import { REFERENCE } from '../sources.ts';

/** Which Google's page on `formatDate` names as the patterns that hold. */
const PATTERNS = 'https://docs.oracle.com/javase/7/docs/api/java/text/SimpleDateFormat.html';
const UTILITIES = `${REFERENCE}/utilities/utilities`;
/** Monday 2 November 2026, 14:05:06.007 in London. */
const MOMENT = Date.UTC(2026, 10, 2, 14, 5, 6, 7);

/** Patterns, a zone, and what they make of the moment. */
const FORMATTED: readonly (readonly [pattern: string, zone: string, text: string])[] = [
  ['yyyy-MM-dd', 'Europe/London', '2026-11-02'],
  ['yy', 'Europe/London', '26'],
  ['M/d', 'Europe/London', '11/2'],
  ['MMM', 'Europe/London', 'Nov'],
  ['MMMM', 'Europe/London', 'November'],
  ['EEE', 'Europe/London', 'Mon'],
  ['EEEE', 'Europe/London', 'Monday'],
  ['u', 'Europe/London', '1'],
  ['HH:mm:ss.SSS', 'Europe/London', '14:05:06.007'],
  ['h:mm a', 'Europe/London', '2:05 PM'],
  ["'at' HH'h'", 'Europe/London', 'at 14h'],
  ["d''MM", 'Europe/London', "2'11"],
  ['Z', 'America/New_York', '-0500'],
  ['XXX', 'Asia/Kolkata', '+05:30'],
  ['XXX', 'Europe/London', 'Z'],
  ['yyyy-MM-dd', 'Pacific/Auckland', '2026-11-03'],
  ["yyyy-MM-dd'T'HH:mm:ss'Z'", 'GMT', '2026-11-02T14:05:06Z'],
];

/** Texts, their pattern and zone, and the instant they name. */
const PARSED: readonly (readonly [text: string, pattern: string, zone: string, at: number])[] = [
  ['2026-11-02', 'yyyy-MM-dd', 'America/New_York', Date.UTC(2026, 10, 2, 5)],
  ['02.11.2026', 'dd.MM.yyyy', 'Europe/London', Date.UTC(2026, 10, 2)],
  ['2 Nov 2026', 'd MMM yyyy', 'Etc/UTC', Date.UTC(2026, 10, 2)],
  ['2026-07-01 09:30', 'yyyy-MM-dd HH:mm', 'Europe/London', Date.UTC(2026, 6, 1, 8, 30)],
  ['09:30 PM', 'hh:mm a', 'Etc/UTC', Date.UTC(1970, 0, 1, 21, 30)],
];

export const DATE_PATTERN_CASES: readonly ConformanceCase[] = [
  ...FORMATTED.map(
    ([pattern, zone, text]): ConformanceCase => ({
      name: `formatDate by ${pattern} in ${zone} gives ${text}`,
      area: 'date patterns',
      source: PATTERNS,
      do: ({ Utilities }) => Utilities.formatDate(new Date(MOMENT), zone, pattern),
      holds: text,
    }),
  ),
  ...PARSED.map(
    ([text, pattern, zone, at]): ConformanceCase => ({
      name: `parseDate reads ${text} by ${pattern} in ${zone}`,
      area: 'date patterns',
      source: `${UTILITIES}#parsedatedate,-timezone,-format`,
      do: ({ Utilities }) => Utilities.parseDate(text, zone, pattern).getTime(),
      holds: at,
    }),
  ),
  {
    name: 'parseDate refuses a text that does not fit',
    area: 'date patterns',
    source: `${UTILITIES}#parsedatedate,-timezone,-format`,
    do: ({ Utilities }) =>
      refusalOf(() => Utilities.parseDate('soon', 'Etc/UTC', 'yyyy-MM-dd')) !== '',
    holds: true,
  },
];
