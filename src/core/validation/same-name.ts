import { nameKey } from '../named.ts';

/**
 * The one name of a list that a text means for sure: it differs in letter case, accents, spaces
 * and punctuation alone. `null` where there is none, or more than one.
 */
export function meantName(text: string, names: readonly string[]): string | null {
  const wanted = bare(text);
  if (wanted === '') return null;
  const alike = names.filter((name) => bare(name) === wanted).reverse();
  const meant = new Map(alike.map((name) => [nameKey(name), name.trim()]));
  const [name, another] = [...meant.values()];
  return name === undefined || another !== undefined ? null : name;
}

function bare(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
