import { nameKey } from '../named.ts';
import { channelMatcher } from './address.ts';
import type { Channel } from './channel.ts';
import { tierOf } from './route.ts';
import type { StandingLink } from './standing-link.ts';
import { standsOn } from './standing-page.ts';
import { isSamePage, type StandingRoute, standingRouteFinder, webPage } from './standing-route.ts';

/** What visitors find on a page of our own blog or site, as the standing links describe it. */
export interface Destination {
  readonly channel: Channel;
  /** Whether anything leads on from there: to buy, to get in touch, to read (002-5). */
  readonly hasWayOn: boolean;
  /** Whether visitors can buy there or leave contact (002-9). */
  readonly offersContact: boolean;
}

/**
 * Finds what an address leads to; `null` where it is no page of our own blog or site, or where no
 * standing link says what stands on it. A page that others ask people to buy or get in touch on
 * is where they were to go: it has both. Whatever is unclear counts in favour of the page.
 */
export function destinationFinder(
  links: readonly StandingLink[],
  channels: readonly Channel[],
): (address: string) => Destination | null {
  const channelOf = channelMatcher(channels);
  const routeOf = standingRouteFinder(channels);
  const routes = links.map((link) => ({ link, route: routeOf(link) }));
  const goals = routes.flatMap(({ route: { ask, page } }) =>
    page !== null && (ask === 'buy' || ask === 'contact') ? [page] : [],
  );
  return (address) => {
    const channel = channelOf(address);
    const page = webPage(address);
    if (channel === null || page === null || !OWN.includes(tierOf(channel) ?? '')) return null;
    const here = routes
      .filter(({ link }) => nameKey(link.from) === nameKey(channel.name))
      .map(({ link, route }) => ({ link, route, standing: standsOn(link, channel, page) }))
      .filter(({ standing }) => standing !== 'no');
    if (!here.some(({ standing }) => standing === 'yes')) return null;
    const isGoal = goals.some((goal) => isSamePage(goal, page));
    const ways = here
      .filter(({ link }) => link.to.trim() !== '')
      .map(({ route }) => route)
      .filter((route) => route.page === null || !isSamePage(route.page, page));
    return {
      channel,
      hasWayOn: isGoal || ways.some(leadsOn),
      offersContact: isGoal || ways.some(asksForContact),
    };
  };
}

const OWN: readonly string[] = ['blog', 'site'];

function leadsOn({ ask, direction }: StandingRoute): boolean {
  if (ask === 'buy' || ask === 'contact' || direction === 'forward') return true;
  return ask !== 'follow' && (direction === 'sideways' || direction === 'unknown');
}

/** A link that does not say what it asks may ask for contact. */
function asksForContact({ ask, to }: StandingRoute): boolean {
  const social = to !== null && tierOf(to) === 'social';
  return ask === 'buy' || ask === 'contact' || (ask === '' && !social);
}
