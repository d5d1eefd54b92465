import type { PlainDateTime } from '../../calendar/plain-date.ts';
import type { Channel } from '../../channels/channel.ts';
import type { PlanItem } from '../../plan/item.ts';
import { type Network, networkOf } from './network.ts';

/** A row of the plan as schedulers take it. */
export interface Post {
  /** The row of the sheet. */
  readonly row: number;
  readonly item: PlanItem;
  readonly channel: Channel | null;
  readonly network: Network | null;
  /** The text, with the link below it where the tool has no place of its own for links. */
  readonly text: string;
  /** The link to publish; blank where the channel takes none in a post. */
  readonly link: string;
  /** Addresses of pictures and videos: the links in the asset brief. */
  readonly media: readonly string[];
  /** When it goes out, on the wall clock of the spreadsheet. */
  readonly moment: PlainDateTime;
}

const ADDRESS = /https?:\/\/[^\s<>"]*[^\s<>"'.,;:!?)\]}…]/gi;
const VIDEO = /\.(?:mp4|mov|m4v|webm|avi)$/i;
const GIF = /\.gif$/i;

/** A row as a post of a tool, which may have a column for links or not. */
export function postOf(
  row: number,
  item: PlanItem,
  channel: Channel | null,
  hasLinks: boolean,
): Post {
  const takesLinks = channel === null || channel.links === '' || channel.links === 'in post';
  const link = takesLinks ? item.trackedLink.trim() || item.link.trim() : '';
  const copy = item.copy.trim();
  const isIn = link === '' || copy.includes(link) || copy.includes(item.link.trim());
  const text = hasLinks || isIn ? copy : [copy, link].filter((part) => part !== '').join('\n\n');
  return {
    row,
    item,
    channel,
    network: channel === null ? null : networkOf(channel),
    text,
    link,
    media: item.assetBrief.match(ADDRESS) ?? [],
    moment: `${item.date ?? ''}T${item.time}:00`,
  };
}

export type MediaKind = 'image' | 'gif' | 'video';

/** What an address leads to, by its ending; a picture unless it says otherwise. */
export function mediaKind(address: string): MediaKind {
  const path = address.replace(/[?#].*$/, '');
  return VIDEO.test(path) ? 'video' : GIF.test(path) ? 'gif' : 'image';
}
