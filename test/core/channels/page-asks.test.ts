import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { destinationFinder } from '../../../src/core/channels/destination.ts';
import { pagesOf } from '../../../src/core/channels/page-asks.ts';
import type { StandingLink } from '../../../src/core/channels/standing-link.ts';
import { larkfield } from '../../../src/core/sample/larkfield.ts';
import { standingLinkOf } from './standing-link-of.ts';

function told(links: readonly StandingLink[]): unknown[] {
  const rows = links.map((item, index) => ({ row: index + 2, item, unreadable: [] }));
  return pagesOf(rows, larkfield.channels).map(({ channel, page, asks }) => [
    `${channel} ${page}`.trim(),
    asks.map(({ row, route, best }) => `${row} ${route.ask} ${route.direction} ${best}`),
  ]);
}

test('the sample asks to buy, then for contact, then to follow', () => {
  expect(told(larkfield.standingLinks)).toEqual([
    ['Facebook', ['2 read forward 1']],
    ['Blog', ['3 buy forward 1', '4 contact forward 2', '5 follow backward 3']],
    ['Site', ['6 buy sideways 1', '7 contact sideways 2', '8 follow backward 3']],
  ]);
});

const SITE = 'https://www.larkfield.example';

describe('the asks of a page stand by position, and should stand by what they ask', () => {
  test('follow, read and buy the wrong way round', () => {
    const links = [
      standingLinkOf('Blog', `${SITE}/apply`, { ask: 'buy', position: 3 }),
      standingLinkOf('Blog', `${SITE}/rates`, { ask: 'read', position: 2 }),
      standingLinkOf('Blog', 'https://facebook.com/larkfield', { position: 1 }),
    ];
    expect(told(links)).toEqual([
      ['Blog', ['4 follow backward 3', '3 read forward 2', '2 buy forward 1']],
    ]);
  });

  test('those without a position come last, in the order of the tab', () => {
    const links = [
      standingLinkOf('Blog', '/b', { ask: 'read' }),
      standingLinkOf('Blog', '/a', { ask: 'read' }),
      standingLinkOf('Blog', 'https://m.me/larkfield', { position: 4 }),
    ];
    expect(told(links)).toEqual([
      ['Blog', ['4 contact forward 1', '2 read sideways 2', '3 read sideways 3']],
    ]);
  });

  test('two asks on one position keep the order of the tab', () => {
    const links = ['/a', '/b'].map((to) => standingLinkOf('Site', to, { ask: 'buy', position: 1 }));
    expect(told(links)).toEqual([['Site', ['2 buy sideways 1', '3 buy sideways 2']]]);
  });
});

test('pages are told apart by channel and page, whatever the letter case', () => {
  const links = [
    standingLinkOf('Site', '/a', { page: 'every page' }),
    standingLinkOf('site ', '/b'),
    standingLinkOf('Site', '/c', { page: '/Rates' }),
    standingLinkOf('Site', '/d', { page: ' /rates' }),
    standingLinkOf('', ''),
  ];
  expect(told(links)).toEqual([
    ['Site', ['2  sideways 1', '3  sideways 2']],
    ['Site /Rates', ['4  sideways 1', '5  sideways 2']],
  ]);
});

test('whatever people typed, each ask of a page gets a place of its own', () => {
  const text = fc.oneof(
    fc.constantFrom(
      'Site',
      'Blog',
      '',
      '/rates',
      'every page',
      `${SITE}/a`,
      'facebook.com/larkfield',
    ),
    fc.string({ unit: 'binary' }),
  );
  const link = fc
    .record({ from: text, page: text, to: text, position: fc.option(fc.nat(5)) })
    .map(({ from, to, ...rest }) => standingLinkOf(from, to, rest));
  fc.assert(
    fc.property(fc.array(link), text, (links, address) => {
      destinationFinder(links, larkfield.channels)(address);
      const rows = links.map((item, index) => ({ row: index + 2, item, unreadable: [] }));
      for (const { asks } of pagesOf(rows, larkfield.channels)) {
        const places = asks.map(({ best }) => best).sort((a, b) => a - b);
        expect(places).toEqual(asks.map((_, index) => index + 1));
      }
    }),
  );
});
