import type { PlainDate } from '../../core/calendar/plain-date.ts';
import { changedApprovalCells } from '../../core/plan/approval-cell.ts';
import type { PlanItem } from '../../core/plan/item.ts';
import { missingRowIds } from '../../core/plan/missing-row-ids.ts';
import { rowPrints } from '../../core/plan/row-prints.ts';
import { changedTrackedLinks } from '../../core/plan/tracked-links.ts';
import type { Finding } from '../../core/validation/finding.ts';
import { findingsByRow } from '../../core/validation/findings-by-row.ts';
import { issuesText } from '../../core/validation/issues-text.ts';
import { isOfMonth } from '../../core/validation/plan-row.ts';
import { validate } from '../../core/validation/validate.ts';
import type { TableRow } from '../../core/workbook.ts';
import { noteChecked, writeIssues } from '../../sheets/plan/issues.ts';
import { TABS } from '../../sheets/tabs/tabs.ts';
import { recallBuild } from '../../sheets/workbook/build-memory.ts';
import { headerOf } from '../../sheets/workbook/headers.ts';
import { withLock } from '../../sheets/workbook/lock.ts';
import { lookAgain } from '../../sheets/workbook/look-again.ts';
import { mayEditTab } from '../../sheets/workbook/may-edit.ts';
import type { Table } from '../../sheets/workbook/table.ts';
import { Workbook } from '../../sheets/workbook/workbook.ts';
import { writeTexts } from '../../sheets/workbook/write-texts.ts';
import { writeValues } from '../../sheets/workbook/write-values.ts';
import type { Input, Output } from '../contract/contract.ts';
import { withRowId } from '../given-row-id.ts';
import { planInput } from '../plan-input.ts';
import { findingTeller } from '../told-finding.ts';

/**
 * Checks the plan and writes the Issues column. Rows typed by hand get their Row ID on the way,
 * and rows with a new link their tracked link. Whoever may not edit all of the plan writes Issues
 * alone: the next check of somebody who may does the rest.
 */
export function validatePlan({ month }: Input<'validatePlan'>): Output<'validatePlan'> {
  return withLock(() => {
    const workbook = Workbook.open();
    const { zone, settings } = workbook;
    const table = workbook.table('plan');
    const given = givenRowIds(table.rows, settings.planCode, workbook.today);
    const rows = table.rows.map((row) => withRowId(row, given.get(row.row)));
    const findings = validate(planInput(workbook, rows), month === undefined ? {} : { month });
    const links = changedTrackedLinks(rows, workbook.items('channels'), settings);
    const checked = rows.filter(({ item }) => month === undefined || isOfMonth(item, month));
    const approvals = changedApprovalCells(rows, workbook.today);
    const isFree = mayEditTab(table.sheet);
    const now = lookAgain(TABS.plan, table, zone);
    if (isFree) {
      writeTexts(now, 'rowId', given, zone);
      writeTexts(now, 'trackedLink', links, zone);
      writeValues(now, 'approval', approvals, zone);
    }
    writeIssues(now, checked, textsOf(table, findings), zone);
    noteChecked(now.table, month ?? 'The whole plan', workbook.now);
    return {
      findings: findings.map(findingTeller(workbook, { rows, ...now })),
      prints: rowPrints(rows, new Set(findings.map(({ rowId }) => rowId))),
    };
  });
}

function givenRowIds(
  rows: readonly TableRow<PlanItem>[],
  planCode: string,
  today: PlainDate,
): Map<number, string> {
  const lastNumberOf = (month: string) => recallBuild(month).lastNumber;
  const given = missingRowIds(rows, planCode, today, lastNumberOf);
  return new Map(given.map(({ row, rowId }) => [row, rowId]));
}

/** The text of the Issues cell of each row. */
function textsOf(table: Table<PlanItem>, findings: readonly Finding[]): (row: number) => string {
  const byRow = findingsByRow(findings);
  return (row) => issuesText(byRow.get(row) ?? [], (column) => headerOf(table, column));
}
