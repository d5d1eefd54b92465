import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { campaignOf } from '../../../src/core/channels/campaign.ts';
import type { Channel } from '../../../src/core/channels/channel.ts';
import { trackedLinkFor } from '../../../src/core/channels/tracked-link.ts';
import { BLANK_ITEM } from '../../../src/core/plan/blank-item.ts';
import type { PlanItem } from '../../../src/core/plan/item.ts';

function channel(given: Partial<Channel> & Pick<Channel, 'name'>): Channel {
  return {
    kind: '',
    tier: '',
    address: '',
    links: '',
    inCharge: '',
    characterLimit: null,
    utmSource: '',
    ...given,
  };
}

const channels: readonly Channel[] = [
  channel({
    name: 'Facebook',
    kind: 'Social profile',
    tier: 'social',
    address: 'https://www.facebook.com/larkfield',
    utmSource: 'facebook',
  }),
  channel({ name: 'Facebook Ads', kind: 'Ad account', tier: 'social', utmSource: 'facebook' }),
  channel({ name: 'Google My Business', kind: 'Social profile' }),
  channel({ name: 'Linked In', kind: 'Social profile', tier: 'social', utmSource: 'Linked  In' }),
  channel({ name: 'Blog', kind: 'Blog', tier: 'blog', address: 'https://blog.larkfield.example' }),
  channel({ name: 'Site', kind: 'Site', tier: 'site', address: 'https://www.larkfield.example' }),
  channel({
    name: 'Portal',
    kind: 'Booking or form',
    tier: 'contact',
    address: 'https://www.larkfield.example/book',
  }),
  channel({
    name: 'Partner',
    kind: 'Partner',
    tier: 'foreign',
    address: 'https://creekside.example',
  }),
];

const settings = { campaignPattern: 'lhl_{month}', utmSeparator: '_' } as const;
const item: PlanItem = {
  ...BLANK_ITEM,
  rowId: 'LHL-202611-03',
  date: '2026-11-05',
  channel: 'Facebook',
  kind: 'Post',
  campaign: 'lhl_2026-11',
  link: 'https://www.larkfield.example/rates',
};
const TAGS =
  'utm_source=facebook&utm_medium=social&utm_campaign=lhl_2026-11&utm_content=lhl-202611-03';

function tracked(given: Partial<PlanItem>): string {
  return trackedLinkFor({ ...item, ...given }, channels, settings);
}

describe('a link from social to our own blog or site is tracked', () => {
  const site = 'https://www.larkfield.example';
  test.each<[what: string, link: string, expected: string]>([
    ['a page of the site', `${site}/rates`, `${site}/rates?${TAGS}`],
    ['the site itself', site, `${site}?${TAGS}`],
    [
      'a page of the blog',
      'https://blog.larkfield.example/a',
      `https://blog.larkfield.example/a?${TAGS}`,
    ],
    ['a path with capitals', `${site}/Rates/`, `${site}/Rates/?${TAGS}`],
    ['a query', `${site}/rates?year=30&fixed`, `${site}/rates?year=30&fixed&${TAGS}`],
    ['an empty query', `${site}/rates?`, `${site}/rates?${TAGS}`],
    ['a fragment', `${site}/rates#today`, `${site}/rates?${TAGS}#today`],
    ['a query and a fragment', `${site}/?a=1#b?c=2`, `${site}/?a=1&${TAGS}#b?c=2`],
    ['old tags', `${site}/?utm_source=Old&a=1&UTM_Term=x&utm_id=9#b`, `${site}/?a=1&${TAGS}#b`],
    ['its own tags', `${site}/rates?${TAGS}`, `${site}/rates?${TAGS}`],
    ['no scheme', 'www.larkfield.example/rates', `${site}/rates?${TAGS}`],
    ['two slashes for a scheme', '//www.larkfield.example/rates', `${site}/rates?${TAGS}`],
    ['a scheme without security', 'http://larkfield.example/', `http://larkfield.example/?${TAGS}`],
    ['spaces around it', ` ${site}/rates\n`, `${site}/rates?${TAGS}`],
  ])('%s', (_, link, expected) => {
    expect(tracked({ link })).toBe(expected);
  });
});

