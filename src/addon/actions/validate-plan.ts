import type { PlainDate } from '../../core/calendar/plain-date.ts';
import type { PlanItem } from '../../core/plan/item.ts';
import { missingRowIds } from '../../core/plan/missing-row-ids.ts';
import { changedTrackedLinks } from '../../core/plan/tracked-links.ts';
import type { Finding } from '../../core/validation/finding.ts';
import { issuesText } from '../../core/validation/issues-text.ts';
import { isOfMonth } from '../../core/validation/plan-row.ts';
import { validate } from '../../core/validation/validate.ts';
import type { TableRow } from '../../core/workbook.ts';
import { noteChecked, writeIssues } from '../../sheets/plan/issues.ts';
import { TABS } from '../../sheets/tabs/tabs.ts';
import { recallBuild } from '../../sheets/workbook/build-memory.ts';
import { letters } from '../../sheets/workbook/columns.ts';
import { headerOf } from '../../sheets/workbook/headers.ts';
import { withLock } from '../../sheets/workbook/lock.ts';
import { lookAgain, type TableNow } from '../../sheets/workbook/look-again.ts';
import { columnOf, type Table } from '../../sheets/workbook/table.ts';
import { Workbook } from '../../sheets/workbook/workbook.ts';
import { writeTexts } from '../../sheets/workbook/write-texts.ts';
import type { Input, Output } from '../contract/contract.ts';
import { withRowId } from '../given-row-id.ts';
import { planInput } from '../plan-input.ts';

type ToldFinding = Output<'validatePlan'>['findings'][number];

/**
 * Checks the plan and writes the Issues column. Rows typed by hand get their Row ID on the way,
 * and rows with a new link their tracked link.
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
    const now = lookAgain(TABS.plan, table, zone);
    writeTexts(now, 'rowId', given, zone);
    writeTexts(now, 'trackedLink', links, zone);
    writeIssues(now, checked, textsOf(table, findings), zone);
    noteChecked(now.table, month ?? 'The whole plan', workbook.now);
    return { findings: findings.map(teller(workbook, rows, now)) };
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
  const byRow = new Map<number, Finding[]>();
  for (const finding of findings) {
    const { tab, row } = finding.place;
    if (tab === 'plan') byRow.set(row, [...(byRow.get(row) ?? []), finding]);
  }
  return (row) => issuesText(byRow.get(row) ?? [], (column) => headerOf(table, column));
}

/** Tells findings with the addresses of their cells, as people see them now. */
function teller(
  workbook: Workbook,
  rows: readonly TableRow<PlanItem>[],
  now: TableNow<PlanItem>,
): (finding: Finding) => ToldFinding {
  const names = new Map<string, string>();
  const items = new Map(rows.map(({ row, item }) => [row, item]));
  return ({ code, severity, rowId, place: { tab, row, column }, message, why }) => {
    if (tab === 'calendar') throw new Error('No rule looks at the calendar');
    const table = tab === 'plan' ? now.table : workbook.table(tab);
    const name = names.get(tab) ?? table.sheet.getName();
    names.set(tab, name);
    const item = tab === 'plan' ? items.get(row) : undefined;
    const place = (tab === 'plan' ? now.placeOf.get(row) : undefined) ?? row;
    return {
      code,
      severity,
      rowId,
      date: item?.date ?? '',
      topic: item?.topic ?? '',
      owner: item?.owner.join(', ') ?? '',
      tab: name,
      cell: `${letters(columnOf(table, column))}${place}`,
      column: headerOf(table, column),
      message,
      why,
    };
  };
}
