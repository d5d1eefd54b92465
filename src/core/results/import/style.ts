import { type Columns, SURE_TRANSLATED } from './columns.ts';
import type { DateText } from './date-text.ts';
import { type DayOrder, dayOrderOf } from './day-order.ts';
import { type DecimalMark, decimalMarkOf } from './number-text.ts';
import type { MappedColumn, ReadingFacts } from './reading.ts';
import type { Table } from './tables.ts';

/** How a file writes numbers and dates, told from all of its cells together. */
export interface Style {
  readonly decimal: DecimalMark | null;
  /** Whether `03/04` is the third of April, by field. */
  readonly dayFirst: ReadonlyMap<string, boolean>;
  /** A date that only a person can read; `null` where nothing is open. */
  readonly asked: DateText | null;
  readonly likelyDayFirst: boolean;
  /** Fields whose dates cannot all be read one way. */
  readonly mixed: readonly string[];
}

/** Tells the style of the tables of a file; a person's answer counts where the file leaves it open. */
export function styleOf(
  tables: readonly { readonly table: Table; readonly columns: Columns }[],
  facts: ReadingFacts,
): Style {
  let points = 0;
  let commas = 0;
  const orders = new Map<string, DayOrder>();
  for (const { table, columns } of tables) {
    for (const [name, place] of columns.at) {
      const { type } = columns.source.fields[name] ?? { type: 'text' };
      if (type === 'number' || type === 'money') {
        for (const row of table.rows) {
          const mark = decimalMarkOf(row[place] ?? '');
          if (mark === '.') points += 1;
          else if (mark === ',') commas += 1;
        }
      } else if (type === 'date' && !orders.has(name)) {
        orders.set(name, dayOrderOf(column(table, place), facts.today, !isPlanned(name)));
      }
    }
  }
  const told = new Set([...orders.values()].flatMap(({ dayFirst }) => dayFirst ?? []));
  // One file writes its dates one way, so a column that tells speaks for those that do not.
  const [fileOrder] = told.size === 1 ? told : [];
  const open = [...orders.values()].filter(
    ({ dayFirst, example }) => dayFirst === null && example !== null,
  );
  const [{ likely = null, example = null } = {}] = open;
  const guess = likely ?? usualOrder(tables[0]?.columns.mapping ?? [], facts.currency);
  const fallback = fileOrder ?? facts.answers.dayFirst ?? guess;
  return {
    decimal: points === commas ? null : points > commas ? '.' : ',',
    dayFirst: new Map([...orders].map(([name, order]) => [name, order.dayFirst ?? fallback])),
    asked: fileOrder === undefined && facts.answers.dayFirst === undefined ? example : null,
    likelyDayFirst: guess,
    mixed: [...orders].filter(([, { mixed }]) => mixed).map(([name]) => name),
  };
}

/** A deal's closing may lie ahead; everything else in an export has happened. */
function isPlanned(name: string): boolean {
  return name === 'closedOn';
}

/** Exports in English write the month first unless the money is not in dollars. */
function usualOrder(mapping: readonly MappedColumn[], currency: string): boolean {
  const translated = mapping.filter(
    ({ header, sure }) => header !== '' && sure === SURE_TRANSLATED,
  ).length;
  const found = mapping.filter(({ header }) => header !== '').length;
  return translated * 2 > found || !/\$|USD/.test(currency);
}

function* column({ rows }: Table, place: number): Iterable<string> {
  for (const row of rows) yield row[place] ?? '';
}
