import type { Result } from '../result.ts';
import { resultIdentity } from '../result-identity.ts';
import type { ResultSource, SalesSource } from '../sources/source.ts';
import { SOURCES } from '../sources/sources.ts';
import { aboutFile, type RecognisedTable, type WholeFile } from './about-file.ts';
import type { Columns } from './columns.ts';
import { notRead } from './not-read.ts';
import { readRows } from './read-rows.ts';
import type { Grid, ReadExport, ReadingFacts, ReadResults, ReadSales } from './reading.ts';
import { headerRank, recognise } from './recognise.ts';
import { areParts, oneRowOf } from './repeated-rows.ts';
import { joinSides } from './side-by-side.ts';
import { styleOf } from './style.ts';
import { findTables } from './tables.ts';

/**
 * Reads an export of a platform or CRM, or a table of one's own, into rows of the tabs Results or
 * Sales. Where it comes from is told by its headers alone. Personal data, and columns that no field
 * takes, are left behind; whatever was understood otherwise than it looks is remarked upon.
 */
export function readExport(grid: Grid, facts: ReadingFacts): ReadExport {
  const tables = findTables(grid, headerRank(SOURCES, facts.answers))
    .map(joinSides)
    .map((table) => ({ table, ...recognise(table.headers, SOURCES, facts.answers) }));
  const main = mainOf(tables);
  const columns = main?.columns ?? null;
  if (main === undefined || columns === null || columns.missing.length > 0) {
    return notRead(grid, main);
  }
  const { source } = columns;
  if (source.table === '') return notRead(grid, main);
  const own = tables.flatMap(({ table, columns }) =>
    columns !== null && columns.source === source && columns.missing.length === 0
      ? [{ table, columns }]
      : [],
  );
  const whole = {
    main,
    columns,
    own,
    style: styleOf(own, facts),
    others: tables.length - own.length,
  };
  const read =
    source.table === 'results'
      ? readResults(whole, source, facts)
      : readSales(whole, source, facts);
  const { lacking } = main;
  if (read.rows.length > 0 || lacking === null) return read;
  return notRead(grid, { ...main, columns: lacking, others: [columns] });
}

/** The table that says most surely where the file comes from; one that can be read goes first. */
function mainOf(tables: readonly RecognisedTable[]): RecognisedTable | undefined {
  const rank = ({ columns }: RecognisedTable) =>
    columns === null ? 0 : columns.score + (isReadable(columns) ? 1000 : 0);
  return tables.reduce<RecognisedTable | undefined>(
    (best, table) => (best === undefined || rank(table) > rank(best) ? table : best),
    undefined,
  );
}

function isReadable({ source, missing }: Columns): boolean {
  return source.table !== '' && missing.length === 0;
}

function readResults(file: WholeFile, source: ResultSource, facts: ReadingFacts): ReadResults {
  const read = readRows(file.own, file.style, facts, {
    read(cells, about) {
      const row = source.read(cells, about);
      if (row === null || !isMeasured(row.result)) return [];
      return [{ ...row, result: { ...row.result, file: facts.file } }];
    },
    keyOf: ({ result }) => resultIdentity(result),
    dropsReason: () => false,
  });
  const isSplit = source.repeats === 'parts';
  const rows = read.things.flatMap((thing) => oneRowOf(thing, isSplit) ?? []);
  const many = read.things.filter(({ length }) => length > 1);
  const parts = many.filter((thing) => areParts(thing, isSplit));
  const addedUp = parts.reduce((sum, { length }) => sum + length, 0);
  const undated = rows.some(
    ({ result }) => result.periodStart === null && result.publishedOn === null,
  );
  return {
    table: 'results',
    rows: source.finish?.(rows) ?? rows,
    ...aboutFile(file, read, facts, {
      addedUp,
      measuredAgain: many.length - parts.length,
      undated,
    }),
  };
}

/** Whether anything was counted: exports have rows of posts that nobody was shown. */
function isMeasured(result: Result): boolean {
  return Object.values(result).some((value) => typeof value === 'number');
}

function readSales(file: WholeFile, source: SalesSource, facts: ReadingFacts): ReadSales {
  let unnamed = 0;
  const read = readRows(file.own, file.style, facts, {
    read: (cells, about) =>
      source.read(cells, about).map((sale) => ({ ...sale, file: facts.file })),
    // Two leads without an ID are two leads.
    keyOf({ sourceId }) {
      unnamed += 1;
      return sourceId === '' ? `\n${unnamed}` : sourceId;
    },
    dropsReason: ({ reason, reasonGroup }) => reason === '' && reasonGroup !== '',
  });
  return {
    table: 'sales',
    rows: read.things.flatMap(([sale]) => sale ?? []),
    ...aboutFile(file, read, facts, { addedUp: 0, measuredAgain: 0, undated: false }),
  };
}
