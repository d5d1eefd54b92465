import { describe, expect, test } from 'vitest';
import { cameUnderCapitals, sessionOrigin } from '../../../src/core/results/session-source.ts';
import { startSettings } from '../../../src/core/settings/definitions.ts';

describe('where sessions come from', () => {
  test.each([
    ['facebook / social', 'tagged social'],
    ['Facebook / Social', 'tagged social'],
    ['linkedin / organic_social', 'tagged social'],
    ['linkedin / organic-social', 'tagged social'],
    ['facebook / paid_social', 'elsewhere'],
    ['facebook / cpc', 'elsewhere'],
    ['m.facebook.com / referral', 'untagged social'],
    ['facebook.com / referral', 'untagged social'],
    ['T.co / Referral', 'untagged social'],
    ['notfacebook.com / referral', 'elsewhere'],
    ['pinterest.co.uk / referral', 'elsewhere'],
    ['partner.example / referral', 'elsewhere'],
    ['(direct) / (none)', 'elsewhere'],
    ['google / organic', 'elsewhere'],
    ['', 'elsewhere'],
  ])('%s is %s', (channel, origin) => {
    expect(sessionOrigin(channel, startSettings())).toBe(origin);
  });

  test.each([
    ['Facebook / Social', true],
    ['facebook / Social', true],
    ['facebook / social', false],
  ])('%s came under capitals: %s', (channel, expected) => {
    expect(cameUnderCapitals(channel)).toBe(expected);
  });
});
