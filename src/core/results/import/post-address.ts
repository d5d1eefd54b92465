import { parseAddress, type WebAddress } from '../../channels/parse-address.ts';

/** Parts of a query that tell which post an address means; the others tell where a click came from. */
const TELLING = /^(?:story_fbid|fbid|v)=(.+)$/i;

/** Pages that show the post their query names, and without one show none. */
const FRAME = /^(?:\w+\.)?(?:facebook|youtube)\.com\/(?:watch|photo|\w+\.php)$/i;

/**
 * Keys of the post that an address leads to: two addresses with a key in common lead to the same
 * post, whether of the site for phones, of another language or with tags. None where the address
 * is none, or leads to a profile.
 */
export function postKeys(link: string): string[] {
  const address = parseAddress(link);
  if (address === null || address.scheme !== 'web' || address.path.length === 0) return [];
  const telling = address.query.map((part) => TELLING.exec(part)?.[1] ?? '').filter(Boolean);
  if (telling.length === 0 && FRAME.test([hostOf(address), ...address.path].join('/'))) return [];
  const whole = [hostOf(address), ...address.path, ...telling].join('/');
  const id = idIn(address.path, telling);
  const own = id === '' ? codeOf(address, telling) : id;
  return own === '' ? [whole] : [whole, own];
}

/** The key of a post by the number that its platform gave it; blank where that is no number. */
export function idKey(sourceId: string): string {
  return /e\+/i.test(sourceId) ? '' : numberIn(sourceId);
}

/** An address may name the page by its number too, further to the left. */
function idIn(path: readonly string[], telling: readonly string[]): string {
  const status = path.filter((_, index) => path[index - 1] === 'status');
  return [...telling, ...status, ...path.slice(-1)].map(numberIn).find(Boolean) ?? '';
}

/** Platforms number posts with ten digits and more; of several the last is that of the post. */
function numberIn(text: string): string {
  const numbers = text.match(/\d{10,}/g) ?? [];
  const last = numbers[numbers.length - 1];
  return last === undefined ? '' : `#${last}`;
}

/** The code of a post of Instagram or YouTube, which have several forms of address for it. */
function codeOf({ host, path }: WebAddress, telling: readonly string[]): string {
  const [last = ''] = path.slice(-1);
  if (/(^|\.)instagram\.com$/.test(host)) {
    return /\/(p|reels?|tv)\/[^/]+$/.test(`/${path.join('/')}`) ? `instagram ${last}` : '';
  }
  if (host === 'youtu.be') return `youtube ${last}`;
  if (!/(^|\.)youtube\.com$/.test(host)) return '';
  if (path[0] === 'watch') return telling.map((code) => `youtube ${code.toLowerCase()}`).join('');
  return path[0] === 'shorts' || path[0] === 'live' ? `youtube ${last}` : '';
}

function hostOf({ host }: WebAddress): string {
  const plain = host.replace(/^(?:m|mobile|web|[a-z]{2}(?:-[a-z]{2})?)\.(?=[^.]+\.[^.]+$)/, '');
  return plain === 'twitter.com' ? 'x.com' : plain;
}

/** The addresses in a text, without the point or bracket that ends a sentence after them. */
export function addressesIn(text: string): string[] {
  if (!text.includes('/')) return [];
  const found = text.match(/(?:https?:\/\/|www\.)[^\s<>"]+|(?:[\w-]+\.)+[a-z]{2,}\/[^\s<>"]+/gi);
  return (found ?? []).map((address) => address.replace(/[.,;:!?)\]'’]+$/, ''));
}

/** A page of ours as a key, whatever tags the link to it bears; blank where it is no address. */
export function pageKey(link: string): string {
  const address = parseAddress(link);
  if (address === null || address.scheme !== 'web') return '';
  return [address.host, ...address.path, ...address.query].join('/');
}
