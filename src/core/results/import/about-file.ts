import { type Columns, isPersonal } from './columns.ts';
import { currenciesOf } from './currency.ts';
import { headerKey } from './header-key.ts';
import { isLikelyHeader } from './likely-headers.ts';
import { dateQuestion, sourceQuestion } from './questions.ts';
import type { ReadRows, TableToRead } from './read-rows.ts';
import type { ReadFile, ReadingFacts } from './reading.ts';
import type { Recognised } from './recognise.ts';
import { type Remarkable, remarksOn } from './remarks.ts';
import { signatureOf } from './signature.ts';
import type { Style } from './style.ts';
import type { Table } from './tables.ts';

/** A table of a file, and where it seems to come from. */
export interface RecognisedTable extends Recognised {
  readonly table: Table;
}

/** A file whose source is known. */
export interface WholeFile {
  readonly main: RecognisedTable;
  readonly columns: Columns;
  /** The tables of the same source. */
  readonly own: readonly TableToRead[];
  readonly style: Style;
  /** How many tables of the file are of another. */
  readonly others: number;
}

/** What is to be said about a file beside its rows. */
export function aboutFile(
  { main, columns, own, style, others }: WholeFile,
  read: ReadRows<unknown>,
  facts: ReadingFacts,
  found: Pick<Remarkable, 'addedUp' | 'measuredAgain' | 'undated'>,
): ReadFile {
  const candidates = main.others.map(({ source }) => source.name);
  return {
    source: columns.source.name,
    candidates,
    signature: signatureOf(main.table.headers),
    mapping: columns.mapping,
    unused: own.flatMap(({ table }) => unusedOf(table, columns)).filter(isFirst),
    questions: [
      ...(main.unsure ? [sourceQuestion([columns.source.name, ...candidates])] : []),
      ...(style.asked === null ? [] : [dateQuestion(style.asked, style.likelyDayFirst)]),
    ],
    remarks: remarksOn({
      columns,
      otherSource: main.unsure ? (candidates[0] ?? '') : '',
      style,
      read,
      ...found,
      currencies: currenciesOf(own),
      currency: facts.currency,
      otherTables: others,
    }),
    dropped: {
      totals: read.totals,
      blank: read.blank,
      unreadable: read.unreadable,
      personal: own.flatMap(({ table }) => personalOf(table, columns)).filter(isFirst),
    },
  };
}

/** Headers that no field takes and that hold nothing personal. */
function unusedOf({ headers }: Table, { mapping, source }: Columns): string[] {
  const used = new Set(mapping.map(({ header }) => header));
  return headers.filter(
    (header) =>
      header !== '' &&
      !used.has(header) &&
      isLikelyHeader(header) &&
      !isPersonal(source, headerKey(header)),
  );
}

/** Headers of personal columns; one that tells rows apart without being kept is among them. */
function personalOf({ headers }: Table, { mapping, source }: Columns): string[] {
  const taken = mapping.filter(({ field }) => source.fields[field]?.type !== 'secret');
  const kept = new Set(taken.map(({ header }) => header));
  const secret = new Set(mapping.map(({ header }) => header).filter((header) => !kept.has(header)));
  return headers.filter(
    (header) =>
      header !== '' &&
      !kept.has(header) &&
      (secret.has(header) || isPersonal(source, headerKey(header))),
  );
}

function isFirst(text: string, index: number, all: readonly string[]): boolean {
  return all.indexOf(text) === index;
}
