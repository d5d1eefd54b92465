import type { ConformanceCase } from '../case.ts';
import { REFERENCE } from '../sources.ts';

const RANGE = `${REFERENCE}/spreadsheet/range`;
const ZONES = 'https://www.milan-rajic.com/date-and-time-6-6-conclusion';
const UTILITIES = `${REFERENCE}/utilities/utilities`;

export const DATE_CASES: readonly ConformanceCase[] = [
  {
    name: 'a typed date is the midnight of the spreadsheet zone',
    area: 'dates',
    source: ZONES,
    do: ({ sheet, spreadsheet, Utilities }) => {
      const value = sheet.getRange('A1').setValue('2026-11-02').getValue();
      const zone = spreadsheet.getSpreadsheetTimeZone();
      return [value instanceof Date, Utilities.formatDate(value, zone, 'yyyy-MM-dd HH:mm')];
    },
    holds: [true, '2026-11-02 00:00'],
  },
  ...['2026-03-08', '2026-11-01', '2026-12-31', '2027-01-01', '2024-02-29'].map(
    (day): ConformanceCase => ({
      name: `${day} is written as a midnight and read back as the same day`,
      area: 'dates',
      source: ZONES,
      do: ({ sheet, spreadsheet, Utilities }) => {
        const zone = spreadsheet.getSpreadsheetTimeZone();
        const cell = sheet.getRange('A1').setValue(Utilities.parseDate(day, zone, 'yyyy-MM-dd'));
        cell.setNumberFormat('yyyy-mm-dd');
        const read = Utilities.formatDate(cell.getValue(), zone, 'yyyy-MM-dd');
        return [read, cell.getDisplayValue()];
      },
      holds: [day, day],
    }),
  ),
  {
    name: 'a day that does not exist stays text',
    area: 'dates',
    source: `${RANGE}#setvalue`,
    do: ({ sheet }) => sheet.getRange('A1').setValue('2026-02-30').getValue(),
    holds: '2026-02-30',
  },
  {
    name: 'a number in a cell with a date format reads as a date',
    area: 'dates',
    source: `${RANGE}#getvalues`,
    do: ({ sheet, spreadsheet, Utilities }) => {
      const cell = sheet.getRange('A1').setNumberFormat('yyyy-mm-dd').setValue(46_328);
      const zone = spreadsheet.getSpreadsheetTimeZone();
      return Utilities.formatDate(cell.getValue(), zone, 'yyyy-MM-dd');
    },
    holds: '2026-11-02',
  },
  {
    name: 'a date keeps its time of day to the second',
    area: 'dates',
    source: ZONES,
    do: ({ sheet, spreadsheet, Utilities }) => {
      const zone = spreadsheet.getSpreadsheetTimeZone();
      const moment = Utilities.parseDate('2026-10-31 23:59:58', zone, 'yyyy-MM-dd HH:mm:ss');
      const read = sheet.getRange('A1').setValue(moment).getValue();
      return Utilities.formatDate(read, zone, 'yyyy-MM-dd HH:mm:ss');
    },
    holds: '2026-10-31 23:59:58',
  },
  {
    name: 'formatDate follows the pattern of SimpleDateFormat',
    area: 'date patterns',
    source: `${UTILITIES}#formatdatedate,-timezone,-format`,
    do: ({ Utilities }) =>
      Utilities.formatDate(
        new Date(Date.UTC(2026, 10, 2, 14, 5, 6)),
        'America/New_York',
        "EEE, d MMM yyyy 'at' h:mm a (HH:mm:ss) Z",
      ),
    holds: 'Mon, 2 Nov 2026 at 9:05 AM (09:05:06) -0500',
  },
  {
    name: 'parseDate reads the wall of the zone it is given',
    area: 'date patterns',
    source: `${UTILITIES}#parsedatedate,-timezone,-format`,
    do: ({ Utilities }) =>
      Utilities.parseDate('2026-11-02 09:00', 'America/New_York', 'yyyy-MM-dd HH:mm').getTime(),
    holds: Date.UTC(2026, 10, 2, 14),
  },
];
