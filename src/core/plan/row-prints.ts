import type { TableRow } from '../workbook.ts';
import { builtFingerprint } from './build-record.ts';
import type { PlanItem } from './item.ts';

/**
 * The fingerprints of some rows, by Row ID: another one than before means that somebody typed in the
 * row. What a check writes by itself does not count.
 */
export function rowPrints(
  rows: readonly TableRow<PlanItem>[],
  rowIds: ReadonlySet<string>,
): Record<string, string> {
  const wanted = rows.filter(({ item }) => item.rowId !== '' && rowIds.has(item.rowId));
  return Object.fromEntries(
    wanted.map(({ item }) => [item.rowId, builtFingerprint({ ...item, approval: '' })]),
  );
}
