import type { CadenceLine } from '../core/cadence/line.ts';
import { lineProblems } from '../core/cadence/problems.ts';
import { nameOf } from '../core/cadence/read-line.ts';
import { Failure } from '../core/failure.ts';
import {
  type CadenceChange,
  CHANGEABLE,
  type Changeable,
} from '../core/review/take-up/cadence-change.ts';
import type { TableRow } from '../core/workbook.ts';
import type { Cell } from '../sheets/cells/cell.ts';
import { type Codec, decode, UNREADABLE } from '../sheets/cells/codec.ts';
import { TABS } from '../sheets/tabs/tabs.ts';
import { cellText, typedCell } from '../sheets/workbook/cell-text.ts';
import { headerOf } from '../sheets/workbook/headers.ts';
import { lookAgain } from '../sheets/workbook/look-again.ts';
import { forgetItems } from '../sheets/workbook/reference-cache.ts';
import { columnOf, type Table } from '../sheets/workbook/table.ts';
import type { Workbook } from '../sheets/workbook/workbook.ts';
import { writeValues } from '../sheets/workbook/write-values.ts';

type Cadence = Table<CadenceLine>;

/** A change at its place: what the cell holds now, and what it is to hold. */
export interface PlacedChange {
  readonly change: CadenceChange;
  readonly key: Changeable;
  readonly row: TableRow<CadenceLine>;
  /** What stands, as a person would type it. */
  readonly stands: string;
  /** `UNREADABLE` where the text is none of the column's values. */
  readonly to: Cell | typeof UNREADABLE;
}

/** What a cell of a line holds, as a person would type it. */
export function standingText(table: Cadence, row: number, key: Changeable): string {
  return cellText(table.cells[row - 1]?.[columnOf(table, key) - 1] ?? '');
}

/** Finds the cell of a change; `null` where line or column are there no more. */
export function placeChange(table: Cadence, change: CadenceChange): PlacedChange | null {
  const key = CHANGEABLE.find((column) => headerOf(table, column) === change.column);
  const row = table.rows.find(({ item }) => nameOf(item) === change.line);
  if (key === undefined || row === undefined) return null;
  const to = typedCell(codecOf(key), change.to);
  return { change, key, row, stands: standingText(table, row.row, key), to };
}

/** Whether the cell holds a text already, be it written in another way. */
export function holds({ key, stands }: PlacedChange, text: string): boolean {
  const read = (typed: string) => {
    const cell = typedCell(codecOf(key), typed);
    return cell === UNREADABLE ? typed.replace(/\s*\n\s*/g, ', ').trim() : cellText(cell);
  };
  return read(stands) === read(text);
}

/** Refuses a change that the column or the line cannot take, in words. */
export function refuseWrong({ change, key, row, to }: PlacedChange): void {
  if (to === UNREADABLE) {
    throw new Failure(
      'change-unreadable',
      `“${change.to}” cannot be ${change.column} of ${change.line}: type ${codecOf(key).expects}. Nothing was changed.`,
    );
  }
  const item = { ...row.item, [key]: decode(codecOf(key), change.to) };
  const known = lineProblems([row]).map(({ message }) => message);
  const problem = lineProblems([{ ...row, item, unreadable: [] }]).find(
    ({ message }) => !known.includes(message),
  );
  if (problem !== undefined) {
    throw new Failure('change-wrong', `${change.line}: ${problem.message} Nothing was changed.`);
  }
}

/** Writes cells of the cadence, each only while it holds what it held when it was read. */
export function writeChanges(
  workbook: Workbook,
  table: Cadence,
  changes: readonly { readonly key: Changeable; readonly row: number; readonly cell: Cell }[],
): void {
  const now = lookAgain(TABS.cadence, table, workbook.zone);
  for (const key of new Set(changes.map((change) => change.key))) {
    const own = changes.filter((change) => change.key === key);
    writeValues(now, key, new Map(own.map(({ row, cell }) => [row, cell])), workbook.zone);
  }
  forgetItems('cadence');
}

function codecOf(key: Changeable): Codec<unknown> {
  // Each column has the codec of its own values; here they are texts that come and go.
  return TABS.cadence.columns[key].codec as Codec<unknown>;
}
