import { describe, expect, test } from 'vitest';
import { type Standing, standsOn } from '../../../src/core/channels/standing-page.ts';
import { webPage } from '../../../src/core/channels/standing-route.ts';
import { channelOf } from './channel-of.ts';

const SITE = channelOf('Site', 'https://www.example.com');

describe('the column Page says on which pages a standing link stands', () => {
  test.each<[page: string, address: string, Standing]>([
    ['', 'example.com/rates', 'yes'],
    ['every page', 'example.com', 'yes'],
    ['Every article', 'example.com/a/b', 'yes'],
    ['on all pages', 'example.com/a', 'yes'],
    ['*', 'example.com/a', 'yes'],
    ['/rates', 'https://www.example.com/Rates/?utm_source=x', 'yes'],
    ['/rates', 'example.com/rates/today', 'no'],
    ['https://example.com/rates', 'example.com/rates', 'yes'],
    ['example.com/rates', 'example.com/about', 'no'],
    ['Home page', 'https://example.com', 'yes'],
    ['home', 'example.com/rates', 'no'],
    ['Rates page', 'example.com/rates', 'yes'],
    ['the rent or buy article', 'example.com/blog/rent-or-buy', 'yes'],
    ['older posts', 'example.com/rates', 'maybe'],
    ['allergies', 'example.com/rates', 'maybe'],
  ])('%j, seen from %s: %s', (page, address, standing) => {
    const destination = webPage(address);
    expect(destination === null ? null : standsOn({ page }, SITE, destination)).toBe(standing);
  });
});
