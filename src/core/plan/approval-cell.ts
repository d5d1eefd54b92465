import { isPlainDate, type PlainDate } from '../calendar/plain-date.ts';
import type { TableRow } from '../workbook.ts';
import { type Approval, BOUND_CELLS, isApprovalVoid, readApproval } from './approval.ts';
import type { PlanItem } from './item.ts';

/** What people see of an approval that stands: `Marco, 2026-10-20`. */
export function approvalText({ by, on }: Pick<Approval, 'by' | 'on'>): string {
  return `${by}, ${on}`;
}

/**
 * The cells of the column Approval that say something else than is so, by row: an approval that a
 * change made void says since when, and one whose change was undone stands again. The status of
 * the row is a person's word and stays; so does a cell in which somebody typed.
 */
export function changedApprovalCells(
  rows: ReadonlyArray<TableRow<PlanItem>>,
  today: PlainDate,
): Map<number, string> {
  const changed = new Map<number, string>();
  for (const { row, item, unreadable } of rows) {
    const approval = readApproval(item.approvalRecord);
    if (approval === null || BOUND_CELLS.some((cell) => unreadable.includes(cell))) continue;
    const since = ourVoidSince(item.approval, approval);
    if (since === undefined) continue;
    const text = approvalText(approval);
    const wanted = isApprovalVoid(item) ? `Void since ${since ?? today}: ${text}` : text;
    if (wanted !== item.approval) changed.set(row, wanted);
  }
  return changed;
}

/** The day that our text calls the approval void; `null` where it stands; `undefined` where the text is not ours. */
function ourVoidSince(cell: string, approval: Approval): PlainDate | null | undefined {
  const text = approvalText(approval);
  if (cell === text) return null;
  const [, since = '', rest] = /^Void since (\S+): ([\s\S]*)$/.exec(cell) ?? [];
  return rest === text && isPlainDate(since) ? since : undefined;
}
