import { tagsOfLink } from '../../channels/link-tags.ts';
import { nameKey } from '../../named.ts';
import { addressesIn } from './post-address.ts';

/**
 * Finds Row IDs of the plan in labels, names and tags, in any letter case and among other words:
 * `spring_lhl-202610-01_v2` names `LHL-202610-01`. Answers those found, each once.
 */
export function rowIdFinder(rowIds: readonly string[]): (text: string) => string[] {
  const known = new Map<string, string>();
  const lengths = new Set<number>();
  for (const rowId of rowIds) {
    const key = nameKey(rowId);
    if (key === '' || known.has(key)) continue;
    known.set(key, rowId);
    if (!isTelling(key)) continue;
    lengths.add(key.split('-').length);
  }
  return (text) => {
    if (text === '') return [];
    const whole = known.get(nameKey(text));
    if (whole !== undefined) return [whole];
    const found = new Set<string>();
    for (const token of text.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []) {
      const parts = token.split('-');
      for (const length of lengths) {
        for (let start = 0; start + length <= parts.length; start++) {
          const key = parts.slice(start, start + length).join('-');
          const rowId = isTelling(key) ? known.get(key) : undefined;
          if (rowId !== undefined) found.add(rowId);
        }
      }
    }
    return [...found];
  };
}

/** A Row ID such as `7` or `launch` is a word like any other: it counts only where it stands alone. */
function isTelling(key: string): boolean {
  return key.length >= 5 && /\d/.test(key) && key.includes('-');
}

/** What the links in a text bear as `utm_content`. */
export function contentTagsIn(text: string): string[] {
  return addressesIn(text)
    .flatMap(tagsOfLink)
    .filter(({ name }) => name.toLowerCase() === 'utm_content')
    .map(({ value }) => value);
}
