import { named } from '../named.ts';
import type { Channel } from './channel.ts';
import { parseAddress, type WebAddress } from './parse-address.ts';
import { type Direction, routeFinder, tierOf } from './route.ts';
import type { Ask, StandingLink } from './standing-link.ts';

/** Where a standing link leads, and what it asks there. */
export interface StandingRoute {
  readonly direction: Direction;
  /** The channel that the link stands on; `undefined` where the table has none of that name. */
  readonly from: Channel | undefined;
  /** The channel that it leads to; `null` where it belongs to none. */
  readonly to: Channel | null;
  /** The web page that it leads to; `null` for a mail, a call, or words that are no address. */
  readonly page: WebAddress | null;
  /** What it asks, as typed, else as its goal implies; blank where neither says. */
  readonly ask: Ask | '';
}

/** Finds the routes of standing links. */
export function standingRouteFinder(
  channels: readonly Channel[],
): (link: StandingLink) => StandingRoute {
  const routeOf = routeFinder(channels);
  const channelNamed = named(channels);
  return (link) => {
    const from = channelNamed(link.from);
    const address = absolute(link.to, from);
    const { direction, to } = routeOf(link.from, address);
    return { direction, from, to, page: webPage(address), ask: askOf(link, direction, to) };
  };
}

/** The way between two pages, whatever their tags. */
export function isSamePage(a: WebAddress, b: WebAddress): boolean {
  return a.host === b.host && a.path.join('/') === b.path.join('/');
}

/** An address as people write it on a page of a channel: `/contact` is on the channel's host. */
export function absolute(address: string, channel: Channel | undefined): string {
  const text = address.trim();
  const home = channel === undefined ? null : webPage(channel.address);
  return /^\/(?!\/)/.test(text) && home !== null ? `https://${home.host}${text}` : text;
}

/** The page of an address; `null` for a mail, a call, and what is no address. */
export function webPage(address: string): WebAddress | null {
  const parsed = parseAddress(address);
  return parsed?.scheme === 'web' ? parsed : null;
}

function askOf(link: StandingLink, direction: Direction, to: Channel | null): Ask | '' {
  if (link.ask !== '') return link.ask;
  const tier = to === null ? null : tierOf(to);
  if (tier === 'social') return 'follow';
  // Nothing but a contact leads forward without a tier of its own: a mail, a call, a chat.
  return tier === 'contact' || (to === null && direction === 'forward') ? 'contact' : '';
}
