import type { PlainDate } from '../calendar/plain-date.ts';
import { BLANK_ITEM } from '../plan/blank-item.ts';
import type { PlanItem } from '../plan/item.ts';
import type { TableRow } from '../workbook.ts';
import { rowKey, rowLikeness } from './compare.ts';
import { packRow } from './pack.ts';
import { readForm } from './pack-cell.ts';
import { PACK_COLUMNS, type PackColumn, type PackKey, type PackRow } from './pack-columns.ts';

/** A cell that somebody decided about, as they saw it. */
export interface SeenCell {
  readonly rowId: string;
  /** The header of the column, as the comparison told it. */
  readonly column: string;
  readonly ours: string;
  readonly theirs: string;
}

/** A cell of the plan that gets a text. */
export interface TakenCell {
  /** The row of the sheet, as it was read. */
  readonly row: number;
  readonly rowId: string;
  readonly key: Exclude<PackKey, 'day'>;
  readonly text: string;
}

export interface CellsToTake {
  readonly take: readonly TakenCell[];
  /** What was accepted and stands once these are written: they, and those that stood before. */
  readonly done: readonly SeenCell[];
}

/** A row of the plan and how a pack would have it. */
export interface PackedRow {
  readonly row: TableRow<PlanItem>;
  readonly packed: PackRow;
}

/**
 * Which of the cells that were accepted can be written: those that still hold what was seen. The
 * others are left out.
 */
export function cellsToTake(
  plan: readonly PackedRow[],
  accepted: readonly SeenCell[],
): CellsToTake {
  const byId = new Map([...plan].reverse().map((row) => [rowKey(row.packed.rowId), row]));
  const take: TakenCell[] = [];
  const done: SeenCell[] = [];
  for (const cell of accepted) {
    const { rowId, column: header, ours, theirs } = cell;
    const column = columnNamed(header);
    const row = byId.get(rowKey(rowId));
    const text = column === undefined ? null : readForm(theirs, column.form);
    if (row === undefined || column === undefined || column.key === 'day' || text === null)
      continue;
    const now = row.packed[column.key];
    if (now !== text && now !== ours) continue;
    done.push(cell);
    if (now === text) continue;
    take.push({ row: row.row.row, rowId: row.packed.rowId, key: column.key, text });
  }
  return { take, done };
}

/** A column that may come back, by its header. */
function columnNamed(header: string): PackColumn | undefined {
  return PACK_COLUMNS.find((column) => column.comesBack && column.header === header);
}

/** A row that an agency added, cell by cell as it was seen. */
export type SeenRow = readonly { readonly column: string; readonly text: string }[];

/** A row that they added, as a row of a pack. */
export function seenPackRow(row: SeenRow): PackRow {
  const byHeader = new Map(row.map(({ column, text }) => [column, text]));
  return packRow(({ header, form, comesBack }) =>
    comesBack ? (readForm(byHeader.get(header) ?? '', form) ?? '') : '',
  );
}

/** Rows that stand in the plan by now are left out, so that a second try adds none again. */
export function rowsToAdd(plan: readonly PackedRow[], rows: readonly PackRow[]): PackRow[] {
  const known = new Set(plan.map(({ packed }) => rowLikeness(packed)));
  return rows.filter((row) => !known.has(rowLikeness(row)));
}

/** A row that they added as a row of the plan: an idea, whatever they say of it. */
export function addedItem(row: PackRow, month: string): PlanItem {
  const cells = PACK_COLUMNS.filter(({ comesBack, key }) => comesBack && key !== 'status');
  const item = cells.reduce((sum, { key }) => withText(sum, key, row[key]), BLANK_ITEM);
  const kind = item.kind === '' ? 'Post' : item.kind;
  return { ...item, kind, status: 'Idea', notes: `Came in with the agency’s pack of ${month}.` };
}

/** The item with a cell of a pack in it. */
export function withText(item: PlanItem, key: PackKey, text: string): PlanItem {
  if (key === 'day' || key === 'budget') return item;
  const held = BLANK_ITEM[key];
  const date: PlainDate | null = text === '' ? null : text;
  const value =
    held === null
      ? date
      : Array.isArray(held)
        ? text.split(', ').filter((name) => name !== '')
        : text;
  return { ...item, [key]: value };
}

/** What was sent, once cells and rows were decided about: none of them is told again. */
export function settle(
  sent: readonly PackRow[],
  cells: readonly SeenCell[],
  rows: readonly PackRow[],
): PackRow[] {
  const known = new Set(sent.filter(({ rowId }) => rowId === '').map(rowLikeness));
  const settled = sent.map((row) => {
    const own = cells.filter(
      ({ rowId }) => row.rowId !== '' && rowKey(rowId) === rowKey(row.rowId),
    );
    const texts = new Map(own.map(({ column, theirs }) => [columnNamed(column)?.key, theirs]));
    return packRow(({ key }) => texts.get(key) ?? row[key]);
  });
  return [...settled, ...rows.filter((row) => !known.has(rowLikeness(row)))];
}
