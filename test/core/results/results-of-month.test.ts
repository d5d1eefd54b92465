import { describe, expect, test } from 'vitest';
import type { Result } from '../../../src/core/results/result.ts';
import {
  kindOf,
  monthOfResult,
  resultsOfMonth,
} from '../../../src/core/results/results-of-month.ts';
import { result, tableRows } from '../review/given.ts';

describe('the month of a result', () => {
  test.each<[string, Partial<Result>, string | null]>([
    ['a post belongs to the month it was published in', { publishedOn: '2026-09-30' }, '2026-09'],
    ['a post without that day belongs to its period', {}, '2026-10'],
    ['an ad belongs to its period', { kind: 'Ad', publishedOn: '2026-09-30' }, '2026-10'],
    [
      'a week across the end of a month belongs to where most of its days are',
      { kind: 'Ad', periodStart: '2026-09-28', periodEnd: '2026-10-04' },
      '2026-10',
    ],
    [
      'a period with one end belongs to that day',
      { kind: 'Sessions', periodStart: null, periodEnd: '2026-10-31' },
      '2026-10',
    ],
    [
      'an ad with nothing but a day belongs to that day',
      { kind: 'Ad', periodStart: null, periodEnd: null, publishedOn: '2026-10-06' },
      '2026-10',
    ],
    ['without any date it belongs to none', { periodStart: null, periodEnd: null }, null],
  ])('%s', (_, told, month) => {
    expect(monthOfResult(result(told))).toBe(month);
  });
});

describe('what was measured', () => {
  test.each<[string, Partial<Result>, string]>([
    ['is what the row says', { kind: 'Page', spend: 3 }, 'Page'],
    ['is an ad where money was spent', { kind: '', spend: 3 }, 'Ad'],
    ['is an ad where leads came', { kind: '', leads: 0 }, 'Ad'],
    ['is sessions where sessions were counted', { kind: '', sessions: 5 }, 'Sessions'],
    ['is else a post', { kind: '', views: 5 }, 'Post'],
  ])('%s', (_, told, kind) => {
    expect(kindOf(result(told))).toBe(kind);
  });

  test('a page total is no post, for it counts the same views again', () => {
    const rows = tableRows([result({ views: 10 }), result({ kind: 'Page', views: 10 })]);
    expect(resultsOfMonth(rows, '2026-10', 'Post').map(({ row }) => row)).toEqual([2]);
  });
});
