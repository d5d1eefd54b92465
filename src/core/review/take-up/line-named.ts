import type { CadenceLine } from '../../cadence/line.ts';
import { nameOf } from '../../cadence/read-line.ts';

/** The one line that is named; of names that lie in each other, the longest. */
export function lineNamed(
  words: string,
  lines: readonly CadenceLine[],
): { line: CadenceLine; at: number; length: number } | null {
  const places = lines.flatMap((line) =>
    [...new Set([nameOf(line), line.type.trim()])].flatMap((name) => {
      const at = name === '' ? -1 : wholeWordsAt(words, name);
      return at < 0 ? [] : [{ line, at, length: name.length }];
    }),
  );
  const longest = places.filter(
    (place) =>
      !places.some(
        (other) =>
          other.length > place.length &&
          other.at <= place.at &&
          other.at + other.length >= place.at + place.length,
      ),
  );
  const named = new Set(longest.map(({ line }) => line));
  return named.size === 1 ? (longest[0] ?? null) : null;
}

/** Where a name stands as words of its own, whatever its capitals; -1 where it does not. */
export function wholeWordsAt(words: string, name: string): number {
  const at = words.toLowerCase().indexOf(name.toLowerCase());
  if (at < 0) return -1;
  const isLetter = (character: string | undefined) => /[\p{L}\p{N}]/u.test(character ?? '');
  return isLetter(words[at - 1]) || isLetter(words[at + name.length]) ? -1 : at;
}
