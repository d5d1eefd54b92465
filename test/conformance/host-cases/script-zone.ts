import type { HostCase } from '../host-case.ts';
import { DATE_TEXTS, REFERENCE } from '../sources.ts';

const ANGELES = 'America/Los_Angeles';

/** What makes a date in a script of the zone, and the date as text. */
const DATES: readonly (readonly [
  expression: string,
  zone: string,
  text: string,
  source: string,
])[] = [
  [
    'new Date("02/26/2023")',
    ANGELES,
    'Sun Feb 26 2023 00:00:00 GMT-0800 (Pacific Standard Time)',
    DATE_TEXTS,
  ],
  [
    'new Date("2023-02-26")',
    ANGELES,
    'Sat Feb 25 2023 16:00:00 GMT-0800 (Pacific Standard Time)',
    DATE_TEXTS,
  ],
  [
    'new Date("2023-02-26 00:00:00")',
    ANGELES,
    'Sun Feb 26 2023 00:00:00 GMT-0800 (Pacific Standard Time)',
    DATE_TEXTS,
  ],
  [
    'new Date("2023-02-26 ")',
    ANGELES,
    'Sun Feb 26 2023 00:00:00 GMT-0800 (Pacific Standard Time)',
    DATE_TEXTS,
  ],
  [
    'new Date("02/26/2023")',
    'Europe/Belgrade',
    'Sun Feb 26 2023 00:00:00 GMT+0100 (Central European Standard Time)',
    DATE_TEXTS,
  ],
];

export const SCRIPT_ZONE_CASES: readonly HostCase[] = [
  ...DATES.map(
    ([expression, zone, text, source]): HostCase => ({
      name: `in a script of ${zone}, ${expression} is ${text}`,
      area: 'dates',
      source,
      script: `function go() { return String(${expression}) }`,
      scriptTimeZone: zone,
      do: (session) => session.call('go'),
      holds: text,
    }),
  ),
  {
    name: 'the zones of the script and of the spreadsheet differ',
    area: 'session',
    source: `${REFERENCE}/base/session#getscripttimezone`,
    script: `function go() {
      var sheetZone = SpreadsheetApp.getActive().getSpreadsheetTimeZone();
      return [Session.getScriptTimeZone(), sheetZone];
    }`,
    scriptTimeZone: 'Asia/Kolkata',
    do: (session) => session.call('go'),
    holds: ['Asia/Kolkata', 'America/New_York'],
  },
];
