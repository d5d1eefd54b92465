import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { read, results } from '../import/given-file.ts';

const DOCUMENT = readFileSync(new URL('../../../../docs/bigquery.md', import.meta.url), 'utf8');

/** The queries of the document: the source in their first line, the columns of their outermost SELECT. */
const QUERIES = [...DOCUMENT.matchAll(/```sql\n-- (.*)\n([\s\S]*?)```/g)].map(
  ([, source = '', query = '']) => {
    const [, columns = ''] = /^SELECT\n([\s\S]*?)^FROM/m.exec(query) ?? [];
    return {
      source,
      headers: [...columns.matchAll(/\bAS (\w+),?$/gm)].map(([, name = '']) => name),
    };
  },
);

/** A row as each query makes it. */
const ROWS: Readonly<Record<string, readonly string[]>> = {
  GA4: ['202610', 'facebook / social', 'lhl_2026-10', 'lhl-202610-04', '402', '11'],
  'Google Ads': ['Brand', '2026-10', '12.5', 'USD', '1000', '50', '', ''],
  'Meta ads': ['2026-10', 'C', 'S', 'Form', '1000', '50', '12.5', 'USD'],
};

describe('the queries of docs/bigquery.md', () => {
  test('there is one for GA4 and for each of the ad platforms', () => {
    expect(QUERIES.map(({ source }) => source)).toEqual(['GA4', 'Google Ads', 'Meta ads']);
  });

  test.each(QUERIES)(
    'the import recognises every column of the one for $source',
    ({ source, headers }) => {
      const row = ROWS[source] ?? [];
      expect(headers).toHaveLength(row.length);
      const file = read([headers, [...row]]);
      expect(file).toMatchObject({ source, unused: [], questions: [] });
      expect(file.mapping.filter(({ header }) => header !== '').map(({ sure }) => sure)).toEqual(
        headers.map(() => 1),
      );
      expect(results(file)).toMatchObject([{ periodStart: '2026-10-01', periodEnd: '2026-10-31' }]);
    },
  );

  test('rows of costs and of leads are one row of a campaign', () => {
    const { headers = [] } = QUERIES.find(({ source }) => source === 'Google Ads') ?? {};
    const file = read([
      headers,
      [...(ROWS['Google Ads'] ?? [])],
      ['Brand', '2026-10', '', 'USD', '', '', 'Submit lead form', '3'],
    ]);
    expect(results(file)).toMatchObject([{ spend: 12.5, clicks: 50, leads: 3 }]);
  });
});
