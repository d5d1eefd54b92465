import { describe, expect, test } from 'vitest';
import { read } from './given-file.ts';

/** Whether a row with this campaign is dropped as a total. */
function isDropped(campaign: string): boolean {
  const file = read([
    ['Campaign name', 'Impressions', 'Amount spent (USD)', 'Reporting starts'],
    [campaign, '10', '5', '2026-10-01'],
  ]);
  return file.dropped.totals === 1 && file.rows.length === 0;
}

describe('rows that add up others', () => {
  test.each([
    'Total',
    'TOTAL',
    'Totals',
    'Grand Total',
    'Grand Totals (31 records)',
    'Subtotal',
    'Total: Campaigns',
    'Total: Account',
    'Results from 12 campaigns',
    'Gesamt',
    'Gesamtergebnis',
    'Summe',
    'Total général',
    'Ergebnisse aus 3 Kampagnen',
    'Resultados de 3 campañas',
    'Totale',
    'Totaal',
    '',
    ' --',
  ])('“%s” is one', (campaign) => {
    expect(isDropped(campaign)).toBe(true);
  });

  test.each(['Total recall', 'Sum of us', 'Totally free', 'Summer', 'Subtotal eclipse party'])(
    'a campaign called “%s” is none',
    (campaign) => {
      expect(isDropped(campaign)).toBe(false);
    },
  );
});
