import type { ConformanceCase } from '../case.ts';
import { RUN_AT_GOOGLE } from '../sources.ts';

/** Addresses as Google was asked for them, and how the range calls itself. */
const ADDRESSES: readonly (readonly [address: string, told: string, source: string])[] = [
  ['5:7', '5:7', RUN_AT_GOOGLE.metadata],
  ['D:F', 'D:F', RUN_AT_GOOGLE.metadata],
  ['C5:B2', 'B2:C5', RUN_AT_GOOGLE.metadata],
  ['5:2', '2:5', RUN_AT_GOOGLE.metadata],
  ['D:B', 'B:D', RUN_AT_GOOGLE.metadata],
  ['$C$3', 'C3', RUN_AT_GOOGLE.metadata],
  ['R5C3', 'C5', RUN_AT_GOOGLE.ranges],
  ['R2C2:R4C5', 'B2:E4', RUN_AT_GOOGLE.ranges],
  ['R10C5:R1C2', 'B1:E10', RUN_AT_GOOGLE.ranges],
  ['r1c1:r2c2', 'A1:B2', RUN_AT_GOOGLE.ranges],
];

/** Addresses, and whether their rows and their columns end. */
const BOUNDED: readonly (readonly [address: string, rows: boolean, columns: boolean])[] = [
  ['A5:C10', true, true],
  ['3:5', true, false],
  ['B:D', false, true],
];

export const ADDRESS_CASES: readonly ConformanceCase[] = [
  ...ADDRESSES.map(
    ([address, told, source]): ConformanceCase => ({
      name: `getRange('${address}') calls itself ${told}`,
      area: 'ranges',
      source,
      do: ({ sheet }) => sheet.getRange(address).getA1Notation(),
      holds: told,
    }),
  ),
  ...BOUNDED.map(
    ([address, rows, columns]): ConformanceCase => ({
      name: `${address} is ${rows ? '' : 'not '}bounded in rows and ${columns ? '' : 'not '}in columns`,
      area: 'ranges',
      source: RUN_AT_GOOGLE.metadata,
      do: ({ sheet }) => {
        const range = sheet.getRange(address);
        return [
          [range.isStartRowBounded(), range.isEndRowBounded()],
          [range.isStartColumnBounded(), range.isEndColumnBounded()],
        ];
      },
      holds: [
        [rows, rows],
        [columns, columns],
      ],
    }),
  ),
];
