import { LONGEST_TEXT } from './longest-text.ts';

/** The most that one word may weigh beside one that stands in every text. */
const RAREST = 6;

/** The words of a text, each once. */
export type Words = ReadonlySet<string>;

/**
 * The words of a text as they are compared: in lower case, without accents and signs. Letters in
 * Unicode bold or italics, which people paste into posts, are letters; a sign of a script that
 * parts no words is a word.
 */
export function wordsOf(text: string): Words {
  const plain = text
    .slice(0, LONGEST_TEXT)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/['’]/g, '')
    .toLowerCase();
  return new Set(plain.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]|[\p{L}\p{N}]+/gu) ?? []);
}

/** The words of a text with what they weigh, ready to be compared with many others. */
export interface Weighed {
  readonly words: Words;
  readonly weights: readonly (readonly [word: string, weight: number])[];
  readonly total: number;
}

/** How much words weigh among some texts: those that stand in most, such as a licence line, tell little. */
export class Scales {
  private readonly texts = new Map<string, number>();

  constructor(private readonly all: readonly Words[]) {
    for (const words of all) {
      for (const word of words) this.texts.set(word, (this.texts.get(word) ?? 0) + 1);
    }
  }

  weigh(words: Words): Weighed {
    const weights = [...words].map((word): [string, number] => [word, this.weightOf(word)]);
    return { words, weights, total: weights.reduce((sum, [, weight]) => sum + weight, 0) };
  }

  private weightOf(word: string): number {
    const texts = this.texts.get(word) ?? 0;
    return Math.min(RAREST, Math.log(1 + (this.all.length + 1) / (texts + 1)));
  }
}

/** How much two texts have in common, from 0 to 1, 1 where they have the same words. */
export function likeness(a: Weighed, b: Weighed): number {
  const whole = a.total + b.total;
  return whole === 0 ? 0 : (2 * common(a, b)) / whole;
}

/** How much of one text stands in another, from 0 to 1. */
export function containment(part: Weighed, whole: Weighed): number {
  return part.total === 0 ? 0 : common(part, whole) / part.total;
}

function common(a: Weighed, b: Weighed): number {
  const [fewer, more] = a.weights.length < b.weights.length ? [a, b] : [b, a];
  let sum = 0;
  for (const [word, weight] of fewer.weights) if (more.words.has(word)) sum += weight;
  return sum;
}
