import type { ConformanceCase } from '../case.ts';
import { FORMATS, REFERENCE } from '../sources.ts';

const RANGE = `${REFERENCE}/spreadsheet/range`;

/** Numbers, the format they are given, and how they show. */
const NUMBERS: readonly (readonly [value: number, format: string, shown: string])[] = [
  [12345.125, '#,##0.00', '12,345.13'],
  [12345, '#,##0', '12,345'],
  [0.5, '0%', '50%'],
  [0.1234, '0.00%', '12.34%'],
  [5, '000', '005'],
  [2.345, '0.0', '2.3'],
  [-7, '0', '-7'],
  [1234.5, '$#,##0.00', '$1,234.50'],
  [7, '0 "posts"', '7 posts'],
];

/** A moment, the format it is given, and how it shows. */
const MOMENTS: readonly (readonly [typed: string, format: string, shown: string])[] = [
  ['2026-11-02', 'yyyy-mm-dd', '2026-11-02'],
  ['2026-11-02', 'm/d/yyyy', '11/2/2026'],
  ['2026-11-02', 'dd/mm/yy', '02/11/26'],
  ['2026-11-02', 'd mmm yyyy', '2 Nov 2026'],
  ['2026-11-02', 'mmmm d, yyyy', 'November 2, 2026'],
  ['2026-11-02', 'ddd', 'Mon'],
  ['2026-11-02', 'dddd', 'Monday'],
  ['2026-11-02 14:05', 'hh:mm', '14:05'],
];

export const DISPLAY_CASES: readonly ConformanceCase[] = [
  ...NUMBERS.map(
    ([value, format, shown]): ConformanceCase => ({
      name: `${value} with the format ${format} shows as ${shown}`,
      area: 'display',
      source: FORMATS,
      do: ({ sheet }) => {
        const cell = sheet.getRange('A1').setNumberFormat(format).setValue(value);
        return [cell.getDisplayValue(), cell.getValue(), cell.getNumberFormat()];
      },
      holds: [shown, value, format],
    }),
  ),
  ...MOMENTS.map(
    ([typed, format, shown]): ConformanceCase => ({
      name: `${typed} with the format ${format} shows as ${shown}`,
      area: 'display',
      source: FORMATS,
      do: ({ sheet }) =>
        sheet.getRange('A1').setValue(typed).setNumberFormat(format).getDisplayValue(),
      holds: shown,
    }),
  ),
  {
    name: 'display values are texts, of empty cells too',
    area: 'display',
    source: `${RANGE}#getdisplayvalues`,
    do: ({ sheet }) =>
      sheet
        .getRange('A1:D1')
        .setValues([[1.5, true, 'x', '']])
        .getDisplayValues(),
    holds: [['1.5', 'TRUE', 'x', '']],
  },
  {
    name: 'formats are set and read as a block',
    area: 'display',
    source: `${RANGE}#setnumberformatsnumberformats`,
    do: ({ sheet }) => {
      const range = sheet.getRange('A1:B1').setNumberFormats([['0.00', '@']]);
      return range.getNumberFormats();
    },
    holds: [['0.00', '@']],
  },
];
