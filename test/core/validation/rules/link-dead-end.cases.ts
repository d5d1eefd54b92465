import { standingLinkOf } from '../../channels/standing-link-of.ts';
import type { RuleCases } from './rule-case.ts';

const article = { link: 'https://blog.example.com/rent-or-buy' };
const follow = standingLinkOf('Blog', 'https://facebook.com/us', { ask: 'follow', position: 1 });

export const cases: RuleCases = {
  code: 'link-dead-end',
  fires: [
    {
      name: 'an article under which people are only asked to follow',
      row: article,
      tables: { standingLinks: [{ ...follow, page: 'every article' }] },
      column: 'link',
      says: 'Blog',
    },
    {
      name: 'a page of which somebody wrote down that it leads nowhere',
      row: { link: 'https://example.com/thanks' },
      tables: { standingLinks: [standingLinkOf('Site', '', { page: '/thanks' })] },
      column: 'link',
    },
    {
      name: 'a page that leads to itself alone',
      row: article,
      tables: {
        standingLinks: [standingLinkOf('Blog', 'blog.example.com/rent-or-buy', { ask: 'read' })],
      },
      column: 'link',
    },
    {
      name: 'a page that leads away to a partner',
      row: article,
      tables: { standingLinks: [standingLinkOf('Blog', 'https://partner.example')] },
      column: 'link',
    },
    {
      name: 'a way on that stands on another page',
      row: article,
      tables: {
        standingLinks: [
          follow,
          standingLinkOf('Blog', 'https://example.com', { page: '/other', ask: 'buy' }),
        ],
      },
      column: 'link',
    },
    {
      name: 'a page by the words of its address',
      row: { link: 'https://example.com/rates' },
      tables: {
        standingLinks: [standingLinkOf('Site', 'facebook.com/us', { page: 'Rates page' })],
      },
      column: 'link',
    },
  ],
  passes: [
    { name: 'a page that nobody described', row: article },
    {
      name: 'a way to the site',
      row: article,
      tables: { standingLinks: [follow, standingLinkOf('Blog', 'https://example.com/apply')] },
    },
    {
      name: 'a way to write',
      row: article,
      tables: { standingLinks: [follow, standingLinkOf('Blog', 'mailto:us@example.com')] },
    },
    {
      name: 'another article to read',
      row: article,
      tables: { standingLinks: [standingLinkOf('Blog', 'blog.example.com/next', { ask: 'read' })] },
    },
    {
      name: 'a path on the same host',
      row: { link: 'https://example.com/rates' },
      tables: { standingLinks: [standingLinkOf('Site', '/apply', { ask: 'buy' })] },
    },
    {
      name: 'words that may mean this page',
      row: article,
      tables: {
        standingLinks: [
          follow,
          standingLinkOf('Blog', 'https://example.com', { page: 'older posts', ask: 'buy' }),
        ],
      },
    },
    {
      name: 'the page on which people are asked to buy',
      row: { link: 'https://example.com/apply' },
      tables: {
        standingLinks: [
          standingLinkOf('Site', 'https://example.com/apply', { ask: 'buy' }),
          standingLinkOf('Site', 'facebook.com/us', { ask: 'follow' }),
        ],
      },
    },
    {
      name: 'only another page is described',
      row: article,
      tables: { standingLinks: [{ ...follow, page: '/other' }] },
    },
    { name: 'a partner', row: { link: 'https://partner.example' } },
    {
      name: 'a task',
      row: { ...article, kind: 'Task' },
      tables: { standingLinks: [follow] },
    },
  ],
};
