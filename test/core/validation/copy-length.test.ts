import { describe, expect, test } from 'vitest';
import { copyLength, isX } from '../../../src/core/validation/copy-length.ts';
import { channelOf } from '../channels/channel-of.ts';

const X = channelOf('X', 'https://x.com/us');
const FACEBOOK = channelOf('Facebook', 'https://facebook.com/us');

describe('a copy is as long as its network counts it', () => {
  test.each<[copy: string, elsewhere: number, onX: number]>([
    ['', 0, 0],
    ['Rates moved.', 12, 12],
    ['Crème brûlée', 12, 12],
    ['e\u0301', 2, 1],
    ['Привет', 6, 6],
    ['“quoted” – ok', 13, 13],
    ['日本語', 3, 6],
    ['🦆', 1, 2],
    ['👍🏽', 2, 2],
    ['👨‍👩‍👧‍👦', 7, 2],
    ['🇺🇸', 2, 2],
    ['1️⃣', 3, 2],
    ['❤️', 2, 2],
    ['© 2026', 6, 6],
    ['#1 of 12', 8, 8],
    ['https://a.co', 12, 23],
    ['See https://example.com/a/very/long/path/that/goes/on.', 54, 28],
    ['(www.example.com)', 17, 25],
    ['https://a.co https://b.co', 25, 47],
  ])('%j: %i, on X %i', (copy, elsewhere, onX) => {
    expect([copyLength(copy, FACEBOOK), copyLength(copy, X)]).toEqual([elsewhere, onX]);
  });
});

describe('X is known by its address, else by its name or source', () => {
  test.each([
    [X, true],
    [channelOf('News', 'https://twitter.com/us'), true],
    [channelOf('News', 'mobile.twitter.com/us'), true],
    [channelOf('X', ''), true],
    [channelOf('X (Twitter)', ''), true],
    [channelOf('News', '', { utmSource: 'twitter' }), true],
    [channelOf('Xing', ''), false],
    [channelOf('X', 'https://example.com'), false],
    [FACEBOOK, false],
  ])('%o: %s', (channel, expected) => {
    expect(isX(channel)).toBe(expected);
  });
});
