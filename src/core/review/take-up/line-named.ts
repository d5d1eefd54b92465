import type { CadenceLine } from '../../cadence/line.ts';
import { nameOf } from '../../cadence/read-line.ts';

/** The one line that is named; of names that lie in each other, the longest. */
export function lineNamed(
  words: string,
  lines: readonly CadenceLine[],
): { line: CadenceLine; at: number; length: number } | null {
  const places = lines.flatMap((line) =>
    [...new Set([nameOf(line), line.type.trim()])].flatMap((name) => {
      const at = wholeWordsAt(words, name);
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
  const [first = null] = longest;
  return longest.every(({ line }) => line === first?.line) ? first : null;
}

/** Where a name stands first as words of its own, whatever its capitals; -1 where it does not. */
export function wholeWordsAt(words: string, name: string): number {
  if (name === '') return -1;
  const isLetter = (character: string) => /[\p{L}\p{N}]/u.test(character);
  const [all, wanted] = [words.toLowerCase(), name.toLowerCase()];
  for (let at = all.indexOf(wanted); at >= 0; at = all.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    if (!isLetter(all.slice(Math.max(0, at - 1), at)) && !isLetter(all.slice(end, end + 1)))
      return at;
  }
  return -1;
}
