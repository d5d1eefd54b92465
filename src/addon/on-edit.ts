import type { PlanItem } from '../core/plan/item.ts';
import { missingRowIds } from '../core/plan/missing-row-ids.ts';
import { changedTrackedLinks } from '../core/plan/tracked-links.ts';
import type { Finding } from '../core/validation/finding.ts';
import { issuesText } from '../core/validation/issues-text.ts';
import { validate } from '../core/validation/validate.ts';
import type { TableRow } from '../core/workbook.ts';
import { fillFormulas } from '../sheets/set-up/column.ts';
import { layoutOf } from '../sheets/tabs/tab.ts';
import { TABS } from '../sheets/tabs/tabs.ts';
import { recallBuild } from '../sheets/workbook/build-memory.ts';
import { keyOf } from '../sheets/workbook/directory.ts';
import { headerOf } from '../sheets/workbook/headers.ts';
import { forgetItems } from '../sheets/workbook/reference-cache.ts';
import type { Table } from '../sheets/workbook/table.ts';
import { Workbook } from '../sheets/workbook/workbook.ts';
import { writeColumn } from '../sheets/workbook/write-column.ts';
import { editInput } from './plan-input.ts';
import { answerOf } from './problem.ts';

type EditEvent = GoogleAppsScript.Events.SheetsOnEdit;

/**
 * Looks after what a person just edited: a row of the plan gets its Row ID and is checked again;
 * a tab that rules look things up in is read anew at the next check. It is a simple trigger: 30
 * seconds, no dialogs, and nobody sees what it throws.
 */
export function onEdit(event: EditEvent): void {
  answerOf(() => {
    const sheet = event.range.getSheet();
    const key = keyOf(sheet);
    if (key === null || !(key in TABS)) return;
    if (key !== 'plan')
      forgetItems(key as keyof typeof TABS); // Checked in the line above.
    else recheck(Workbook.of(sheet, 'plan'), event.range.getRow(), event.range.getLastRow());
  });
}

function recheck(workbook: Workbook, first: number, last: number): void {
  const isEdited = ({ row }: TableRow<PlanItem>) => first <= row && row <= last;
  const table = workbook.table('plan');
  if (!table.rows.some(isEdited)) return;
  const { settings, channels } = editInput(workbook, []);
  const given = newRowIds(table, isEdited, settings.planCode, workbook.today);
  writeColumn(table, 'rowId', given, workbook.zone);
  fillDays(table, [...given.keys()]);
  const plan = table.rows.map((row) => {
    const rowId = given.get(row.row);
    return rowId === undefined ? row : { ...row, item: { ...row.item, rowId } };
  });
  const edited = plan.filter(isEdited);
  const links = changedTrackedLinks(edited, channels, settings);
  writeColumn(table, 'trackedLink', links, workbook.zone);
  const findings = validate(editInput(workbook, plan), {
    rows: edited.map(({ row }) => row),
  });
  writeColumn(table, 'issues', changedIssues(table, edited, findings), workbook.zone);
}

/** Row IDs for edited rows without one, and for copies: they bear the ID of a row elsewhere. */
function newRowIds(
  table: Table<PlanItem>,
  isEdited: (row: TableRow<PlanItem>) => boolean,
  planCode: string,
  today: string,
): Map<number, string> {
  const taken = new Set(table.rows.filter((row) => !isEdited(row)).map(({ item }) => item.rowId));
  const rows = table.rows.map((row) => {
    const isCopy = isEdited(row) && row.item.rowId !== '' && taken.has(row.item.rowId);
    return isCopy ? { ...row, item: { ...row.item, rowId: '' } } : row;
  });
  const edited = new Set(rows.filter(isEdited).map(({ row }) => row));
  const given = missingRowIds(rows, planCode, today, (month) => recallBuild(month).lastNumber);
  return new Map(given.filter(({ row }) => edited.has(row)).map(({ row, rowId }) => [row, rowId]));
}

/** A row typed by hand has no formula for its weekday yet. */
function fillDays(table: Table<PlanItem>, rows: readonly number[]): void {
  if (rows.length === 0) return;
  const day = layoutOf(TABS.plan).find(({ key }) => key === 'day');
  const at = table.columns.at.get('day');
  if (day === undefined || at === undefined) return;
  fillFormulas(table.sheet, at, day, table.columns.at, Math.min(...rows), Math.max(...rows));
}

function changedIssues(
  table: Table<PlanItem>,
  edited: readonly TableRow<PlanItem>[],
  findings: readonly Finding[],
): Map<number, string> {
  const changed = new Map<number, string>();
  for (const { row, item } of edited) {
    const ofRow = findings.filter(({ place }) => place.row === row);
    const text = issuesText(ofRow, (key) => headerOf(table, key));
    if (text !== item.issues) changed.set(row, text);
  }
  return changed;
}
