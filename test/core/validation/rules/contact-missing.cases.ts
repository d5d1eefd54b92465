import { channelOf } from '../../channels/channel-of.ts';
import { standingLinkOf } from '../../channels/standing-link-of.ts';
import type { RuleCases } from './rule-case.ts';

const article = { link: 'https://blog.example.com/rent-or-buy' };
const read = standingLinkOf('Blog', 'https://example.com/rates', { ask: 'read' });

export const cases: RuleCases = {
  code: 'contact-missing',
  fires: [
    {
      name: 'an article that only leads to a page to read',
      row: article,
      tables: { standingLinks: [read] },
      column: 'link',
      says: 'neither buy nor get in touch',
    },
    {
      name: 'also where people are asked to follow',
      row: article,
      tables: {
        standingLinks: [read, standingLinkOf('Blog', 'facebook.com/us', { ask: 'follow' })],
      },
      column: 'link',
    },
    {
      name: 'a page of the site that leads to others',
      row: { link: 'https://example.com/about' },
      tables: {
        standingLinks: [
          standingLinkOf('Site', 'example.com/team', { page: '/about', ask: 'read' }),
        ],
      },
      column: 'link',
    },
  ],
  passes: [
    { name: 'a page that nobody described', row: article },
    {
      name: 'a way to buy',
      row: article,
      tables: {
        standingLinks: [read, standingLinkOf('Blog', 'example.com/apply', { ask: 'buy' })],
      },
    },
    {
      name: 'a way to get in touch, by its address',
      row: article,
      tables: { standingLinks: [read, standingLinkOf('Blog', 'tel:+17035550100')] },
    },
    {
      name: 'a way to get in touch, by its channel',
      row: article,
      tables: {
        channels: [
          channelOf('Facebook', 'facebook.com/us', { tier: 'social' }),
          channelOf('Blog', 'blog.example.com', { tier: 'blog' }),
          channelOf('Booking', 'book.example.com', { kind: 'Booking or form' }),
        ],
        standingLinks: [standingLinkOf('Blog', 'https://book.example.com/a')],
      },
    },
    {
      name: 'a link that does not say what it asks',
      row: article,
      tables: { standingLinks: [read, standingLinkOf('Blog', 'https://example.com/x')] },
    },
    {
      name: 'a dead end has a finding of its own',
      row: article,
      tables: { standingLinks: [standingLinkOf('Blog', 'facebook.com/us', { ask: 'follow' })] },
    },
    {
      name: 'the page where people get in touch',
      row: { link: 'https://example.com/contact' },
      tables: {
        standingLinks: [
          standingLinkOf('Site', 'https://example.com/contact', { page: '/about', ask: 'contact' }),
          standingLinkOf('Site', 'https://example.com/team', { ask: 'read' }),
        ],
      },
    },
  ],
};
