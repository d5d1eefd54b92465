import { nameKey } from '../../named.ts';

/** What tells which platform a channel is on. */
export interface NamedPlace {
  readonly name: string;
  readonly address: string;
  readonly utmSource: string;
}

/** Platforms by the words that people and addresses name them with. */
const PLATFORMS: readonly (readonly [platform: string, words: RegExp])[] = [
  ['facebook', /facebook|\bfb\b|\bfb\.(?:com|me)/i],
  ['instagram', /instagram|\big\b/i],
  ['linkedin', /linked ?in/i],
  ['x', /twitter|^x$|\bx\.com|^x\W|\Wx$/i],
  ['tiktok', /tik ?tok/i],
  ['youtube', /you ?tube|youtu\.be/i],
  ['pinterest', /pinterest/i],
  ['threads', /\bthreads\b/i],
  ['google', /google/i],
];

/**
 * Which platform a channel is on, by its name, else by the address or tag that Channels has for
 * it; a channel on none of the known ones is a place of its own.
 */
export function placeFinder(channels: readonly NamedPlace[]): (channel: string) => string {
  const known = new Map(
    channels.map(({ name, address, utmSource }) => [
      nameKey(name),
      platformIn(name) ?? platformIn(address) ?? platformIn(utmSource) ?? nameKey(name),
    ]),
  );
  return (channel) => {
    const key = nameKey(channel);
    const place = known.get(key) ?? platformIn(channel) ?? key;
    known.set(key, place);
    return place;
  };
}

function platformIn(text: string): string | null {
  return PLATFORMS.find(([, words]) => words.test(text.trim()))?.[0] ?? null;
}
