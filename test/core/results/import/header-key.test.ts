import { describe, expect, test } from 'vitest';
import { currencyOfHeader, headerKey } from '../../../../src/core/results/import/header-key.ts';
import { signatureOf } from '../../../../src/core/results/import/signature.ts';

describe('headers', () => {
  test.each([
    ['Session source / medium', 'session_source_medium'],
    ['Amount spent (EUR)', 'Amount Spent (GBP)'],
    ['Reactions, Comments and Shares', 'reactions comments and shares'],
    ['\ufeffContent', 'content'],
    ['Événements clés', 'evenements cles'],
    ['Impr.', 'impr'],
  ])('%s and %s are one', (one, other) => {
    expect(headerKey(one)).toBe(headerKey(other));
  });

  test.each([
    ['Amount spent (EUR)', 'EUR'],
    ['Amount spent (€)', '€'],
    ['Clicks (all)', ''],
    ['Amount', ''],
  ])('%s names the currency “%s”', (header, currency) => {
    expect(currencyOfHeader(header)).toBe(currency);
  });

  test('a signature stands for the headers, not for their order, letters or currency', () => {
    const signature = signatureOf(['Campaign name', 'Amount spent (USD)', 'Results']);
    expect(signatureOf(['results', 'Campaign Name', 'Amount spent (EUR)'])).toBe(signature);
    expect(signatureOf(['Campaign name', 'Amount spent (USD)'])).not.toBe(signature);
  });
});
