import type { Settings } from '../settings/settings.ts';

/**
 * Where a session came from: a tagged link of a post, a social site without tags, or elsewhere
 * (paid social among it, which has the ads' own line).
 */
export type SessionOrigin = 'tagged social' | 'untagged social' | 'elsewhere';

/** What GA4 counts as organic social by medium, and the usual spellings with a separator. */
const SOCIAL_MEDIUMS = [
  'social',
  'organic_social',
  'organic-social',
  'social-network',
  'social_network',
  'social network',
  'social-media',
  'social_media',
  'social media',
  'sm',
];

/** The origin of a session row, by its source and medium as exported: `Facebook / Social`. */
export function sessionOrigin(
  channel: string,
  settings: Pick<Settings, 'socialReferrers'>,
): SessionOrigin {
  const [source = '', medium = ''] = channel
    .toLowerCase()
    .split(' / ')
    .map((part) => part.trim());
  if (SOCIAL_MEDIUMS.includes(medium)) return 'tagged social';
  return medium === 'referral' && isSocialSite(source, settings.socialReferrers)
    ? 'untagged social'
    : 'elsewhere';
}

/** Whether the tags came in with capitals: analytics then counts them as another source. */
export function cameUnderCapitals(channel: string): boolean {
  return channel !== channel.toLowerCase();
}

function isSocialSite(host: string, referrers: readonly string[]): boolean {
  return referrers
    .map((referrer) => referrer.toLowerCase())
    .some((referrer) => host === referrer || host.endsWith(`.${referrer}`));
}
