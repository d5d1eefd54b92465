import { describe, expect, test } from 'vitest';
import { isPlainDate } from '../../../../src/core/calendar/plain-date.ts';
import { parsePeriod, parseWeek } from '../../../../src/core/results/import/period-text.ts';

const readDate = (text: string) => (isPlainDate(text) ? text : null);

describe('periods of exports', () => {
  test.each([
    ['2026-10-05', '2026-10-05', '2026-10-05'],
    ['202610', '2026-10-01', '2026-10-31'],
    ['2026-02', '2026-02-01', '2026-02-28'],
    ['October 2026', '2026-10-01', '2026-10-31'],
    ['octobre 2026', '2026-10-01', '2026-10-31'],
    ['2026-W41', '2026-10-05', '2026-10-11'],
    ['2026-W53', '2026-12-28', '2027-01-03'],
    ['2026-10-01 - 2026-10-31', '2026-10-01', '2026-10-31'],
    ['2026-10-01 – 2026-10-31', '2026-10-01', '2026-10-31'],
    ['2026-10-01 to 2026-10-31', '2026-10-01', '2026-10-31'],
  ])('%s is %s to %s', (text, start, end) => {
    expect(parsePeriod(text, readDate)).toEqual({ start, end });
  });

  test.each(['', 'Lifetime', '202613', '2026-W54', '2026-10-31 - 2026-10-01', 'Total'])(
    '“%s” is no period',
    (text) => {
      expect(parsePeriod(text, readDate)).toBeNull();
    },
  );

  test('six digits are a week where a column says so', () => {
    expect(parseWeek('202641')).toEqual({ start: '2026-10-05', end: '2026-10-11' });
  });
});
