import { readForm } from './pack-cell.ts';
import { PACK_COLUMNS, type PackColumn, type PackKey } from './pack-columns.ts';

/** A row as an agency sent it back: cells of the columns that it has, and nothing of the others. */
export interface TheirRow {
  /** As they wrote it; blank where the row has none. */
  readonly rowId: string;
  /** The line of the table, 1-based. */
  readonly line: number;
  readonly cells: ReadonlyMap<PackKey, string>;
  /** Those of them that cannot be what their column says; they hold what was typed. */
  readonly unreadable: ReadonlySet<PackKey>;
}

/** A table that came back. */
export interface TheirPack {
  readonly rows: readonly TheirRow[];
  /** Columns that nobody knows, a sentence each. */
  readonly remarks: readonly string[];
}

/** People put titles above the headers; further down than this nobody does. */
const HEADER_LINES = 10;

/**
 * Reads a table that came back: columns by their headers, whatever their order; those that nobody
 * knows are told and left alone. `null` where no line has the header Row ID.
 */
export function readPack(table: readonly (readonly string[])[]): TheirPack | null {
  const lines = table.slice(0, HEADER_LINES).map((cells) => columnsAt(cells));
  const found = lines.map((columns) =>
    columns.some(({ column }) => column.key === 'rowId') ? columns.length : 0,
  );
  const header = found.indexOf(Math.max(1, ...found));
  const columns = lines[header];
  if (columns === undefined) return null;
  const remarks = unknownHeaders(table[header] ?? [], columns);
  const rows = table.slice(header + 1).flatMap((cells, index): TheirRow[] => {
    if (cells.every((cell) => cell.trim() === '')) return [];
    const line = header + index + 2;
    const read = new Map<PackKey, string>();
    const unreadable = new Set<PackKey>();
    let rowId = '';
    for (const { at, column } of columns) {
      const typed = cells[at] ?? '';
      const text = readForm(typed, column.form);
      if (column.key === 'rowId') rowId = typed.trim();
      else read.set(column.key, text ?? typed.trim());
      if (text === null) unreadable.add(column.key);
    }
    return [{ rowId, line, cells: read, unreadable }];
  });
  return { rows, remarks };
}

interface PlacedColumn {
  readonly at: number;
  readonly column: PackColumn;
}

/** The columns of a line of headers; of two that mean the same the first counts. */
function columnsAt(cells: readonly string[]): PlacedColumn[] {
  const names = cells.map((cell) => cell.trim().replace(/\s+/g, ' ').toLowerCase());
  return PACK_COLUMNS.flatMap((column) => {
    const own = names.indexOf(column.header.toLowerCase());
    const isAlias = (name: string) => name !== '' && column.aliases.includes(name);
    const at = own < 0 ? names.findIndex(isAlias) : own;
    return at < 0 ? [] : [{ at, column }];
  });
}

function unknownHeaders(cells: readonly string[], columns: readonly PlacedColumn[]): string[] {
  const known = new Set(columns.map(({ at }) => at));
  const unknown = cells.filter((cell, at) => cell.trim() !== '' && !known.has(at));
  return unknown.map(
    (header) => `The column “${header.trim()}” is not of the pack, and was left out.`,
  );
}
