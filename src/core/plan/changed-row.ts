import type { Slot } from '../cadence/slot.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { Settings } from '../settings/settings.ts';
import type { TableRow } from '../workbook.ts';
import {
  type Before,
  cellText,
  isUntouchedRow,
  readBuildRecord,
  TYPED_COLUMNS,
  writeBuildRecord,
} from './build-record.ts';
import type { PlanItem } from './item.ts';
import { newItem, recorded } from './new-item.ts';

/** A row that nobody touched and that the cadence would now make otherwise. */
export interface ChangedRow {
  readonly row: TableRow<PlanItem>;
  /** The row as it would stand. */
  readonly item: PlanItem;
  /** The cells that differ. */
  readonly cells: readonly ChangedCell[];
}

export interface ChangedCell {
  readonly column: keyof PlanItem;
  /** As people read them; blank where the cell is. */
  readonly from: string;
  readonly to: string;
}

/**
 * What the cadence would change in a row that fills a slot; `null` where it is as it should be,
 * or where somebody touched it: that row is theirs. Its Row ID stays, and what it was stands in
 * its build record, so that it can be taken back.
 */
export function changedRow(
  row: TableRow<PlanItem>,
  slot: Slot,
  { settings, today, build }: { settings: Settings; today: PlainDate; build: number },
): ChangedRow | null {
  const record = readBuildRecord(row.item.buildRecord);
  if (record === null || !isUntouchedRow(row)) return null;
  const { rowId, issues, trackedLink, approvalRecord } = row.item;
  const item = { ...newItem(slot, rowId, settings), issues, trackedLink, approvalRecord };
  const cells = TYPED_COLUMNS.map((column) => ({
    column,
    from: cellText(row.item[column]),
    to: cellText(item[column]),
  })).filter(({ from, to }) => from !== to);
  if (cells.length === 0) return null;
  const { on, build: builtIn, fingerprint, before = [] } = record;
  const changed = [...cells.map(({ column }) => column), 'slot' as const];
  const entries = changed.map((column) => [column, row.item[column]]);
  // The cells of the row, by their own columns.
  const old = Object.fromEntries(entries) as Partial<PlanItem>;
  const step: Before = { on, build: builtIn, fingerprint, cells: old };
  return { row, item: recorded(item, { today, build, before: [step, ...before] }), cells };
}

/** The row as it stood before the latest build brought it up to date; `null` where it was new. */
export function rowBefore(item: PlanItem): PlanItem | null {
  const [step, ...rest] = readBuildRecord(item.buildRecord)?.before ?? [];
  if (step === undefined) return null;
  const { cells, on, build, fingerprint } = step;
  const before = rest.length === 0 ? {} : { before: rest };
  return {
    ...item,
    ...cells,
    buildRecord: writeBuildRecord({ on, build, fingerprint, ...before }),
  };
}
