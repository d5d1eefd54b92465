/**
 * A short fingerprint of texts: the same texts give the same one, and a change of any gives
 * another. It notices changes; it keeps no secrets.
 *
 * FNV-1a over UTF-16 units, twice with different starts, in base 36 (14 characters or fewer).
 */
export function fingerprint(parts: readonly string[]): string {
  const text = parts.map((part) => `${part.length}:${part}`).join('');
  return hash(text, 0x811c9dc5).toString(36) + hash(text, 0x01000193).toString(36);
}

function hash(text: string, start: number): number {
  let value = start;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}
