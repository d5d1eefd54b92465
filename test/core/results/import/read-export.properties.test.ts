import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Grid } from '../../../../src/core/results/import/reading.ts';
import { SOURCES } from '../../../../src/core/results/sources/sources.ts';
import { grid, read } from './given-file.ts';

/** A file of each kind, with personal data where the source has any. */
const FILES: Readonly<Record<string, Grid>> = {
  'Meta content':
    grid(`Post ID|Page ID|Page name|Title|Description|Publish time|Permalink|Date|Views|Reach|Reactions|Comments|Shares|Link Clicks
122100000000000001|6|P|One|Text one|10/13/2026 09:00|https://facebook.com/1|Lifetime|1,234|90|5|1|0|3
122100000000000002|6|P|Two|Text two|10/14/2026 09:00|https://facebook.com/2|Lifetime|50|40|2|0|1|4`),
  'Meta ads':
    grid(`Reporting starts|Reporting ends|Campaign name|Ad set name|Ad name|Impressions|Reach|Link clicks|Amount spent (USD)|Results|Result indicator
2026-10-01|2026-10-31|C|S|Form|1000|900|10|1,298.40|9|leadgen
2026-10-01|2026-10-31||||2000|900|10|200.00|9|leadgen`),
  GA4: grid(`Session source / medium|Session campaign|Date|Sessions|Key events
facebook / social|lhl|20261005|3|1
Facebook / Social|lhl|20261005|4|0`),
  'HubSpot deals':
    grid(`Record ID|Deal Name|Deal Stage|Amount|Deal owner|Create Date|Close Date|Original Traffic Source|Closed Lost Reason
1|Smith house|Closed won|100.50|Bob|2026-09-01 10:15|2026-10-13 15:00|Paid Social|
2|Jones house|Closed lost||Bob|2026-10-01 10:15|2026-10-13 15:00|Organic Social|No reply`),
  'HubSpot contacts':
    grid(`Record ID|First Name|Last Name|Email|Lifecycle Stage|Lead Status|Contact owner|Create Date|Original Traffic Source
1|Anna|Smith|anna@example.com|Lead|New|Bob|2026-10-05 09:00|Paid Social`),
  'CRM leads': grid(`Lead ID|Lead Name|Company|Email|Phone|Lead Source|Lead Status|Created Time
1|Anna Smith|Acme|anna@example.com|555-123-4567|Web|New|2026-10-05 09:00`),
  'Salesforce opportunities':
    grid(`Opportunity ID|Opportunity Name|Account Name|Stage|Amount|Close Date|Created Date|Lead Source
006a|Smith deal|Smith|Closed Won|100|2026-10-13|2026-09-01|Web`),
};

const FILE = fc.constantFrom(...Object.entries(FILES));

/** The rows with their columns in another order, each row alike. */
function reordered(cells: Grid, order: readonly number[]): string[][] {
  return cells.map((row) => order.map((place) => row[place] ?? ''));
}

describe('whatever a file is like', () => {
  test('the order of its columns changes no row', () => {
    const shuffled = FILE.chain(([source, cells]) => {
      const places = (cells[0] ?? []).map((_, place) => place);
      return fc.tuple(
        fc.constant(source),
        fc.constant(cells),
        fc.shuffledSubarray(places, { minLength: places.length }),
      );
    });
    fc.assert(
      fc.property(shuffled, ([source, cells, order]) => {
        const [before, after] = [read(cells), read(reordered(cells, order))];
        expect(after.source).toBe(source);
        expect(after.rows).toEqual(before.rows);
        expect(after.signature).toBe(before.signature);
      }),
    );
  });

  test('columns that nobody knows change no row, and their values go nowhere', () => {
    const unknown = fc.array(
      fc.record({ at: fc.nat(12), header: fc.stringMatching(/^q[a-z]{4,8} q[a-z]{3}$/) }),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(FILE, unknown, ([, cells], columns) => {
        const wider = cells.map((row, index) => {
          const wide = [...row];
          for (const { at, header } of columns) {
            wide.splice(at, 0, index === 0 ? header : `UNKNOWN-${index}`);
          }
          return wide;
        });
        const [before, after] = [read(cells), read(wider)];
        expect(after.rows).toEqual(before.rows);
        expect(JSON.stringify(after)).not.toContain('UNKNOWN');
      }),
    );
  });

  test('no personal value comes out of it', () => {
    const people = Object.entries(FILES).filter(([name]) => /HubSpot|CRM|Salesforce/.test(name));
    const person = fc.stringMatching(/^ZQ[A-Z][a-z]{2,9}( ZQ[a-z]{2,9})?(@zq\.example)?$/);
    const personal =
      /^(Deal Name|Deal owner|First Name|Last Name|Email|Phone|Contact owner|Lead Name|Company|Opportunity Name|Account Name)$/;
    fc.assert(
      fc.property(
        fc.constantFrom(...people),
        fc.array(person, { minLength: 9, maxLength: 9 }),
        ([, cells], names) => {
          const [headers = [], ...rows] = cells;
          const filled = rows.map((row) =>
            row.map((cell, place) =>
              personal.test(headers[place] ?? '') ? (names[place % 9] ?? '') : cell,
            ),
          );
          const file = read([headers, ...filled]);
          expect(file.rows).toHaveLength(rows.length);
          expect(JSON.stringify(file)).not.toMatch(/ZQ|zq/);
        },
      ),
    );
  });

  test('no file makes reading fail', () => {
    const headers = SOURCES.flatMap(({ fields }) =>
      Object.values(fields).flatMap((field) => [...field.headers, ...field.otherHeaders]),
    );
    const cell = fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...headers) },
      fc.constantFrom('', 'Total', '# a', 'sep=,', '2026-10-05', '13/04/2026', '1,5', '1.22E+17'),
      fc.string(),
    );
    const cells = fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 12 });
    const answers = fc.record(
      {
        source: fc.constantFrom(...SOURCES.map(({ name }) => name), 'Nobody'),
        dayFirst: fc.boolean(),
        mapping: fc.dictionary(fc.constantFrom('id', 'views', 'created', 'x'), cell),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(cells, answers, (given, said) => {
        const file = read(given, { answers: said });
        expect(file.rows.length).toBeLessThanOrEqual(given.length * 4);
      }),
      { numRuns: 500 },
    );
  });
});
