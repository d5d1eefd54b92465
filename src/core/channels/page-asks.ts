import { nameKey } from '../named.ts';
import type { TableRow } from '../workbook.ts';
import type { Channel } from './channel.ts';
import { tierOf } from './route.ts';
import { ASKS, type Placement, type StandingLink } from './standing-link.ts';
import { isOnEveryPage } from './standing-page.ts';
import { type StandingRoute, standingRouteFinder } from './standing-route.ts';

/** A standing link with what is known of it. */
export interface PageAsk {
  readonly row: number;
  readonly link: StandingLink;
  readonly route: StandingRoute;
  /** Its place among the asks of the page as it should be, 1 first. */
  readonly best: number;
}

/** A page, or all pages of a channel alike, and what it asks of visitors. */
export interface PageAsks {
  /** The name of the channel, as the links write it. */
  readonly channel: string;
  /** As people wrote it; blank for every page. */
  readonly page: string;
  /** As they stand, by position; those without one come last, in the order of the tab. */
  readonly asks: readonly PageAsk[];
}

/** The pages that standing links describe, in the order of the tab. */
export function pagesOf(
  links: readonly TableRow<StandingLink>[],
  channels: readonly Channel[],
): PageAsks[] {
  const routeOf = standingRouteFinder(channels);
  const pages = new Map<string, Omit<PageAsk, 'best'>[]>();
  for (const { row, item: link } of links) {
    if (link.from.trim() === '' && link.to.trim() === '') continue;
    const page = isOnEveryPage(link) ? '' : nameKey(link.page);
    const key = JSON.stringify([nameKey(link.from), page]);
    pages.set(key, [...(pages.get(key) ?? []), { row, link, route: routeOf(link) }]);
  }
  return [...pages.values()].map((asks) => {
    const [first] = asks;
    const best = new Map([...asks].sort(asTheyShould).map(({ row }, index) => [row, index + 1]));
    return {
      channel: first?.link.from.trim() ?? '',
      page: first === undefined || isOnEveryPage(first.link) ? '' : first.link.page.trim(),
      asks: [...asks]
        .sort(asTheyStand)
        .map((ask) => ({ ...ask, best: best.get(ask.row) ?? asks.length })),
    };
  });
}

/** Whether a link asks to follow us: it says so, or leads to a social profile. */
export function asksToFollow({ route: { ask, to } }: Pick<PageAsk, 'route'>): boolean {
  return ask === 'follow' || (to !== null && tierOf(to) === 'social');
}

/** Whether a link asks to buy or to leave contact. */
export function asksForBusiness(ask: Pick<PageAsk, 'route'>): boolean {
  return !asksToFollow(ask) && (ask.route.ask === 'buy' || ask.route.ask === 'contact');
}

/** Whether people are asked to buy or to get in touch on a page, or on every page alike. */
export function isBusinessAskedOn(page: PageAsks, pages: readonly PageAsks[]): boolean {
  return pages.some(
    (other) =>
      nameKey(other.channel) === nameKey(page.channel) &&
      (other === page || other.page === '') &&
      other.asks.some(asksForBusiness),
  );
}

type Ask = Pick<PageAsk, 'link' | 'route' | 'row'>;

function asTheyStand(a: Ask, b: Ask): number {
  return positionOf(a) - positionOf(b) || a.row - b.row;
}

/** Buy first, else leave contact, then read, and only then follow (002-4). */
function asTheyShould(a: Ask, b: Ask): number {
  return rankOf(a) - rankOf(b) || asTheyStand(a, b);
}

function rankOf(ask: Ask): number {
  if (asksToFollow(ask)) return ASKS.length;
  const rank = ASKS.indexOf(ask.route.ask === '' ? 'read' : ask.route.ask);
  return rank;
}

function positionOf({ link }: Ask): number {
  return link.position ?? Number.MAX_SAFE_INTEGER;
}

/** Placements that are there to find one's way, on every page alike. */
export const NAVIGATION: readonly (Placement | '')[] = ['header', 'footer'];
