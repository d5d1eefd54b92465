import { describe, expect, test } from 'vitest';
import { FACTS, grid, read, results, sales } from './given-file.ts';

const ADS = `Reporting starts|Reporting ends|Campaign name|Ad name|Impressions|Amount spent (USD)|Hits
2026-10-01|2026-10-31|C|A|1000|12.50|7`;

const DEALS = `Record ID|Deal Name|Deal Stage|Create Date|Amount|Colour
1|Smith house|New|2026-10-01|100|blue`;

describe('what a person says about a file', () => {
  test('a column chosen by hand is taken, and is sure', () => {
    const file = read(grid(ADS), { answers: { mapping: { linkClicks: 'Hits' } } });
    expect(results(file)).toMatchObject([{ linkClicks: 7 }]);
    expect(file.mapping).toContainEqual({
      field: 'linkClicks',
      label: 'Link clicks',
      header: 'Hits',
      required: false,
      sure: 1,
    });
    expect(file.unused).toEqual([]);
  });

  test('a column chosen for one field is not read for another', () => {
    const file = read(grid(ADS), { answers: { mapping: { reach: 'Impressions' } } });
    expect(results(file)).toMatchObject([]);
    expect(file).toMatchObject({ source: 'Meta ads', table: '' });
  });

  test('a blank header takes a column away', () => {
    const file = read(grid(ADS), { answers: { mapping: { ad: '' } } });
    expect(results(file)).toMatchObject([{ sourceId: 'C' }]);
    expect(file.unused).toEqual(['Ad name', 'Hits']);
  });

  test('a column with personal data is not taken, whoever chose it', () => {
    const file = read(grid(DEALS.replace('Colour', 'Contact e-mail')), {
      answers: { mapping: { source: 'Contact e-mail', reason: 'Deal Name' } },
    });
    expect(sales(file)).toMatchObject([{ source: '', reason: '' }]);
    expect(file.remarks).toEqual([
      '“Contact e-mail” holds personal data and is not taken.',
      '“Deal Name” holds personal data and is not taken.',
    ]);
  });

  test('the signature is the same whatever is answered', () => {
    const answered = read(grid(ADS), { answers: { mapping: { linkClicks: 'Hits' } } });
    expect(answered.signature).toBe(read(grid(ADS)).signature);
  });

  test('a source chosen by hand is read as soon as its columns are chosen', () => {
    const foreign = grid(`Nr|Kunde|Zustand|Angelegt
1|Anna Smith|Neu|2026-10-01`);
    expect(read(foreign)).toMatchObject({ table: '', source: '', questions: [{ key: 'source' }] });
    const chosen = read(foreign, { answers: { source: 'HubSpot deals' } });
    expect(chosen).toMatchObject({ table: '', source: 'HubSpot deals', questions: [] });
    expect(chosen.remarks[0]).toBe(
      'A file of HubSpot deals needs a column for Stage, and one for Source ID or Name (not kept), and one for Created or Closed on. Choose the column below, or export the file with it.',
    );
    expect(chosen.unused).toEqual(['Nr', 'Kunde', 'Zustand', 'Angelegt']);
    const mapping = { id: 'Nr', stage: 'Zustand', created: 'Angelegt' };
    const mapped = read(foreign, { answers: { source: 'HubSpot deals', mapping } });
    expect(sales(mapped)).toMatchObject([
      { sourceId: '1', stage: 'Neu', created: '2026-10-01T00:00:00' },
    ]);
    expect(JSON.stringify(mapped)).not.toContain('Anna');
  });
});

