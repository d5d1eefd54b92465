import type { Kept } from '../../kept/kept.ts';
import type { CheckFinding } from './severity.ts';

/**
 * What of the findings is shown: the severities (none chosen shows all), one code and one owner
 * (blank shows all), and words that stand in the row, the column or the sentence.
 */
export type FindingFilter = Pick<Kept, 'severities' | 'code' | 'owner' | 'words'>;

export const NO_FILTER: FindingFilter = { severities: [], code: '', owner: '', words: '' };

/** The findings that a filter lets through, in their order. Every word of the text must be found. */
export function filtered(findings: readonly CheckFinding[], filter: FindingFilter): CheckFinding[] {
  const words = filter.words.toLowerCase().split(/\s+/);
  return findings.filter((finding) => {
    if (filter.severities.length > 0 && !filter.severities.includes(finding.severity)) return false;
    if (filter.code !== '' && finding.code !== filter.code) return false;
    if (filter.owner !== '' && !ownersOf(finding).includes(filter.owner)) return false;
    const { rowId, topic, tab, cell, column, message } = finding;
    const text = [rowId, topic, tab, cell, column, message].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** The owners of the row of a finding. */
export function ownersOf({ owner }: CheckFinding): string[] {
  return owner.split(', ').filter((name) => name !== '');
}

/** How many findings there are of each value, in order of first appearance. */
export function tallied<T>(
  findings: readonly CheckFinding[],
  keyOf: (finding: CheckFinding) => T,
): Map<T, number> {
  const counts = new Map<T, number>();
  for (const finding of findings) {
    counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1);
  }
  return counts;
}
