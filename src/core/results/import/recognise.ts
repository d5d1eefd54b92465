import type { Source } from '../sources/source.ts';
import { ENGLISH } from '../sources/translations.ts';
import { type Columns, columnsOf, headerKeys } from './columns.ts';
import { headerKey } from './header-key.ts';
import { areLikelyHeaders } from './likely-headers.ts';
import type { ImportAnswers } from './reading.ts';

/** A source that is nearly as likely as the likeliest makes it a question. */
const CLOSE = 0.75;
/** One that is half as likely is worth offering. */
const NEAR = 0.5;

/** What the headers of a table say about where it comes from. */
export interface Recognised {
  /** The likeliest source with all it requires; `null` where there is none. */
  readonly columns: Columns | null;
  /** Other sources that it could be, the likeliest first. */
  readonly others: readonly Columns[];
  /** Whether the first of the others is about as likely. */
  readonly unsure: boolean;
  /** A far likelier source than a plain table, were it not for one column that it lacks. */
  readonly lacking: Columns | null;
}

/**
 * Recognises where a table comes from, by its headers; a person's answer counts more. Columns
 * that a person chose only count where the source lacks something without them.
 */
export function recognise(
  headers: readonly string[],
  sources: readonly Source[],
  { source: named, mapping }: ImportAnswers,
): Recognised {
  const keys = headerKeys(headers);
  const chosen = sources.find(({ name }) => name === named);
  if (chosen !== undefined) {
    const columns = columnsOf(chosen, keys, mapping);
    return { columns, others: [], unsure: false, lacking: null };
  }
  const found = ranked(sources.map((source) => columnsOf(source, keys, {})));
  const whole = found.filter(isWhole);
  const answered = ranked(sources.map((source) => columnsOf(source, keys, mapping)));
  const [best, ...others] = whole.length > 0 ? whole : answered.filter(isWhole);
  if (best === undefined) {
    return { columns: null, others: found.slice(0, 3), unsure: false, lacking: null };
  }
  const lacking = lackingOne(found[0], best);
  if (lacking !== null) {
    const columns = columnsOf(lacking.source, keys, mapping);
    if (isWhole(columns)) return { columns, others: [best], unsure: false, lacking: null };
  }
  const near = others.filter((other) => weight(other) >= NEAR * weight(best));
  return {
    columns: columnsOf(best.source, keys, mapping),
    others: near.slice(0, 3),
    unsure: near.some((other) => weight(other) >= CLOSE * weight(best)),
    lacking,
  };
}

/** The likeliest source, where it lacks one column and is far likelier than a plain table. */
function lackingOne(likeliest: Columns | undefined, best: Columns): Columns | null {
  const isFar =
    likeliest?.missing.length === 1 &&
    likeliest.source.table !== '' &&
    best.source.plain === true &&
    weight(best) < CLOSE * weight(likeliest);
  return isFar ? likeliest : null;
}

function ranked(all: readonly Columns[]): Columns[] {
  return all.filter(({ score }) => score > 1).sort((a, b) => weight(b) - weight(a));
}

function isWhole({ missing }: Columns): boolean {
  return missing.length === 0;
}

/**
 * How much a row looks like headers: 0 not at all, at most 1 where a few are known, 2 where they
 * are all that a source requires. Where a person named the source, unknown headers may do.
 */
export function headerRank(
  sources: readonly Source[],
  { source: named, mapping }: ImportAnswers,
): (row: readonly string[]) => number {
  const known = knownKeys(sources, mapping);
  const isKnown = (key: string) => known.has(key) || ENGLISH.has(key);
  const possible = sources.filter(({ name }) => name === named);
  const asked = possible.length > 0 ? possible : sources;
  return (row) => {
    const filled = row.filter((cell) => cell.trim() !== '');
    // Long texts and numbers are no headers, and rows of data hold many of both.
    if (!filled.some((cell) => /^\D.{0,79}$/.test(cell) && isKnown(headerKey(cell)))) {
      return asked === possible && areLikelyHeaders(row) ? 0.01 : 0;
    }
    const keys = headerKeys(row);
    const found = keys.keys.filter(isKnown).length;
    const isEnough = asked.some((source) => isWhole(columnsOf(source, keys, mapping)));
    return isEnough ? 2 : found / (found + 3);
  };
}

function knownKeys(
  sources: readonly Source[],
  mapping: ImportAnswers['mapping'],
): ReadonlySet<string> {
  const headers = sources.flatMap(({ fields, alsoHas }) => [
    ...Object.values(fields).flatMap((field) => [...field.headers, ...field.otherHeaders]),
    ...alsoHas,
  ]);
  return new Set([...headers, ...Object.values(mapping ?? {}).map(headerKey)]);
}

/**
 * How likely a source is. An export that is known to be of no use requires columns that no other
 * has, and the headers of a plain table are those of many exports.
 */
function weight({ source, score, missing }: Columns): number {
  if (source.table === '' && missing.length === 0) return score + 100;
  return source.plain === true ? score * 0.7 : score;
}
