import type { Channel } from './channel.ts';
import { type ParsedAddress, parseAddress, type WebAddress } from './parse-address.ts';

/**
 * The channel that an address belongs to: of the channels whose host is the same and whose path
 * begins the address's path, the one with the longest path; of equals the first. `null` where it
 * belongs to none or is no address.
 *
 * Scheme, `www.`, letter case and trailing slashes do not matter; a path is matched by whole
 * parts (`/blog` is not `/blogger`); a subdomain is a host of its own. Where a channel's address
 * has a query (`profile.php?id=12`), the address must have it too. `mailto:`, `tel:` and the like
 * belong to the channel of the same mailbox or number.
 */
export function matchAddress(address: string, channels: readonly Channel[]): Channel | null {
  return channelMatcher(channels)(address);
}

/** `matchAddress` for many addresses: the channels are taken apart once. */
export function channelMatcher(channels: readonly Channel[]): (address: string) => Channel | null {
  const surfaces = channels
    .map((channel) => ({ channel, parsed: parseAddress(channel.address) }))
    .map(({ channel, parsed }) => ({ channel, parsed, length: parsed ? lengthOf(parsed) : 0 }));
  return (address) => {
    const wanted = parseAddress(address);
    if (wanted === null) return null;
    let best: { channel: Channel; length: number } | null = null;
    for (const surface of surfaces) {
      if (surface.parsed === null || !covers(surface.parsed, wanted)) continue;
      if (best === null || surface.length > best.length) best = surface;
    }
    return best?.channel ?? null;
  };
}

/**
 * Whether an address is a way to leave contact by its very nature, whoever it belongs to: a mail,
 * a call, or one of the short addresses that open a chat.
 */
export function isContactAddress(address: string): boolean {
  const parsed = parseAddress(address);
  if (parsed === null) return false;
  return parsed.scheme !== 'web' || CHAT_HOSTS.includes(parsed.host);
}

const CHAT_HOSTS: readonly string[] = ['wa.me', 'api.whatsapp.com', 'm.me', 'signal.me'];

function covers(surface: ParsedAddress, wanted: ParsedAddress): boolean {
  if (surface.scheme === 'web') return wanted.scheme === 'web' && coversWeb(surface, wanted);
  return wanted.scheme === surface.scheme && wanted.to === surface.to;
}

function coversWeb(surface: WebAddress, wanted: WebAddress): boolean {
  return (
    surface.host === wanted.host &&
    surface.path.length <= wanted.path.length &&
    surface.path.every((part, index) => part === wanted.path[index]) &&
    surface.query.every((part) => wanted.query.includes(part))
  );
}

function lengthOf(parsed: ParsedAddress): number {
  return parsed.scheme === 'web' ? parsed.path.length + parsed.query.length : 0;
}
