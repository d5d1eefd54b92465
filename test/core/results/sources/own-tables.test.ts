import { describe, expect, test } from 'vitest';
import { results as resultsTab } from '../../../../src/sheets/tabs/results.ts';
import { sales as salesTab } from '../../../../src/sheets/tabs/sales.ts';
import { grid, read, results, sales } from '../import/given-file.ts';
import { describeSource } from './source-cases.ts';

describeSource('Own results', {
  'close words for the headers of the tab do as well': {
    grid: grid(`Date|Platform|Title|Impressions|Likes|Comments|Shares|URL|Row ID
13.10.2026|Facebook|Hello|1.234|4|2|1|https://fb.com/1|LHL-202610-04`),
    rows: [
      {
        source: 'Own results',
        kind: 'Post',
        publishedOn: '2026-10-13',
        periodStart: null,
        channel: 'Facebook',
        name: 'Hello',
        views: 1234,
        engagements: 7,
        sourceId: 'https://fb.com/1',
      },
    ],
  },
  'money makes an ad, sessions make sessions, and numbers without a name are those of a page': {
    grid: grid(`Month|Channel|Campaign|Views|Cost|Leads|Visits
2026-10|Facebook Ads|C|100|12.50|3|
2026-10|facebook / social|C||||40
2026-10|Facebook||1000|||`),
    rows: [
      { kind: 'Ad', spend: 12.5, leads: 3, periodStart: '2026-10-01', periodEnd: '2026-10-31' },
      { kind: 'Sessions', channel: 'facebook / social', sessions: 40 },
      { kind: 'Page', views: 1000 },
    ],
  },
});

describeSource('Own results', {
  'names beside mail addresses are those of people, and left behind': {
    grid: grid(`Date|Channel|Name|E-mail|Leads
2026-10-13|Fair|Anna Smith|anna@example.com|1`),
    rows: [{ channel: 'Fair', name: '', leads: 1 }],
    dropped: { personal: ['E-mail'] },
  },
});

describeSource('Own sales', {
  'names are left behind, answers are read': {
    grid: grid(`Date created|Customer name|E-mail|Came from|Status|Qualified|Lost reason|Revenue|Closed on|Referred by
2026-10-01|Anna Smith|anna@example.com|Facebook|Quote sent|yes||100||
2026-10-02|Bob Jones|bob@example.com|Facebook|Lost|no|No budget|||customer
2026-10-03|Eve Brown|eve@example.com|Walk-in|Won|||1,250.50|2026-10-20|`),
    rows: [
      { created: '2026-10-01T00:00:00', source: 'Facebook', stage: 'Quote sent', qualified: 'Yes' },
      {
        qualified: 'No',
        outcome: 'Lost',
        reason: 'No budget',
        reasonGroup: 'price',
        referredBy: 'customer',
      },
      { outcome: 'Won', qualified: 'Yes', value: 1250.5, closedOn: '2026-10-20T00:00:00' },
    ],
    dropped: { personal: ['Customer name', 'E-mail'] },
  },
});

describeSource('Week totals', {
  'each lead counts once: the furthest it came, with the calls beside the rest': {
    grid: grid(`Week of|Source|Leads|Qualified|Quotes|Won|Value|Calls
2026-10-05|Facebook|10|4|2|1|5,000|30`),
    rows: [
      {
        sourceId: 'total 2026-10-05 Facebook leads',
        created: '2026-10-08T00:00:00',
        source: 'Facebook',
        count: 6,
        calls: 30,
        qualified: '',
      },
      { stage: 'Qualified', qualified: 'Yes', count: 2 },
      { stage: 'Quote', qualified: 'Yes', count: 2 },
      { created: null, outcome: 'Won', closedOn: '2026-10-08T00:00:00', count: 1, value: 5000 },
    ],
  },
  'a week across the end of a month belongs to where most of its days are': {
    grid: grid(`Week|Leads|Won
2026-W40|10|0`),
    rows: [{ created: '2026-10-01T00:00:00' }, { closedOn: '2026-10-01T00:00:00', count: 0 }],
    remarks: ['no column Source'],
  },
});

describe('tables with the very headers of the tabs', () => {
  const headersOf = (columns: Record<string, { readonly header: string }>) =>
    Object.values(columns).map(({ header }) => header);

  test('every column of Results is taken, but for the source, the file and the match', () => {
    const headers = headersOf(resultsTab.columns);
    const row = headers.map((header) => (/Period|Published/.test(header) ? '2026-10-13' : '7'));
    const file = read([headers, row]);
    expect(file).toMatchObject({ source: 'Own results', unused: ['Source', 'File', 'Match'] });
    expect(results(file)).toMatchObject([
      { views: 7, keyEvents: 7, spend: 7, source: 'Own results' },
    ]);
  });

  test('every column of Sales is taken, but for the file', () => {
    const headers = headersOf(salesTab.columns);
    const row = headers.map((header) =>
      /Created|contact|Closed/.test(header) ? '2026-10-13' : '7',
    );
    const file = read([headers, row]);
    expect(file).toMatchObject({ source: 'Own sales', unused: ['File'] });
    expect(sales(file)).toMatchObject([
      { value: 7, count: 7, calls: 7, stage: '7', audience: '7' },
    ]);
  });
});
