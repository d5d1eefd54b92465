import { named } from '../named.ts';
import { channelMatcher, isContactAddress } from './address.ts';
import type { Channel, ChannelKind, Tier } from './channel.ts';

/**
 * Which way a link leads. All links lead forward, from social media to the blog to the site,
 * where the company controls ever more of what people can do (002-2, 002-3).
 */
export type Direction = 'forward' | 'sideways' | 'backward' | 'foreign' | 'unknown';

/** A place to leave contact stands as near to the sale as the site does. */
const DISTANCE: Record<Tier, number> = { foreign: 0, social: 1, blog: 2, site: 3, contact: 3 };

const TIER_OF_KIND: Record<ChannelKind, Tier> = {
  'Social profile': 'social',
  'Ad account': 'social',
  Blog: 'blog',
  Site: 'site',
  Messaging: 'contact',
  'Booking or form': 'contact',
  Partner: 'foreign',
};

/** The tier of a channel: as the table says, else as its kind implies; `null` where neither is. */
export function tierOf(channel: Channel): Tier | null {
  if (channel.tier !== '') return channel.tier;
  return channel.kind === '' ? null : TIER_OF_KIND[channel.kind];
}

/**
 * The direction of a link between two tiers; `null` is a tier nobody knows.
 *
 * Contact is forward from anywhere. To a social profile of ours is backward from all that is
 * ours, social too: it keeps people where the company controls least.
 */
export function directionBetween(from: Tier | null, to: Tier | null): Direction {
  if (to === 'contact') return 'forward';
  if (to === 'foreign') return 'foreign';
  if (to === 'social' && from !== 'foreign') return 'backward';
  if (to === null || from === null) return 'unknown';
  const way = DISTANCE[to] - DISTANCE[from];
  return way > 0 ? 'forward' : way < 0 ? 'backward' : 'sideways';
}

/** Where a link leads, and which way. */
export interface Route {
  readonly direction: Direction;
  /** The channel that the address belongs to; `null` where it belongs to none. */
  readonly to: Channel | null;
}

/**
 * Finds routes from a channel, by its name in the table, to an address. A mail, a call or a chat
 * is contact even where the table does not have it.
 */
export function routeFinder(
  channels: readonly Channel[],
): (fromChannel: string, address: string) => Route {
  const match = channelMatcher(channels);
  const channelNamed = named(channels);
  return (fromChannel, address) => {
    const from = channelNamed(fromChannel);
    const to = match(address);
    const tier = to !== null ? tierOf(to) : isContactAddress(address) ? 'contact' : null;
    return { to, direction: directionBetween(from === undefined ? null : tierOf(from), tier) };
  };
}
