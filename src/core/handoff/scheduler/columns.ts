import { NETWORKS } from './network.ts';
import { type MediaKind, mediaKind, type Post } from './post.ts';
import { stamp } from './stamp.ts';
import type { Tool } from './tool.ts';

/** What files are made with, beside the posts. */
export interface FileSettings {
  /** The id that the tool gave the account of a channel, by the channel's name. */
  readonly accountOf: (channel: string) => string;
  /** The offset from UTC at a moment of the wall clock, `+01:00`. */
  readonly offsetAt: (moment: string) => string;
}

/** What a column of a file is for. */
type Meaning =
  | 'text'
  | 'link'
  | 'image'
  | 'gif'
  | 'video'
  | 'media'
  | 'title'
  | 'channel'
  | 'account'
  | 'no'
  | 'moment'
  | 'network';

/** A column of a file. */
export interface FileColumn {
  readonly means: Meaning;
  readonly fill: (post: Post, settings: FileSettings) => string;
}

/** A pattern of a date that a header tells, as in `postAtSpecificTime (YYYY-MM-DD HH:mm:ss)`. */
const TOLD_PATTERN = /\((Y{4}\WMM\WDD\b[^)h]*|y{4}\WMM\Wdd\b[^)h]*)\)/;

const DATE = /^(?:post |publish(?:ing)? |schedul(?:ed?|ing) )?date\b/;
const TIME = /^(?:post(?:ing)? |publish(?:ing)? )?time(?:$|_24hr$|_24h$)/;
const MOMENT =
  /^(?:postatspecifictime|scheduled?[_ ]?(?:at|for|time|date)|posting time|publish[_ ]?at|date ?(?:&|and|-)? ?time|datetime)/;

/** What a header means, by the part before an explanation; the first that fits counts. */
const MEANINGS: readonly (readonly [RegExp, Meaning, FileColumn['fill']])[] = [
  [
    /^(?:text|content|message(?:_text)?|caption|copy|post(?:[_ ](?:text|content|copy))?|body)$/,
    'text',
    ({ text }) => text,
  ],
  [/^(?:link(?:\(s\)|s)?|post[_ ]?link|url|ogmetaurl)$/, 'link', ({ link }) => link],
  [/^gif[_ ]?urls?$/, 'gif', media('gif')],
  [/^video[_ ]?urls?$/, 'video', media('video')],
  [/^(?:(?:public_)?image[_ ]?urls?|images?)$/, 'image', media('image')],
  [/^media[_ ]?(?:urls?|url\(s\))$/, 'media', ({ media: all }) => all.join(',')],
  [/^title$/, 'title', ({ item }) => item.topic],
  [/^(?:channel|profile|platforms?|network)$/, 'channel', ({ item }) => item.channel],
  [/^account[_ ]?id$/, 'account', ({ item }, { accountOf }) => accountOf(item.channel)],
  [/^(?:draft|shortener)$/, 'no', () => 'FALSE'],
];

/**
 * The columns that a tool's headers mean; `null` for one that stays blank. A date and a time that
 * have a column each are written apart, else together.
 */
export function columnsOf(tool: Tool, header: readonly string[]): (FileColumn | null)[] {
  const names = header.map(bare);
  const { date = 'YYYY-MM-DD', time = 'HH:mm', dateTime = `${date} ${time}` } = tool;
  const isApart = names.some((name) => TIME.test(name)) && names.some((name) => DATE.test(name));
  return header.map((cell, index): FileColumn | null => {
    const name = names[index] ?? '';
    const [, told] = TOLD_PATTERN.exec(cell) ?? [];
    if (isApart && DATE.test(name)) return stamped(date);
    if (isApart && TIME.test(name)) return stamped(time);
    if (MOMENT.test(name) || DATE.test(name)) return stamped(told ?? dateTime);
    const [, picture] = /^picture url (\d+)$/.exec(name) ?? [];
    if (picture !== undefined) {
      return { means: 'media', fill: (post) => post.media[Number(picture) - 1] ?? '' };
    }
    const network = NETWORKS.find(({ aliases }) => aliases.includes(name));
    if (network !== undefined) {
      return { means: 'network', fill: (post) => (post.network === network ? 'TRUE' : 'FALSE') };
    }
    const [, means, fill] = MEANINGS.find(([pattern]) => pattern.test(name)) ?? [];
    return means === undefined || fill === undefined ? null : { means, fill };
  });
}

/** A header without what explains it: `Link(s) - Separated by …`, `imageUrls (comma-separated)`. */
function bare(header: string): string {
  return header
    .replace(/\s+[-–—(].*$/s, '')
    .trim()
    .toLowerCase();
}

function stamped(pattern: string): FileColumn {
  return { means: 'moment', fill: ({ moment }, { offsetAt }) => stamp(moment, pattern, offsetAt) };
}

/** Schedulers part several addresses by commas. */
function media(kind: MediaKind): FileColumn['fill'] {
  return ({ media: all }) => all.filter((address) => mediaKind(address) === kind).join(', ');
}
