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

  test('name six of many, and count the others', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const rows = names.map((name) => ({ ...POST, name, sourceId: name, file: `${name}.csv` }));
    expect(told(rows)).toMatch(/, f\.csv \(1 row\) and 2 more\. Sales: nothing for this month\.$/);
  });

  test('go by their sources where no file is known, and several count as one', () => {
    const text = told([
      { ...POST, source: 'Meta content', sourceId: '1', views: 10, reach: 8 },
      { ...POST, name: 'Fair', source: 'Meta insights', sourceId: '3', views: 10, reach: 8 },
      { ...POST, source: 'Own table', sourceId: '2', views: 10 },
      { ...POST, name: 'Fair', source: 'Own table', sourceId: '4', views: 10 },
    ]);
    expect(text).toMatch(
      /2 rows of Own table left out: Meta content and Meta insights count the same\.$/,
    );
  });

  test('say nothing of it where nothing is, or in another month', () => {
    expect(told([{ ...POST, source: 'Meta content', sourceId: '1' }])).not.toMatch(/left out/);
    const earlier = { ...POST, publishedOn: '2026-09-12', source: 'Meta content', sourceId: '1' };
    expect(told([earlier, earlier])).not.toMatch(/left out/);
  });
});
