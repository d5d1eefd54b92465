import { describe, expect, test } from 'vitest';
import type { CadenceLine } from '../../../src/core/cadence/line.ts';
import { lineProblems } from '../../../src/core/cadence/problems.ts';
import { ARTICLE_CADENCE, cadenceLine } from './cadence-line.ts';

function rowsOf(lines: readonly CadenceLine[]) {
  return lines.map((item, index) => ({ row: index + 2, item, unreadable: [] }));
}

describe('a line that cannot be planned as it was meant is told of', () => {
  test.each<[what: string, line: Partial<CadenceLine>, column: string, says: string]>([
    ['no name', { line: '', type: '' }, 'line', 'no name and no type'],
    ['no period', { per: '' }, 'per', 'Choose week or month'],
    ['no number', { howMany: null }, 'howMany', 'counts as 1'],
    ['a negative number', { howMany: -1 }, 'howMany', '-1 rows cannot be planned'],
    ['half a row', { howMany: 1.5 }, 'howMany', '1.5 rows cannot be planned'],
    ['far too many rows', { howMany: 1e9 }, 'howMany', 'up to 500'],
    ['every 0 weeks', { every: 0 }, 'every', '2 for every other one'],
    ['days that are none', { days: 'Mondy, Thu, TBD' }, 'days', '“Mondy”, “TBD” cannot be read'],
    ['days of the month per week', { days: '6' }, 'days', 'takes weekdays only'],
    [
      'an end before the start',
      { from: '2026-11-02', until: '2026-11-01' },
      'until',
      'before From',
    ],
  ])('%s', (_, line, column, says) => {
    const problems = lineProblems(rowsOf([cadenceLine(line)]));
    expect(problems).toEqual([{ row: 2, column, message: expect.stringContaining(says) }]);
  });

  test('a name that another line bears', () => {
    expect(lineProblems(rowsOf([cadenceLine(), cadenceLine()]))).toEqual([
      { row: 3, column: 'line', message: expect.stringContaining('Row 2 has the name “Post” too') },
    ]);
  });

  test('all problems at once', () => {
    const line = cadenceLine({ per: '', howMany: null, days: 'soon' });
    expect(lineProblems(rowsOf([line])).map(({ column }) => column)).toEqual([
      'per',
      'howMany',
      'days',
    ]);
  });
});

describe('nothing is said of', () => {
  test('the cadence of the article', () => {
    expect(lineProblems(rowsOf(ARTICLE_CADENCE))).toEqual([]);
  });

  test('lines that are not active', () => {
    expect(lineProblems(rowsOf([cadenceLine({ active: false, per: '' })]))).toEqual([]);
  });

  test('cells that could not be read at all', () => {
    const row = { row: 2, item: cadenceLine({ per: '' }), unreadable: ['per'] as const };
    expect(lineProblems([row])).toEqual([]);
  });
});
