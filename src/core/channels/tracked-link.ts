import { monthOf } from '../calendar/plain-date.ts';
import { named } from '../named.ts';
import type { PlanItem } from '../plan/item.ts';
import type { Settings } from '../settings/settings.ts';
import { channelMatcher } from './address.ts';
import { campaignOf, tagText } from './campaign.ts';
import type { Channel } from './channel.ts';
import { tierOf } from './route.ts';

/** The settings that tags depend on. */
export type TagSettings = Pick<Settings, 'campaignPattern' | 'utmSeparator'>;

/**
 * The link of a row with its tags, so that results find the row.
 *
 * Only links from social, posts and ads, to our own blog or site get one: a tag on a link
 * between our own pages would overwrite where the visitor came from. Blank for every other link,
 * and while the row has no Row ID. Tags that stand in the link are replaced; the rest of it
 * stays as it was typed.
 */
export function trackedLinkFor(
  item: PlanItem,
  channels: readonly Channel[],
  settings: TagSettings,
): string {
  return linkTracker(channels, settings)(item);
}

/** `trackedLinkFor` for many rows: the channels are taken apart once. */
export function linkTracker(
  channels: readonly Channel[],
  settings: TagSettings,
): (item: PlanItem) => string {
  const channelNamed = named(channels);
  const channelOf = channelMatcher(channels);
  return (item) => {
    const from = channelNamed(item.channel);
    const rowId = item.rowId.trim();
    if (from === undefined || tierOf(from) !== 'social' || rowId === '' || item.link === '')
      return '';
    const to = channelOf(item.link);
    const tier = to === null ? null : tierOf(to);
    if (tier !== 'blog' && tier !== 'site') return '';
    return withTags(item.link.trim(), tagsOf({ ...item, rowId }, from, settings));
  };
}

type Tag = readonly [name: string, value: string];

function tagsOf(item: PlanItem, from: Channel, settings: TagSettings): Tag[] {
  const separator = settings.utmSeparator;
  const paid = item.kind === 'Ad' || from.kind === 'Ad account';
  const ofMonth = item.date === null ? '' : campaignOf(settings, monthOf(item.date));
  return [
    ['utm_source', tagText(from.utmSource, separator) || tagText(from.name, separator)],
    ['utm_medium', paid ? 'paid_social' : 'social'],
    ['utm_campaign', tagText(item.campaign, separator) || ofMonth],
    ['utm_content', tagText(item.rowId, separator)],
  ];
}

function withTags(link: string, tags: readonly Tag[]): string {
  const [, address = '', query = '', fragment = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(link) ?? [];
  const parameters = [
    ...query
      .slice(1)
      .split('&')
      .filter((part) => part !== '' && !/^utm_/i.test(part)),
    ...tags.filter(([, value]) => value !== '').map(([name, value]) => `${name}=${encode(value)}`),
  ];
  return `${withScheme(address)}?${parameters.join('&')}${fragment}`;
}

function withScheme(address: string): string {
  return /^https?:/i.test(address) ? address : `https://${address.replace(/^\/\//, '')}`;
}

/** Percent-encodes; half an emoji, which has no encoding, is left out. */
function encode(text: string): string {
  const whole = Array.from(text).filter((character) => !/^[\ud800-\udfff]$/.test(character));
  return encodeURIComponent(whole.join(''));
}
