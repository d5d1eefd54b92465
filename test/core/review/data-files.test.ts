import { describe, expect, test } from 'vitest';
import { countedOnce } from '../../../src/core/results/counted-once.ts';
import type { Result } from '../../../src/core/results/result.ts';
import { filesOfMonth } from '../../../src/core/review/data-files.ts';
import { result, reviewOf, tableRows } from './given.ts';

const POST = { publishedOn: '2026-10-12', channel: 'Facebook', name: 'Low rates' } as const;

function told(rows: readonly Partial<Result>[]): string {
  const { counted, leftOut } = countedOnce(tableRows(rows.map(result)));
  return filesOfMonth({ ...reviewOf({}), results: counted, leftOut });
}

describe('the files of a month', () => {
  test('name what is left out because another file counts the same', () => {
    const text = told([
      { ...POST, source: 'Meta content', file: 'meta.csv', sourceId: '1', views: 10, reach: 8 },
      { ...POST, source: 'Own table', file: 'own.csv', sourceId: '2', views: 10 },
    ]);
    expect(text).toMatch(/Results: meta\.csv \(1 row\)/);
    expect(text).toMatch(/1 row of own\.csv left out: meta\.csv counts the same\.$/);
  });

  test('say nothing of it where nothing is, or in another month', () => {
    expect(told([{ ...POST, source: 'Meta content', sourceId: '1' }])).not.toMatch(/left out/);
    const earlier = { ...POST, publishedOn: '2026-09-12', source: 'Meta content', sourceId: '1' };
    expect(told([earlier, earlier])).not.toMatch(/left out/);
  });
});
