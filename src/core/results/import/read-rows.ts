import { isBrokenId } from '../sources/post-id.ts';
import type { Cells, TableFacts } from '../sources/source.ts';
import type { Columns } from './columns.ts';
import { copyFinder } from './copies.ts';
import type { ReadingFacts } from './reading.ts';
import { rowCells } from './row-cells.ts';
import type { Style } from './style.ts';
import { tableFacts } from './table-facts.ts';
import type { Table } from './tables.ts';
import { isTotalRow } from './total-row.ts';

/** A table of a file, and which of its columns are read. */
export interface TableToRead {
  readonly table: Table;
  readonly columns: Columns;
}

/** What was read of the tables of a file. */
export interface ReadRows<T> {
  /** Rows of one thing together, copies left out; in the order in which things come. */
  readonly things: readonly (readonly T[])[];
  readonly totals: number;
  readonly blank: number;
  readonly unreadable: readonly { readonly row: number; readonly why: string }[];
  /** IDs that a spreadsheet has turned into numbers: `1.22E+17`. */
  readonly brokenIds: number;
  /** Rows with a reason in free text. */
  readonly freeReasons: number;
  /** Labels of fields whose cells held text in place of numbers, and in how many rows. */
  readonly unreadableNumbers: ReadonlyMap<string, number>;
}

/** How a source reads a row: into no thing, one, or several (a week of typed totals is several). */
interface Reader<T> {
  read(cells: Cells<string>, about: TableFacts): readonly T[];
  keyOf(item: T): string;
  /** Whether a reason stands in the row and was not kept. */
  dropsReason(item: T): boolean;
}

/** Reads every row; columns were found once, so that a row costs only the cells it is read from. */
export function readRows<T>(
  tables: readonly TableToRead[],
  style: Style,
  facts: ReadingFacts,
  reader: Reader<T>,
): ReadRows<T> {
  const things = new Map<string, T[]>();
  const isCopy = copyFinder();
  const unreadable: { row: number; why: string }[] = [];
  const unreadableNumbers = new Map<string, number>();
  const counts = { totals: 0, blank: 0, brokenIds: 0, freeReasons: 0 };
  for (const { table, columns } of tables) {
    const cells = rowCells(columns, style, facts.today);
    const about = tableFacts(table, columns, style, facts.today);
    const kindOf = rowKinds(table, columns);
    const places = [...columns.at.values()];
    table.rows.forEach((row, index) => {
      const kind = kindOf(row);
      // A line without any cell is no row.
      if (kind === 'blank' && row.every((cell) => cell.trim() === '')) return;
      if (kind !== 'thing') {
        counts[kind] += 1;
        return;
      }
      cells.move(row);
      const refuse = (why: string) => unreadable.push({ row: table.numbers[index] ?? 0, why });
      const undated = cells.unreadableDate(columns.source.dated ?? []);
      if (undated !== '') {
        refuse(`The date in “${headerOf(columns, undated)}” cannot be read.`);
        return;
      }
      const items = reader.read(cells, about);
      if (items.length === 0) counts.blank += 1;
      else if (isBrokenId(cells.text('id'))) counts.brokenIds += 1;
      for (const item of items) {
        const key = reader.keyOf(item);
        const known = things.get(key);
        if (isCopy(key, row, places)) refuse('It says the same as an earlier row.');
        else if (known === undefined) things.set(key, [item]);
        else known.push(item);
        if (cells.text('reason') !== '' && reader.dropsReason(item)) counts.freeReasons += 1;
      }
    });
    for (const [field, rows] of cells.unreadableNumbers) {
      const header = headerOf(columns, field);
      unreadableNumbers.set(header, (unreadableNumbers.get(header) ?? 0) + rows);
    }
  }
  return { things: [...things.values()], ...counts, unreadable, unreadableNumbers };
}

/** Tells rows that measure a thing from blank rows, totals, and headers that come again. */
function rowKinds({ headers }: Table, columns: Columns) {
  const places = [...columns.at.values()];
  const identity = columns.source.identity.flatMap((field) => columns.at.get(field) ?? []);
  return (row: readonly string[]): 'blank' | 'totals' | 'thing' => {
    if (places.every((place) => (row[place] ?? '').trim() === '')) return 'blank';
    const isHeader = places.every((place) => (row[place] ?? '').trim() === headers[place]);
    return isHeader || isTotalRow(row, columns, identity) ? 'totals' : 'thing';
  };
}

function headerOf({ mapping }: Columns, name: string): string {
  return mapping.find(({ field }) => field === name)?.header ?? name;
}
