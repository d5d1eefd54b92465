import { approvalFingerprint } from '../core/plan/approval.ts';
import type { PlanItem } from '../core/plan/item.ts';
import type { TableRow } from '../core/workbook.ts';
import { writeIssues } from '../sheets/plan/issues.ts';
import { TABS } from '../sheets/tabs/tabs.ts';
import { lookAgain } from '../sheets/workbook/look-again.ts';
import type { Workbook } from '../sheets/workbook/workbook.ts';
import { writeOwnColumn } from '../sheets/workbook/write-own-column.ts';
import { writeValues } from '../sheets/workbook/write-values.ts';
import { issuesOnceChanged } from './row-errors.ts';

/**
 * Writes what an approval or a withdrawal changes, in a call or two for each column. The record
 * comes first and the status last: a row that calls itself approved is. Rows in which somebody
 * changed what the approval is bound to, since they were read, are left alone; the others are
 * answered.
 */
export function writeApprovals(
  workbook: Workbook,
  changed: ReadonlyArray<TableRow<PlanItem>>,
): ReadonlySet<number> {
  const { zone } = workbook;
  const issues = issuesOnceChanged(workbook, changed);
  const now = lookAgain(TABS.plan, workbook.table('plan'), zone);
  const standing = new Map(now.table.rows.map(({ row, item }) => [row, item]));
  const same = changed.filter(({ row, item }) => {
    const found = standing.get(now.placeOf.get(row) ?? 0);
    return found !== undefined && approvalFingerprint(found) === approvalFingerprint(item);
  });
  const texts = (of: (item: PlanItem) => string) =>
    new Map(same.map(({ row, item }) => [row, of(item)]));
  writeOwnColumn(
    now,
    'approvalRecord',
    texts((item) => item.approvalRecord),
    zone,
  );
  writeIssues(now, same, (row) => issues.get(row) ?? '', zone);
  writeValues(
    now,
    'approval',
    texts((item) => item.approval),
    zone,
  );
  writeValues(
    now,
    'approver',
    texts((item) => item.approver),
    zone,
  );
  writeValues(
    now,
    'status',
    texts((item) => item.status),
    zone,
  );
  return new Set(same.map(({ row }) => row));
}
