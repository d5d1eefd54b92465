import type { Channel } from '../channels/channel.ts';
import { parseAddress } from '../channels/parse-address.ts';

/**
 * The length of a copy as its channel counts it: on X a link weighs 23, an emoji or a letter of
 * most Asian scripts 2 (https://docs.x.com/fundamentals/counting-characters); elsewhere each
 * character counts as one.
 */
export function copyLength(copy: string, channel: Channel): number {
  return isX(channel) ? weightOnX(copy) : Array.from(copy).length;
}

/** Whether a channel is X, by its address, else by its name or source. */
export function isX({ address, name, utmSource }: Channel): boolean {
  const parsed = parseAddress(address);
  if (parsed?.scheme === 'web') return /^(?:mobile\.)?(?:x|twitter)\.com$/.test(parsed.host);
  return [name, utmSource].some((text) => /^(?:x|twitter)(?:\W|$)/i.test(text.trim()));
}

const LINK = /(?:https?:\/\/|\bwww\.)[^\s<>"]*[^\s<>"'.,;:!?)\]}…]/giu;
const LINK_WEIGHT = 23;

/** An emoji with all that belongs to it: flags, keycaps, skin tones, families. */
const EMOJI =
  /\p{RI}\p{RI}|[#*\d]\uFE0F?\u20E3|\p{Extended_Pictographic}(?:\p{EMod}|\uFE0F)?(?:\u200D\p{Extended_Pictographic}(?:\p{EMod}|\uFE0F)?)*/gu;
const EMOJI_WEIGHT = 2;

/**
 * What weighs 1 on X: Latin, Greek, Cyrillic, Arabic, Hebrew and the like, and their punctuation.
 * The first and the last of each range.
 */
const LIGHT: readonly (readonly [number, number])[] = [
  [0, 0x10ff],
  [0x2000, 0x200d],
  [0x2010, 0x201f],
  [0x2032, 0x2037],
];

function weightOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return LIGHT.some(([first, last]) => first <= code && code <= last) ? 1 : 2;
}

function weightOnX(copy: string): number {
  const text = copy.normalize('NFC');
  const links = text.match(LINK)?.length ?? 0;
  const withoutLinks = text.replace(LINK, '');
  const emoji = withoutLinks.match(EMOJI)?.filter((found) => !LIGHT_SIGN.test(found)) ?? [];
  const rest = withoutLinks.replace(EMOJI, (found) => (LIGHT_SIGN.test(found) ? 'x' : ''));
  const weights = Array.from(rest, weightOf);
  return weights.reduce(
    (sum, weight) => sum + weight,
    links * LINK_WEIGHT + emoji.length * EMOJI_WEIGHT,
  );
}

/** Signs such as © that only look like an emoji where they ask for it. */
const LIGHT_SIGN = /^[\u00A9\u00AE]$/;
