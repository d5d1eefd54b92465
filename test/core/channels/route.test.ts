import { describe, expect, test } from 'vitest';
import type { Tier } from '../../../src/core/channels/channel.ts';
import {
  type Direction,
  directionBetween,
  routeFinder,
  tierOf,
} from '../../../src/core/channels/route.ts';
import { channelOf } from './channel-of.ts';

describe('links lead forward, from social to the blog to the site', () => {
  const cases: readonly [Tier | null, Tier | null, Direction][] = [
    ['social', 'blog', 'forward'],
    ['social', 'site', 'forward'],
    ['blog', 'site', 'forward'],
    ['social', 'social', 'backward'],
    ['blog', 'social', 'backward'],
    ['site', 'social', 'backward'],
    ['contact', 'social', 'backward'],
    [null, 'social', 'backward'],
    ['foreign', 'social', 'forward'],
    ['site', 'blog', 'backward'],
    ['contact', 'blog', 'backward'],
    ['blog', 'blog', 'sideways'],
    ['site', 'site', 'sideways'],
    ['contact', 'site', 'sideways'],
    ['social', 'contact', 'forward'],
    ['site', 'contact', 'forward'],
    ['contact', 'contact', 'forward'],
    [null, 'contact', 'forward'],
    ['foreign', 'site', 'forward'],
    ['social', 'foreign', 'foreign'],
    ['site', 'foreign', 'foreign'],
    [null, 'foreign', 'foreign'],
    ['social', null, 'unknown'],
    [null, 'site', 'unknown'],
  ];
  test.each(cases)('from %s to %s is %s', (from, to, direction) => {
    expect(directionBetween(from, to)).toBe(direction);
  });
});

describe('the tier of a channel is what the table says, else what its kind implies', () => {
  test.each([
    [channelOf('A', '', { kind: 'Social profile' }), 'social'],
    [channelOf('A', '', { kind: 'Ad account' }), 'social'],
    [channelOf('A', '', { kind: 'Messaging' }), 'contact'],
    [channelOf('A', '', { kind: 'Booking or form' }), 'contact'],
    [channelOf('A', '', { kind: 'Partner' }), 'foreign'],
    [channelOf('A', '', { kind: 'Site', tier: 'contact' }), 'contact'],
    [channelOf('A', ''), null],
  ])('%o is %s', (channel, tier) => {
    expect(tierOf(channel)).toBe(tier);
  });
});

describe('a link of a post has a route', () => {
  const route = routeFinder([
    channelOf('Facebook', 'facebook.com/larkfield', { tier: 'social' }),
    channelOf('Instagram', 'instagram.com/larkfield', { tier: 'social' }),
    channelOf('Blog', 'blog.larkfield.example', { tier: 'blog' }),
    channelOf('Site', 'larkfield.example', { tier: 'site' }),
    channelOf('Portal', 'larkfield.example/apply', { kind: 'Booking or form' }),
    channelOf('Creekside', 'creekside.example', { kind: 'Partner' }),
  ]);
  test.each([
    ['Facebook', 'https://blog.larkfield.example/x', 'forward', 'Blog'],
    [' facebook ', 'https://larkfield.example', 'forward', 'Site'],
    ['Facebook', 'https://facebook.com/larkfield', 'backward', 'Facebook'],
    ['Facebook', 'https://instagram.com/larkfield', 'backward', 'Instagram'],
    ['Site', 'https://blog.larkfield.example', 'backward', 'Blog'],
    ['Facebook', 'https://larkfield.example/apply', 'forward', 'Portal'],
    ['Facebook', 'https://creekside.example/event', 'foreign', 'Creekside'],
    ['Facebook', 'https://example.org', 'unknown', undefined],
    ['Facebook', 'mailto:hello@larkfield.example', 'forward', undefined],
    ['Nowhere', 'https://larkfield.example', 'unknown', 'Site'],
  ])('from %s to %s: %s', (from, address, direction, to) => {
    const found = route(from, address);
    expect(found.direction).toBe(direction);
    expect(found.to?.name).toBe(to);
  });
});
