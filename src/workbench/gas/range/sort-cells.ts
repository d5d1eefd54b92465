import type { Attachment, Cell, CellWrite, Engine } from '../../engine/port.ts';
import type { Place } from '../handles.ts';

/** A column to sort by, counted from 1 on the tab; ascending unless it says otherwise. */
export type SortKey = number | { readonly column: number; readonly ascending?: boolean };

/** Numbers (dates too), then text, then booleans, then errors; blanks stay last either way. */
const ORDER: Readonly<Record<Cell['type'], number>> = {
  ...{ number: 0, text: 1, boolean: 2, error: 3, empty: 4 },
};

function compare(a: Cell, b: Cell, ascending: boolean): number {
  if (a.type === 'empty' || b.type === 'empty') return ORDER[a.type] - ORDER[b.type];
  const sign = ascending ? 1 : -1;
  if (a.type !== b.type) return sign * (ORDER[a.type] - ORDER[b.type]);
  if (typeof a.value === 'string' && typeof b.value === 'string') {
    return sign * a.value.localeCompare(b.value, 'en', { sensitivity: 'base' });
  }
  return sign * (Number(a.value) - Number(b.value));
}

/** Sorts rows of a zone, formulas, formats and notes with them. Equal rows keep their order. */
export function sortCells(engine: Engine, place: Place, keys: readonly SortKey[]): void {
  const { sheet, zone } = place;
  const cells = engine.cells.read(sheet, zone);
  const formulas = engine.cells.formulas(sheet, zone);
  const order = cells.map((_, index) => index);
  order.sort((a, b) => {
    for (const key of keys) {
      const [column, ascending] =
        typeof key === 'number' ? [key, true] : [key.column, key.ascending !== false];
      const at = column - 1 - zone.left;
      const [first, second] = [cells[a]?.[at], cells[b]?.[at]];
      const result = first && second ? compare(first, second, ascending) : 0;
      if (result !== 0) return result;
    }
    return a - b;
  });
  const writes = order.map((from) =>
    (cells[from] ?? []).map((cell, offset): CellWrite => {
      const [row, column] = [zone.top + from, zone.left + offset];
      return {
        content: contentOf(cell, formulas[from]?.[offset] ?? ''),
        format: engine.cells.format(sheet, row, column),
        style: { ...NO_STYLE, ...engine.cells.style(sheet, row, column) },
      };
    }),
  );
  engine.cells.write(sheet, zone.top, zone.left, writes);
  const moved = engine.attachments.list('note', sheet).flatMap((note): Attachment[] => {
    const at = note.zone;
    if (at === null || at.left < zone.left || at.right > zone.right) return [];
    const target = order.indexOf(at.top - zone.top);
    if (target < 0) return [];
    const row = zone.top + target;
    return [{ ...note, zone: { ...at, top: row, bottom: row } }];
  });
  engine.attachments.put(moved);
}

/** Laid under a moved style, so that nothing of the old row shows through. */
const NO_STYLE = {
  ...{ bold: undefined, italic: undefined, underline: undefined, strikethrough: undefined },
  ...{ align: undefined, verticalAlign: undefined, wrapping: undefined, fontSize: undefined },
  ...{ fillColor: undefined, textColor: undefined },
};

function contentOf(cell: Cell, formula: string): string {
  if (formula !== '') return formula;
  if (cell.value === null) return '';
  if (cell.type === 'text') return `'${cell.value}`;
  return String(cell.value).toUpperCase();
}
