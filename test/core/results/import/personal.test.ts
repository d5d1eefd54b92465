import { describe, expect, test } from 'vitest';
import { headerKey } from '../../../../src/core/results/import/header-key.ts';
import { isPersonalHeader, looksPersonal } from '../../../../src/core/results/import/personal.ts';

describe('personal data', () => {
  test.each([
    'First Name',
    'Last Name',
    'Deal owner',
    'E-Mail',
    'Work e-mail',
    'Phone Number',
    'Mobile',
    'Telefonnummer',
    'Company',
    'Associated Company',
    'Kunde',
    'Next Step',
    'Notes',
    'Street Address',
    'LinkedIn URL',
    'Created by',
    'Birthday',
  ])('a column “%s” of a CRM is about people', (header) => {
    expect(isPersonalHeader(headerKey(header), true)).toBe(true);
  });

  test.each([
    'Campaign name',
    'Deal Stage',
    'Lead Source',
    'Create Date',
    'Amount',
    'Pipeline',
    'Record ID',
    'Number of contacts',
    'Customer type',
  ])('a column “%s” of a CRM is not', (header) => {
    expect(isPersonalHeader(headerKey(header), true)).toBe(false);
  });

  test('what a platform calls a name is that of a post, an ad or a page', () => {
    expect(isPersonalHeader('ad name', false)).toBe(false);
    expect(isPersonalHeader('page name', false)).toBe(false);
    expect(isPersonalHeader('posted by', false)).toBe(true);
  });

  test.each(['anna@example.com', 'call +49 171 2345678', '(555) 123-4567', '555-123-4567'])(
    '“%s” holds a mail address or a number of a phone',
    (text) => {
      expect(looksPersonal(text)).toBe(true);
    },
  );

  test.each([
    'lhl_2026-10',
    'lhl-202610-04',
    'Paid Social',
    '2026-10-05',
    '100 % @ home',
    '12,000.50',
  ])('“%s” holds neither', (text) => {
    expect(looksPersonal(text)).toBe(false);
  });
});
