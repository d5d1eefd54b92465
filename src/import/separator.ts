import Papa from 'papaparse';

const SEPARATORS = [',', ';', '\t', '|'] as const;

/** The first characters of a text tell its separator. */
const SAMPLE = 60_000;

/**
 * The separator of a text: the one that it names in a line `sep=`, else the one that gives the most
 * rows of one width, then the widest. Notes above the table count for little that way.
 */
export function separatorOf(text: string): string {
  const [, named] = /^\s*"?sep=([^\n"])"?/i.exec(text) ?? [];
  if (named !== undefined) return named;
  const cut = text.length > SAMPLE ? text.lastIndexOf('\n', SAMPLE) : text.length;
  const sample = text
    .slice(0, cut > 0 ? cut : SAMPLE)
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .join('\n');
  const scored = SEPARATORS.map((separator) => ({ separator, score: scoreOf(sample, separator) }));
  const best = scored.reduce((most, other) => (other.score > most.score ? other : most));
  return best.separator;
}

/** How much of a text a separator puts into columns. */
function scoreOf(sample: string, delimiter: string): number {
  const { data } = Papa.parse<string[]>(sample, { delimiter, newline: '\n' });
  const rowsOfWidth = new Map<number, number>();
  for (const { length } of data) rowsOfWidth.set(length, (rowsOfWidth.get(length) ?? 0) + 1);
  return Math.max(0, ...[...rowsOfWidth].map(([width, rows]) => rows ** 2 * (width - 1)));
}
