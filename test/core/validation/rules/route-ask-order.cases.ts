import type { Ask, StandingLink } from '../../../../src/core/channels/standing-link.ts';
import { standingLinkOf } from '../../channels/standing-link-of.ts';
import type { RuleCases } from './rule-case.ts';

const TO: Record<Ask, string> = {
  buy: 'https://example.com/apply',
  contact: 'https://example.com/contact',
  read: 'https://example.com/rates',
  follow: 'https://facebook.com/us',
};

function ask(what: Ask, position: number | null, page = ''): StandingLink {
  return standingLinkOf('Blog', TO[what], { ask: what, position, page });
}

const tab = 'standingLinks';
const column = 'position';

export const cases: RuleCases = {
  code: 'route-ask-order',
  fires: [
    {
      name: 'follow before buy',
      tables: { standingLinks: [ask('follow', 1), ask('buy', 2)] },
      tab,
      column,
      says: 'position 2',
    },
    {
      name: 'follow between buy and contact',
      tables: { standingLinks: [ask('buy', 1), ask('follow', 2), ask('contact', 3)] },
      tab,
      column,
      on: [3],
      says: 'position 3',
    },
    {
      name: 'whatever the order of the tab',
      tables: { standingLinks: [ask('contact', 2), ask('follow', 1)] },
      tab,
      column,
      on: [3],
    },
    {
      name: 'a profile that does not say what it asks',
      tables: { standingLinks: [{ ...ask('follow', 1), ask: '' }, ask('buy', 2)] },
      tab,
      column,
    },
    {
      name: 'pages are one by their name, in any letter case',
      tables: { standingLinks: [ask('follow', 1, 'Rates'), ask('buy', 2, ' rates')] },
      tab,
      column,
    },
  ],
  passes: [
    {
      name: 'buy, contact, then follow',
      tables: { standingLinks: [ask('buy', 1), ask('contact', 2), ask('follow', 3)] },
    },
    { name: 'follow before read', tables: { standingLinks: [ask('follow', 1), ask('read', 2)] } },
    { name: 'nothing to buy', tables: { standingLinks: [ask('follow', 1)] } },
    {
      name: 'another page',
      tables: { standingLinks: [ask('follow', 1, '/a'), ask('buy', 2, '/b')] },
    },
    {
      name: 'no position',
      tables: { standingLinks: [ask('follow', null), ask('buy', 2)] },
    },
    { name: 'one position', tables: { standingLinks: [ask('follow', 1), ask('buy', 1)] } },
  ],
};
