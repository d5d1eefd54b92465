import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { readExport } from '../../../../src/core/results/import/read-export.ts';
import { results as sampleResults } from '../../../../src/core/sample/larkfield/results.ts';
import { sales as sampleSales } from '../../../../src/core/sample/larkfield/sales.ts';
import { FACTS, results, sales } from '../import/given-file.ts';

function larkfield(name: string) {
  const file = `larkfield_${name}.csv`;
  const path = new URL(`../../../cases/exports/larkfield/${file}`, import.meta.url);
  return readExport(Papa.parse<string[]>(readFileSync(path, 'utf8')).data, { ...FACTS, file });
}

const POSTS = larkfield('meta_content');
const ADS = larkfield('meta_ads');
const SESSIONS = larkfield('ga4');
const DEALS = larkfield('hubspot_deals');

describe('the exports of the sample company', () => {
  test.each([
    ['meta_content', POSTS, 'Meta content'],
    ['meta_ads', ADS, 'Meta ads'],
    ['ga4', SESSIONS, 'GA4'],
    ['hubspot_deals', DEALS, 'HubSpot deals'],
  ])('larkfield_%s.csv is read without a question or remark', (_, file, source) => {
    expect(file).toMatchObject({
      source,
      questions: [],
      remarks: [],
      dropped: { totals: 0, blank: 0, unreadable: [] },
    });
  });

  test('posts, ads and sessions are those of the sample, apart from their rows of the plan', () => {
    const read = [POSTS, ADS, SESSIONS].flatMap(results);
    // A post counts over its whole life: its export names no days.
    const lifetime = { periodStart: null, periodEnd: null };
    const expected = sampleResults.map((result) => ({
      ...result,
      ...(result.kind === 'Post' ? lifetime : {}),
      rowId: '',
      match: '',
    }));
    expect(read).toEqual(expected);
  });

  test('deals are those of the sample; what a stage means, the sales cycle says', () => {
    const expected = sampleSales.map((sale) =>
      sale.stage === 'Application received' ? { ...sale, qualified: '' } : sale,
    );
    expect(sales(DEALS)).toEqual(expected);
  });

  test('the figures are the known ones', () => {
    const sum = (numbers: readonly (number | null)[]) =>
      numbers.reduce<number>((total, number) => total + (number ?? 0), 0);
    const posts = results(POSTS);
    const ads = results(ADS);
    const won = sales(DEALS).filter(({ outcome }) => outcome === 'Won');
    expect({
      views: sum(posts.map(({ views }) => views)),
      reach: sum(posts.map(({ reach }) => reach)),
      engagements: sum(posts.map(({ engagements }) => engagements)),
      linkClicks: sum(posts.map(({ linkClicks }) => linkClicks)),
      spend: sum(ads.map(({ spend }) => spend)),
      leads: sum(ads.map(({ leads }) => leads)),
      deals: sales(DEALS).length,
      won: won.length,
      value: sum(won.map(({ value }) => value)),
    }).toEqual({
      views: 26900,
      reach: 20677,
      engagements: 1063,
      linkClicks: 450,
      spend: 1142.25,
      leads: 31,
      deals: 31,
      won: 3,
      value: 985500,
    });
    expect(results(SESSIONS).map(({ channel, sessions }) => [channel, sessions])).toEqual([
      ['facebook / paid_social', 861],
      ['facebook / social', 402],
      ['Facebook / Social', 37],
      ['m.facebook.com / referral', 96],
      ['(direct) / (none)', 1310],
      ['google / organic', 1884],
    ]);
  });

  test('names of deals and their owners are left behind', () => {
    expect(DEALS.dropped.personal).toEqual(['Deal Name', 'Deal owner']);
    expect(JSON.stringify(DEALS)).not.toMatch(/Household|Dana|Marco/);
  });
});