describe('any other link is not', () => {
  test.each<[what: string, given: Partial<PlanItem>]>([
    ['no link', { link: '' }],
    ['to our own profile', { link: 'https://www.facebook.com/larkfield' }],
    ['to a partner', { link: 'https://creekside.example/event' }],
    ['to a booking form', { link: 'https://www.larkfield.example/book/a' }],
    ['to a page of nobody we know', { link: 'https://www.example.com' }],
    ['to a mailbox', { link: 'mailto:hello@larkfield.example' }],
    [
      'to two pages at once',
      { link: 'https://www.larkfield.example/a https://www.larkfield.example/b' },
    ],
    ['no address', { link: 'our rates page' }],
    ['from the blog', { channel: 'Blog' }],
    ['from the site', { channel: 'Site' }],
    ['from a channel of nobody we know', { channel: 'Fax' }],
    ['from no channel', { channel: '' }],
    ['of a row without a Row ID', { rowId: ' ' }],
  ])('%s', (_, given) => {
    expect(tracked(given)).toBe('');
  });
});

describe('tags', () => {
  const tagsOf = (given: Partial<PlanItem>) =>
    Object.fromEntries(new URL(tracked(given)).searchParams.entries());

  test.each<[what: string, given: Partial<PlanItem>, tags: Record<string, string>]>([
    ['of an ad are paid', { kind: 'Ad' }, { utm_medium: 'paid_social' }],
    [
      'of a post in an ad account are paid',
      { channel: 'Facebook Ads' },
      { utm_medium: 'paid_social' },
    ],
    ['of a row without a kind are not', { kind: '' }, { utm_medium: 'social' }],
    [
      'take the name of a channel without a source',
      { channel: 'Google My Business' },
      {
        utm_source: 'google_my_business',
      },
    ],
    ['have one separator', { channel: 'linked in' }, { utm_source: 'linked_in' }],
    ['are lower case', { campaign: ' Back to  SCHOOL ' }, { utm_campaign: 'back_to_school' }],
    ['take the campaign of the month', { campaign: '' }, { utm_campaign: 'lhl_2026-11' }],
    ['are encoded', { campaign: 'R&D #1 é' }, { utm_campaign: 'r&d_#1_é' }],
    ['leave out half an emoji', { campaign: 'hi\ud83d' }, { utm_campaign: 'hi' }],
    ['hold the Row ID in lower case', {}, { utm_content: 'lhl-202611-03' }],
  ])('%s', (_, given, tags) => {
    expect(tagsOf(given)).toMatchObject(tags);
  });

  test('leave the campaign out where neither row nor date tells one', () => {
    expect(tagsOf({ campaign: '', date: null })).not.toHaveProperty('utm_campaign');
  });
});

test('a tracked link is tracked as it is', () => {
  fc.assert(
    fc.property(
      fc.webPath(),
      fc.webQueryParameters(),
      fc.webFragments(),
      (path, query, fragment) => {
        const link = tracked({ link: `https://www.larkfield.example${path}?${query}#${fragment}` });
        expect(tracked({ link })).toBe(link);
      },
    ),
  );
});

test.each([
  ['lhl_{month}', 'lhl_2026-11'],
  ['Larkfield {month} {month}', 'larkfield_2026-11_2026-11'],
  ['evergreen', 'evergreen'],
  ['', ''],
])('the campaign pattern %j gives %j', (campaignPattern, campaign) => {
  expect(campaignOf({ ...settings, campaignPattern }, '2026-11')).toBe(campaign);
});

test('the separator of Settings stands between words', () => {
  const dashes = { campaignPattern: 'Spring sale {month}', utmSeparator: '-' } as const;
  expect(campaignOf(dashes, '2026-11')).toBe('spring-sale-2026-11');
});
