import { describe, expect, test } from 'vitest';
import { dateMeant, parseDateText } from '../../../../src/core/results/import/date-text.ts';

const TODAY = '2026-11-22';

/** The text, whether the day stands first where it could be either, the date and the time. */
const DATES: [string, boolean, string, string?][] = [
  ['2026-10-05', false, '2026-10-05'],
  ['2026-10-05 09:30', false, '2026-10-05', '09:30:00'],
  ['2026-10-05T09:30:15', false, '2026-10-05', '09:30:15'],
  ['2026-10-05T09:30:15.000Z', false, '2026-10-05', '09:30:15'],
  ['2026-10-05T09:30:15+02:00', false, '2026-10-05', '09:30:15'],
  ['2026-10-05 02:30 PM', false, '2026-10-05', '14:30:00'],
  ['2026-10-05 09:30:15 +0000 UTC', false, '2026-10-05', '09:30:15'],
  ['Monday, October 5, 2026 at 9:00 AM', false, '2026-10-05', '09:00:00'],
  ['5 Oct 2026 09:00 (GMT+2)', false, '2026-10-05', '09:00:00'],
  ['2026/05/10', false, '2026-05-10'],
  ['2026.05.10', true, '2026-05-10'],
  ['20261005', false, '2026-10-05'],
  ['2026100513', false, '2026-10-05', '13:00:00'],
  ['10/05/2026 09:00', false, '2026-10-05', '09:00:00'],
  ['2026-10-05 25:61', false, '2026-10-05', '00:00:00'],
  ['10/05/2026 09:00', true, '2026-05-10', '09:00:00'],
  ['10/05/2026, 9:05 PM', false, '2026-10-05', '21:05:00'],
  ['10/05/2026 12:05 AM', false, '2026-10-05', '00:05:00'],
  ['5.10.2026', true, '2026-10-05'],
  ['05.10.26', true, '2026-10-05'],
  ['05-10-2026 08:00:01', true, '2026-10-05', '08:00:01'],
  ['Sep 26, 2026', false, '2026-09-26'],
  ['Tue, Jul 14, 2026', false, '2026-07-14'],
  ['Tuesday, July 14, 2026', false, '2026-07-14'],
  ['14 Jul 2026', false, '2026-07-14'],
  ['14-Jul-2026', false, '2026-07-14'],
  ['14-Jul-26', false, '2026-07-14'],
  ['14. Juli 2026', false, '2026-07-14'],
  ['3. März 2026 um 10:15 Uhr', false, '2026-03-03', '10:15:00'],
  ['mar. 14 juil. 2026', false, '2026-07-14'],
  ['14 de septiembre de 2026', false, '2026-09-14'],
  ['1 de out. de 2026', false, '2026-10-01'],
  ['14 mag 2026', false, '2026-05-14'],
  ['14 mrt 2026', false, '2026-03-14'],
  ['December 31', false, '2025-12-31'],
  ['November 22', false, '2026-11-22'],
  ['November 23', false, '2025-11-23'],
  ['February 29', false, '2024-02-29'],
  ['31. Dezember', false, '2025-12-31'],
];

describe('dates of exports', () => {
  test.each(DATES)('%s (day first: %s) is %s', (text, dayFirst, date, time = '00:00:00') => {
    const parsed = parseDateText(text);
    expect(parsed && [dateMeant(parsed, dayFirst, TODAY), parsed.time]).toEqual([date, time]);
  });

  test.each([
    '',
    'Lifetime',
    'TBD',
    'next Tuesday',
    '12',
    '1,234',
    'https://x.com/2026/10',
    '0000',
  ])('“%s” is no date', (text) => {
    const parsed = parseDateText(text);
    expect(parsed && dateMeant(parsed, false, TODAY)).toBeNull();
  });

  test.each(['2026-02-30', '13/13/2026', '31.11.2026', '00/05/2026'])(
    '%s is not in the calendar',
    (text) => {
      const parsed = parseDateText(text);
      expect(parsed && dateMeant(parsed, true, TODAY)).toBeNull();
    },
  );
});