describe('where a file comes from', () => {
  test('its name says nothing', () => {
    expect(read(grid(ADS), { file: 'hubspot_deals.csv' }).source).toBe('Meta ads');
  });

  test('a file that nobody knows offers every source, and its headers', () => {
    const file = read(grid('Colour|Size\nred|3'));
    expect(file).toMatchObject({ table: '', source: '', rows: [], unused: ['Colour', 'Size'] });
    expect(file.questions[0]?.choices.map(({ value }) => value)).toContain('GA4');
  });

  test('a file that could be either of two is read as the likelier, and asked about', () => {
    const either = grid(`Date|Source|Leads|Qualified|Won|Value|Calls|Stage|Outcome|Count
2026-10-05|Facebook|10|4|1|500|3|New||1`);
    const file = read(either);
    expect(file).toMatchObject({ source: 'Own sales', candidates: ['Week totals'] });
    expect(file.questions).toMatchObject([
      { key: 'source', choices: [{ value: 'Own sales' }, { value: 'Week totals' }] },
    ]);
    expect(file.remarks[0]).toMatch(/read as Own sales until you choose/);
    const answered = read(either, { answers: { source: 'Week totals' } });
    expect(answered).toMatchObject({ source: 'Week totals', questions: [], candidates: [] });
  });

  test('a file without headers shows nothing of its rows', () => {
    const file = read(grid('Anna Smith|anna@example.com|New\nBob Jones|bob@example.com|Won'));
    expect(JSON.stringify(file)).not.toMatch(/Anna|example/);
  });

  test.each([
    ['nothing', []],
    ['a blank cell', [['']]],
    ['headers alone', [ADS.split('\n')[0]?.split('|') ?? []]],
  ])('a file with %s has no rows', (_, cells) => {
    expect(read(cells).rows).toEqual([]);
  });

  test('lines above the headers are no headers: separators, comments, titles and numbers', () => {
    const file = read([
      ['\ufeffsep=', ''],
      ['# made by hand'],
      ['Report of October, for Anna'],
      ['Rows', '1'],
      [],
      ...grid(ADS),
    ]);
    expect(results(file)).toMatchObject([{ sourceId: 'C/A' }]);
    expect(JSON.stringify(file)).not.toContain('Anna');
  });

  test('headers that come again in the midst are no row', () => {
    const [headers = [], row = []] = grid(ADS);
    const file = read([headers, row, headers]);
    expect(file.rows).toHaveLength(1);
    expect(file.dropped.totals).toBe(1);
  });

  test('text in place of a number is named by its column', () => {
    const file = read(grid(ADS.replace('1000', 'many')));
    expect(file.remarks).toContain(
      'One row has text in place of a number in “Impressions”; it stays blank.',
    );
  });

  test('dates of both orders in one column are each read as they can be, with a remark', () => {
    const file = read(
      grid(`Record ID|Deal Stage|Create Date
1|New|13/10/2026
2|New|10/14/2026
3|New|10/15/2026
4|New|10/11/2026`),
    );
    expect(sales(file).map(({ created }) => created?.slice(0, 10))).toEqual([
      '2026-10-13',
      '2026-10-14',
      '2026-10-15',
      '2026-10-11',
    ]);
    expect(file.remarks).toContainEqual(expect.stringContaining('“Created”'));
  });

  test('a file that lacks a column is told what it lacks', () => {
    const file = read(
      grid(`Post ID|Permalink|Page name|Title|Comments|Shares
1|https://facebook.com/1|P|One|1|2`),
    );
    expect(file.table).toBe('');
    expect(file.remarks[0]).toBe(
      'The columns of this file are not known. They are most like those of Meta content. A file of Meta content needs a column for Published on, and one for Views or Reach. Choose where it comes from and then the column below, or export the file with it.',
    );
  });

  describe('a file of Meta content whose column of the day was renamed', () => {
    const renamed =
      grid(`Post ID|Permalink|Page name|Title|When out|Date|Views|Reach|Comments|Shares
1|https://facebook.com/1|P|One|10/13/2026 09:00|Lifetime|100|90|1|2`);

    test('is told what it lacks, and not read as a plain table without a row', () => {
      const file = read(renamed);
      expect(file).toMatchObject({ table: '', source: 'Meta content', rows: [], questions: [] });
      expect(file.remarks).toEqual([
        'A file of Meta content needs a column for Published on. Choose the column below, or export the file with it.',
      ]);
      expect(file.mapping).toContainEqual(
        expect.objectContaining({ field: 'publishedOn', header: '', required: true }),
      );
      expect(file.unused).toContain('When out');
      expect(file.candidates).toEqual(['Own results']);
    });

    test('is read once that column is chosen', () => {
      const file = read(renamed, { answers: { mapping: { publishedOn: 'When out' } } });
      expect(file.source).toBe('Meta content');
      expect(results(file)).toMatchObject([{ publishedOn: '2026-10-13', views: 100 }]);
    });

    test('is a plain table where its days can be read', () => {
      const file = read(
        renamed.map((row) => row.map((cell) => cell.replace('Lifetime', '10/14/2026'))),
      );
      expect(file.source).toBe('Own results');
      expect(results(file)).toHaveLength(1);
    });
  });

  test('a file without days says which column tells them, and reads the one that is chosen', () => {
    const rows = grid(ADS).map(([, , ...others]) => others);
    const ads = [
      ['When', ...(rows[0] ?? [])],
      ['2026-10-05', ...(rows[1] ?? [])],
    ];
    expect(read(ads).remarks).toContain(
      'The file does not say which days it measures, so no month counts it. Choose the column for Period start or Period end or Day or Week or Month below, or export the file with one.',
    );
    const file = read(ads, { answers: { mapping: { day: 'When' } } });
    expect(file.remarks.join()).not.toContain('which days');
    expect(results(file)).toMatchObject([{ periodStart: '2026-10-05' }]);
  });

  test('rows without a day are told where others have one', () => {
    const file = read([...grid(ADS), ['', '', 'C', 'B', '10', '1', '1']]);
    expect(file.remarks).toContain(
      'Some rows do not say which days they measure, so no month counts them. Export the file with a date in each.',
    );
  });

  test('a question on dates shows both meanings, the likelier first', () => {
    const file = read(
      grid(`Record ID|Deal Stage|Create Date
1|New|03/04/2026`),
      { currency: 'EUR' },
    );
    expect(file.questions).toEqual([
      {
        key: 'dayFirst',
        sentence: 'What does 03/04 mean in this file?',
        choices: [
          { value: 'true', label: '3 April' },
          { value: 'false', label: '4 March' },
        ],
      },
    ]);
    expect(sales(file)).toMatchObject([{ created: '2026-04-03T00:00:00' }]);
  });

  test('text that begins like a formula stays text', () => {
    const file = read(grid(ADS.replace('|A|', '|=HYPERLINK("x")|')));
    expect(results(file)).toMatchObject([{ name: '=HYPERLINK("x")' }]);
  });
});

describe('how much reading costs', () => {
  test('each row is read once for each column that is taken, however many columns there are', () => {
    const headers = 'Record ID|Deal Name|Deal Stage|Create Date|Amount'.split('|');
    const extra = Array.from({ length: 100 }, (_, place) => `Extra ${place}`);
    let looks = 0;
    const counted = (row: string[]) =>
      new Proxy(row, {
        get(cells, key) {
          looks += 1;
          return Reflect.get(cells, key);
        },
      });
    const rows = Array.from({ length: 300 }, (_, index) =>
      counted([String(index), 'Deal', 'New', '2026-10-01', '1', ...extra]),
    );
    const file = read([[...headers, ...extra], ...rows], FACTS);
    expect(file.rows).toHaveLength(300);
    // 60 looks a row: none of the 100 columns that nobody takes is among them.
    expect(looks).toBeLessThan(300 * 60);
  });
});
