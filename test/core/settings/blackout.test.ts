import { describe, expect, test } from 'vitest';
import {
  type Blackout,
  blackoutOn,
  parseBlackout,
  writeBlackout,
} from '../../../src/core/settings/blackout.ts';

describe('blackout dates are read', () => {
  test.each<[text: string, blackout: Blackout]>([
    ['2026-12-25', { from: '2026-12-25', to: '2026-12-25', name: '' }],
    [' 2026-12-25 Christmas ', { from: '2026-12-25', to: '2026-12-25', name: 'Christmas' }],
    ['2026-12-25: Christmas', { from: '2026-12-25', to: '2026-12-25', name: 'Christmas' }],
    [
      '2026-12-24..2026-12-26 Christmas',
      { from: '2026-12-24', to: '2026-12-26', name: 'Christmas' },
    ],
    ['2026-12-24 - 2026-12-26', { from: '2026-12-24', to: '2026-12-26', name: '' }],
    ['2026-12-24–2026-12-26 Yule', { from: '2026-12-24', to: '2026-12-26', name: 'Yule' }],
    [
      '2026-12-24 to 2027-01-01 Winter break',
      { from: '2026-12-24', to: '2027-01-01', name: 'Winter break' },
    ],
  ])('%j', (text, blackout) => {
    expect(parseBlackout(text)).toEqual(blackout);
    expect(parseBlackout(writeBlackout(blackout))).toEqual(blackout);
  });

  test.each([
    '',
    'Christmas',
    '25 December',
    '2026-02-30',
    '2026-12-26..2026-12-24',
    '2026-01-01..2028-01-01',
    '2026-12-24..Christmas',
    '2026-12-25Christmas',
  ])('%j is none', (text) => {
    expect(parseBlackout(text)).toBeUndefined();
  });
});

test('a date is looked up from the first to the last day of a range', () => {
  const blackouts = ['2026-11-26 Thanksgiving', '2026-12-24..2026-12-26 Christmas'].flatMap(
    (text) => parseBlackout(text) ?? [],
  );
  const names = [
    '2026-11-26',
    '2026-12-23',
    '2026-12-24',
    '2026-12-25',
    '2026-12-26',
    '2026-12-27',
  ];
  expect(names.map((date) => blackoutOn(blackouts, date)?.name ?? '-')).toEqual([
    'Thanksgiving',
    '-',
    'Christmas',
    'Christmas',
    'Christmas',
    '-',
  ]);
});
