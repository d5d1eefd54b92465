import type { ReviewSection } from './document.ts';

/** Longer names than this are cut: a key is kept in a cell, and need only tell rows apart. */
const LONGEST = 200;

/**
 * Sections in which every row has a key of its own: names that people gave twice are numbered, in
 * the order of the rows.
 */
export function withUniqueKeys(sections: readonly ReviewSection[]): ReviewSection[] {
  const seen = new Set<string>();
  const unique = (key: string): string => {
    const name = key.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
    let numbered = name;
    for (let count = 2; seen.has(numbered); count += 1) numbered = `${name}:${count}`;
    seen.add(numbered);
    return numbered;
  };
  return sections.map((section) => ({
    ...section,
    rows: section.rows.map((row) => ({ ...row, key: unique(row.key) })),
  }));
}
