import { headerKey } from './header-key.ts';

/**
 * Stands for the headers of a file, whatever its rows, the order of its columns, and the
 * currency in them. It is the key under which a person's answers are remembered.
 */
export function signatureOf(headers: readonly string[]): string {
  const keys = [...new Set(headers.map(headerKey))].filter((key) => key !== '').sort();
  return keys.length === 0 ? '' : shortHash(keys.join('\n'));
}

/** A short text that stands for a long one (two rounds of FNV-1a); it cannot be read back. */
export function shortHash(text: string): string {
  return round(text, 0x811c9dc5) + round(text, 0x1b873593);
}

function round(text: string, seed: number): string {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return ((hash ^ (hash >>> 13)) >>> 0).toString(36).padStart(7, '0');
}
