const PRIME = 0x01000193;

/**
 * A short fingerprint of texts: the same texts give the same one, and a change of any gives
 * another. It notices changes; it keeps no secrets.
 *
 * FNV-1a over UTF-16 units with two different starts, in base 36 (14 characters or fewer).
 */
export function fingerprint(parts: readonly string[]): string {
  const text = parts.map((part) => `${part.length}:${part}`).join('');
  let first = 0x811c9dc5;
  let second = PRIME;
  // A plan is thousands of texts: one walk for both.
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    first = Math.imul(first ^ unit, PRIME);
    second = Math.imul(second ^ unit, PRIME);
  }
  return (first >>> 0).toString(36) + (second >>> 0).toString(36);
}
