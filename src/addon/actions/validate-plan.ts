import type { PlanItem } from '../../core/plan/item.ts';
import { missingRowIds } from '../../core/plan/missing-row-ids.ts';
import { changedTrackedLinks } from '../../core/plan/tracked-links.ts';
import type { Finding } from '../../core/validation/finding.ts';
import { issuesText } from '../../core/validation/issues-text.ts';
import { isOfMonth } from '../../core/validation/plan-row.ts';
import { validate } from '../../core/validation/validate.ts';
import { noteChecked, writeIssues } from '../../sheets/plan/issues.ts';
import { recallBuild } from '../../sheets/workbook/build-memory.ts';
import { letters } from '../../sheets/workbook/columns.ts';
import { headerOf } from '../../sheets/workbook/headers.ts';
import { withLock } from '../../sheets/workbook/lock.ts';
import { columnOf, type Table } from '../../sheets/workbook/table.ts';
import { Workbook } from '../../sheets/workbook/workbook.ts';
import { writeColumn } from '../../sheets/workbook/write-column.ts';
import type { Input, Output } from '../contract/contract.ts';
import { planInput } from '../plan-input.ts';

type ToldFinding = Output<'validatePlan'>['findings'][number];

/**
 * Checks the plan and writes the Issues column. Rows typed by hand get their Row ID on the way,
 * and rows with a new link their tracked link.
 */
export function validatePlan({ month }: Input<'validatePlan'>): Output<'validatePlan'> {
  return withLock(() => {
    const workbook = Workbook.open();
    const table = withRowIds(workbook);
    const findings = validate(
      planInput(workbook, table.rows),
      month === undefined ? {} : { month },
    );
    const links = changedTrackedLinks(table.rows, workbook.items('channels'), workbook.settings);
    writeColumn(table, 'trackedLink', links, workbook.zone);
    const isChecked = (item: PlanItem) => month === undefined || isOfMonth(item, month);
    const checked = table.rows.filter(({ item }) => isChecked(item));
    writeIssues(table, checked, textsOf(table, findings), workbook.zone);
    noteChecked(table, month ?? 'The whole plan', workbook.now);
    return { findings: findings.map(teller(workbook)) };
  });
}

function withRowIds(workbook: Workbook): Table<PlanItem> {
  const { rows } = workbook.table('plan');
  const { planCode } = workbook.settings;
  const lastNumberOf = (month: string) => recallBuild(month).lastNumber;
  const given = missingRowIds(rows, planCode, workbook.today, lastNumberOf);
  if (given.length === 0) return workbook.table('plan');
  const rowIds = new Map(given.map(({ row, rowId }) => [row, rowId]));
  writeColumn(workbook.table('plan'), 'rowId', rowIds, workbook.zone);
  return workbook.reread('plan');
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

/** Tells findings with the addresses of their cells, as people see them. */
function teller(workbook: Workbook): (finding: Finding) => ToldFinding {
  const names = new Map<string, string>();
  const items = new Map(workbook.table('plan').rows.map(({ row, item }) => [row, item]));
  return ({ code, severity, rowId, place: { tab, row, column }, message, why }) => {
    if (tab === 'calendar') throw new Error('No rule looks at the calendar');
    const table = workbook.table(tab);
    const name = names.get(tab) ?? table.sheet.getName();
    names.set(tab, name);
    const item = tab === 'plan' ? items.get(row) : undefined;
    return {
      code,
      severity,
      rowId,
      date: item?.date ?? '',
      topic: item?.topic ?? '',
      owner: item?.owner.join(', ') ?? '',
      tab: name,
      cell: `${letters(columnOf(table, column))}${row}`,
      column: headerOf(table, column),
      message,
      why,
    };
  };
}
