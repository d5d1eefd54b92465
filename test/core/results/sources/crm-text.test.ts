import { describe, expect, test } from 'vitest';
import { listName, referredByIn, rowIdIn } from '../../../../src/core/results/sources/crm-text.ts';

describe('texts of a CRM', () => {
  test.each([
    ['Paid Social', 'Paid Social'],
    ['lhl_2026-10', 'lhl_2026-10'],
    ['(No value)', ''],
    ['--', ''],
    ['-None-', ''],
    ['anna@example.com', ''],
    ['Call 555-123-4567', ''],
    ['x'.repeat(81), ''],
  ])('of “%s” is kept “%s”', (text, expected) => {
    expect(listName(text)).toBe(expected);
  });

  test.each([
    ['lhl-202610-04', 'LHL-202610-04'],
    ['fb lhl-202610-04 spring', 'LHL-202610-04'],
    ['lhl-202613-04', ''],
    ['lhl_2026-10', ''],
    ['', ''],
  ])('in “%s” stands the Row ID “%s”', (text, expected) => {
    expect(rowIdIn(text)).toBe(expected);
  });

  test.each([
    ['Customer Referral', 'customer'],
    ['customer', 'customer'],
    ['Word of mouth', 'non-customer'],
    ['Partner Referral', 'non-customer'],
    // HubSpot calls visits from other sites so.
    ['Referrals', ''],
    ['Paid Social', ''],
  ])('“%s” says that they were sent by: “%s”', (source, expected) => {
    expect(referredByIn(source)).toBe(expected);
  });
});
