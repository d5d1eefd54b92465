import type { Source } from './measure.ts';

/** Longer words than this are cut off in their cell. */
const LONGEST = 15;

/** `row 8`, `rows 2-7, 9`; `12 rows, 2-40` where they are too scattered for a narrow cell. */
export function rowsInWords({ rows }: Pick<Source, 'rows'>): string {
  const stretches = stretchesOf(rows);
  const [first] = stretches;
  const last = stretches[stretches.length - 1];
  if (first === undefined || last === undefined) return '';
  if (rows.length === 1) return `row ${first.from}`;
  const words = `rows ${stretches.map(({ from, to }) => (from === to ? from : `${from}-${to}`)).join(', ')}`;
  const isScattered = stretches.length > 1 && words.length > LONGEST;
  return isScattered ? `${rows.length} rows, ${first.from}-${last.to}` : words;
}

/** Rows that stand one below the other, from top to bottom. */
function stretchesOf(rows: readonly number[]): { from: number; to: number }[] {
  const stretches: { from: number; to: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = stretches[stretches.length - 1];
    if (last !== undefined && row <= last.to + 1) last.to = row;
    else stretches.push({ from: row, to: row });
  }
  return stretches;
}
