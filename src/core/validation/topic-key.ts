/**
 * A topic as it is compared: without letter case, accents, punctuation and emoji, so that “Rates,
 * this week!” is “rates this week”. A topic of signs alone is compared as it stands.
 */
export function topicKey(topic: string): string {
  const words = topic
    .slice(0, 1000)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return words === '' ? topic.trim() : words;
}
