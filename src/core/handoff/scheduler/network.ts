import type { Channel } from '../../channels/channel.ts';
import { parseAddress } from '../../channels/parse-address.ts';

/** A network that schedulers post to. */
export interface Network {
  /** As Metricool heads its columns. */
  readonly name: string;
  /** Other headers for it. */
  readonly aliases: readonly string[];
  /** The most characters of a post; `null` where it is not known. */
  readonly limit: number | null;
  readonly hosts: readonly string[];
  /** Whether it takes no post without a picture or a video. */
  readonly needsMedia: boolean;
}

/**
 * The limits are those that schedulers give in their help: 280 on X counts as X does. YouTube
 * counts title and text apart.
 */
export const NETWORKS: readonly Network[] = (
  [
    ['Facebook', '', 63_206, 'facebook.com|fb.com'],
    ['Twitter/X', 'twitter|x', 280, 'x.com|twitter.com'],
    ['LinkedIn', '', 3_000, 'linkedin.com'],
    ['GBP', 'gmb|google|google business profile', 1_500, 'business.google.com|g.page'],
    ['Instagram', '', 2_200, 'instagram.com', true],
    ['Pinterest', '', 500, 'pinterest.com', true],
    ['TikTok', '', 2_200, 'tiktok.com', true],
    ['Youtube', '', null, 'youtube.com', true],
    ['Threads', '', 500, 'threads.net|threads.com'],
    ['Bluesky', '', 300, 'bsky.app'],
  ] as const
).map(([name, aliases, limit, hosts, needsMedia = false]) => ({
  name,
  aliases: [name.toLowerCase(), ...aliases.split('|').filter((alias) => alias !== '')],
  limit,
  hosts: hosts.split('|'),
  needsMedia,
}));

/** The network of a channel, by its address, else by the first word of its name or by its source. */
export function networkOf({ address, name, utmSource }: Channel): Network | null {
  const parsed = parseAddress(address);
  const host = parsed?.scheme === 'web' ? parsed.host : '';
  const byHost = NETWORKS.find(({ hosts }) =>
    hosts.some((each) => host === each || host.endsWith(`.${each}`)),
  );
  return byHost ?? networkNamed(name) ?? networkNamed(utmSource) ?? null;
}

function networkNamed(text: string): Network | undefined {
  const name = text.trim().toLowerCase();
  return NETWORKS.find(({ aliases }) =>
    aliases.some((alias) => name === alias || name.startsWith(`${alias} `)),
  );
}
