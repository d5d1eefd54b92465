import type { Channel } from './channel.ts';
import type { WebAddress } from './parse-address.ts';
import type { StandingLink } from './standing-link.ts';
import { absolute, isSamePage, webPage } from './standing-route.ts';

/** Whether a standing link stands on a page: its column Page may be words that fit several. */
export type Standing = 'yes' | 'maybe' | 'no';

const EVERY_PAGE = /^(?:\*|(?:on )?(?:every|each|all|any)\b.*)?$/i;
const HOME_PAGE = /^(?:the |our )?(?:home|start|front|main)(?:[ -]?page)?$/i;
const FILLER = /\b(?:the|our|a|landing|page|pages|article|post|blog|site)\b/gi;

/** Whether a link without a page, or with words such as `every article`, stands on all of them. */
export function isOnEveryPage({ page }: Pick<StandingLink, 'page'>): boolean {
  return EVERY_PAGE.test(page.trim());
}

/**
 * Whether a link stands on a page of its own channel. The column Page may hold nothing or `every
 * page`, an address or a path, `home page`, or the words of an address: `Rates page` is `/rates`.
 * Any other words may mean any page.
 */
export function standsOn(
  { page }: Pick<StandingLink, 'page'>,
  channel: Channel,
  destination: WebAddress,
): Standing {
  if (isOnEveryPage({ page })) return 'yes';
  const home = webPage(channel.address);
  const meant = HOME_PAGE.test(page.trim()) ? home : webPage(absolute(page, channel));
  if (meant !== null) return isSamePage(meant, destination) ? 'yes' : 'no';
  const last = destination.path[destination.path.length - 1] ?? '';
  return slug(page) === slug(last) ? 'yes' : 'maybe';
}

function slug(words: string): string {
  return words
    .toLowerCase()
    .replace(FILLER, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
