import { parsePattern } from './parse-pattern.ts';
import { matchesPattern } from './run-pattern.ts';

/** Tells whether something stands in a text, or says what is to be typed instead. */
export type Finder = { readonly isIn: (text: string) => boolean } | { readonly problem: string };

/** Of a longer text only the beginning is looked at: no network takes a longer copy. */
const LONGEST_TEXT = 70_000;

/** Longer lists of words belong into several lines. */
const LONGEST_WORDS = 1000;

/** Finds any of some words, parted by commas, whole, whatever their case and accents. */
export function wordFinder(words: string): Finder {
  const wanted = words
    .split(/[,;\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
  if (wanted.length === 0) return { problem: 'Type the word that this rule looks for.' };
  if (words.length > LONGEST_WORDS) {
    return {
      problem: `Keep to ${LONGEST_WORDS} characters here, and write the other words into a line of their own.`,
    };
  }
  const keys = wanted.map(folded);
  return {
    isIn: (text) => {
      const padded = ` ${folded(text.slice(0, LONGEST_TEXT))} `;
      return keys.some((key) => isWholeIn(padded, key));
    },
  };
}

/** Finds what a pattern (a regular expression) describes, whatever its case. */
export function patternFinder(pattern: string): Finder {
  const parsed = parsePattern(pattern);
  if ('problem' in parsed) return parsed;
  return { isIn: (text) => matchesPattern(parsed.program, text.slice(0, LONGEST_TEXT)) };
}

/** In lower case, without accents, with one blank where any were. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Whether a word stands in a text with no letter or digit right beside it. */
function isWholeIn(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = Array.from(text.slice(Math.max(0, at - 2), at)).pop() ?? ' ';
    const [after = ' '] = Array.from(text.slice(at + word.length, at + word.length + 2));
    if (!LETTER.test(before) && !LETTER.test(after)) return true;
  }
  return false;
}

const LETTER = /[\p{L}\p{N}]/u;
