import type { StandingLink } from '../../../../src/core/channels/standing-link.ts';
import { standingLinkOf } from '../../channels/standing-link-of.ts';
import type { RuleCases } from './rule-case.ts';

function follow(from: string, rest: Partial<StandingLink>): StandingLink {
  return standingLinkOf(from, 'https://facebook.com/us', { ask: 'follow', ...rest });
}

function apply(from: string, rest: Partial<StandingLink>): StandingLink {
  return standingLinkOf(from, 'https://example.com/apply', { ask: 'buy', ...rest });
}

const tab = 'standingLinks';
const column = 'to';

export const cases: RuleCases = {
  code: 'route-backward',
  fires: [
    {
      name: 'the blog asks to follow before it asks to buy',
      tables: {
        standingLinks: [
          follow('Blog', { placement: 'article end', position: 1 }),
          apply('Blog', { placement: 'article end', position: 2 }),
        ],
      },
      tab,
      column,
      says: 'last ask',
    },
    {
      name: 'a sidebar badge before anything else',
      tables: {
        standingLinks: [
          apply('Blog', { placement: 'article end', position: 2 }),
          follow('Blog', { placement: 'sidebar', position: 1 }),
        ],
      },
      tab,
      column,
      on: [3],
    },
    {
      name: 'the only ask of a page',
      tables: { standingLinks: [follow('Site', { placement: 'footer', position: 1 })] },
      tab,
      column,
      says: 'first',
    },
    {
      name: 'from the site back to the blog, in the middle of the page',
      tables: {
        standingLinks: [
          standingLinkOf('Site', 'https://blog.example.com', { ask: 'read', position: 1 }),
          apply('Site', { position: 2 }),
        ],
      },
      tab,
      column,
      says: 'Blog',
    },
    {
      name: 'from the site away to a partner',
      tables: {
        standingLinks: [
          standingLinkOf('Site', 'https://partner.example', { position: 1 }),
          apply('Site', { position: 2 }),
        ],
      },
      tab,
      column,
      says: 'Partner',
    },
  ],
  passes: [
    {
      name: 'as the last ask of the page',
      tables: {
        standingLinks: [
          apply('Blog', { placement: 'article end', position: 1 }),
          follow('Blog', { placement: 'article end', position: 2 }),
        ],
      },
    },
    {
      name: 'several profiles at the end',
      tables: {
        standingLinks: [
          apply('Blog', { position: 1 }),
          follow('Blog', { position: 2 }),
          follow('Blog', { position: 3, to: 'https://instagram.com/us' }),
        ],
      },
    },
    {
      name: 'last on a page, where every page asks to buy',
      tables: {
        standingLinks: [
          apply('Site', { page: 'every page', placement: 'header', position: 1 }),
          follow('Site', { page: '/about', position: 1 }),
        ],
      },
    },
    {
      name: 'the blog in the navigation of the site',
      tables: {
        standingLinks: [
          standingLinkOf('Site', 'https://blog.example.com', { placement: 'header', position: 1 }),
          apply('Site', { position: 2 }),
        ],
      },
    },
    {
      name: 'in the footer, after people were asked to buy',
      tables: {
        standingLinks: [
          follow('Site', { placement: 'footer' }),
          apply('Site', { placement: 'header' }),
        ],
      },
    },
    {
      name: 'a shop of somebody else where people buy from us',
      tables: {
        standingLinks: [
          standingLinkOf('Site', 'https://partner.example/us', { ask: 'buy', position: 1 }),
          apply('Site', { position: 2 }),
        ],
      },
    },
    {
      name: 'from social to anywhere',
      tables: { standingLinks: [standingLinkOf('Facebook', 'https://instagram.com/us')] },
    },
    {
      name: 'from the blog to the site',
      tables: { standingLinks: [apply('Blog', {})] },
    },
    {
      name: 'from a channel of nobody',
      tables: { standingLinks: [follow('Newsletter', {})] },
    },
    { name: 'a blank line', tables: { standingLinks: [standingLinkOf('', '')] } },
  ],
};
