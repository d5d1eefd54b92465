import type { Columns } from './columns.ts';

/** What exports write where a row adds up others, in the languages of the exports. */
const TOTAL =
  /^(?:(?:grand|sub)[ -]?)?(?:totals?|totale|totaal|gesamt\p{L}*|insgesamt|summe|zwischensumme|somme|suma|soma|sous-total|subtotale|subtotaal)(?:\s*[:(–-].*|\s+(?:general|generale|generaal|account|campaigns?|results|\d).*)?$/iu;
/** Meta’s: `Results from 12 campaigns`. */
const RESULTS_OF_ALL =
  /^(?:results? from|ergebnisse aus|resultats de|resultados de|risultati di|resultaten van) \d+ \p{L}+(?: \p{L}+)?$/iu;

/**
 * Whether a row adds up others, or is a line below the table. Such a row says so in the first of
 * the columns that identify a thing, names no thing at all, or holds one text alone.
 */
export function isTotalRow(
  row: readonly string[],
  { at }: Columns,
  identity: readonly number[],
): boolean {
  if (identity.length > 0) {
    // Google writes ` --` for what a total row does not have.
    const named = identity.find((place) => !/^[\s–—-]*$/.test(row[place] ?? ''));
    if (named === undefined || saysTotal(row[named] ?? '')) return true;
  }
  return at.size > 2 && [...at.values()].filter((place) => isFilled(row[place])).length === 1;
}

function saysTotal(text: string): boolean {
  const plain = text
    .trim()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '');
  return TOTAL.test(plain) || RESULTS_OF_ALL.test(plain);
}

function isFilled(cell: string | undefined): boolean {
  return cell !== undefined && cell.trim() !== '';
}
