import { expect, test } from 'vitest';
import { isInCampaignPattern } from '../../../src/core/channels/campaign.ts';

test.each([
  ['lhl_{month}', 'lhl_2026-11', true],
  ['lhl_{month}', 'LHL_2026-10', true],
  ['lhl_{month}', 'lhl_2026-11_open_house', true],
  ['lhl_{month}', 'lhl_2026-111', false],
  ['lhl_{month}', 'lhl_november', false],
  ['lhl_{month}', 'autumn', false],
  ['lhl_{month}', 'xlhl_2026-11', false],
  ['Open house {month}', 'open_house_2026-11', true],
  ['evergreen', 'evergreen', true],
  ['evergreen', 'evergreens', false],
  ['a.b(c', 'a.b(c', true],
  ['a.b', 'axb', false],
  ['', 'anything', true],
])('with the pattern %j, the campaign %j: %s', (campaignPattern, campaign, expected) => {
  expect(isInCampaignPattern({ campaignPattern, utmSeparator: '_' }, campaign)).toBe(expected);
});
