import { changedApprovalCells } from '../core/plan/approval-cell.ts';
import type { PlanItem } from '../core/plan/item.ts';
import { missingRowIds } from '../core/plan/missing-row-ids.ts';
import { changedTrackedLinks } from '../core/plan/tracked-links.ts';
import { issuesText } from '../core/validation/issues-text.ts';
import { validate } from '../core/validation/validate.ts';
import type { TableRow } from '../core/workbook.ts';
import { writeIssues } from '../sheets/plan/issues.ts';
import { fillFormulas } from '../sheets/set-up/column.ts';
import { layoutOf } from '../sheets/tabs/tab.ts';
import { TABS } from '../sheets/tabs/tabs.ts';
import { recallBuild } from '../sheets/workbook/build-memory.ts';
import { keyOf } from '../sheets/workbook/directory.ts';
import { headerOf } from '../sheets/workbook/headers.ts';
import { lookAgain, type TableNow } from '../sheets/workbook/look-again.ts';
import { mayEditTab } from '../sheets/workbook/may-edit.ts';
import { forgetItems } from '../sheets/workbook/reference-cache.ts';
import { runs } from '../sheets/workbook/runs.ts';
import type { Table } from '../sheets/workbook/table.ts';
import { Workbook } from '../sheets/workbook/workbook.ts';
import { writeTexts } from '../sheets/workbook/write-texts.ts';
import { writeValues } from '../sheets/workbook/write-values.ts';
import { withRowId } from './given-row-id.ts';
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
    else recheck(Workbook.of(sheet, 'plan'), event.range);
  });
}

function recheck(workbook: Workbook, range: EditEvent['range']): void {
  const [first, last] = [range.getRow(), range.getLastRow()];
  const isEdited = ({ row }: TableRow<PlanItem>) => first <= row && row <= last;
  const table = workbook.table('plan');
  if (!table.rows.some(isEdited)) return;
  const { settings, channels } = editInput(workbook, []);
  const given = newRowIds(table, isEdited, settings.planCode, workbook.today);
  const plan = table.rows.map((row) => withRowId(row, given.get(row.row)));
  const edited = plan.filter(isEdited);
  const links = changedTrackedLinks(edited, channels, settings);
  const findings = validate(editInput(workbook, plan), { rows: edited.map(({ row }) => row) });
  const issuesOf = (row: number) => {
    const ofRow = findings.filter(({ place }) => place.row === row);
    return issuesText(ofRow, (key) => headerOf(table, key));
  };
  const isStale = edited.some(({ row, item }) => issuesOf(row) !== item.issues);
  const approvals = changedApprovalCells(edited, workbook.today);
  const dayless = rowsWithoutDay(table, edited);
  const changes = given.size + links.size + approvals.size + dayless.length;
  if (changes === 0 && !isStale) return;
  const isFree = changes === 0 || mayEditTab(table.sheet);
  const now = lookAgain(TABS.plan, table, workbook.zone);
  if (isFree) {
    writeTexts(now, 'rowId', given, workbook.zone);
    fillFormulasOf(now, dayless);
    writeValues(now, 'approval', approvals, workbook.zone);
  }
  // Whose edit goes through in a row may write its link; Issues alone is open in every row.
  if (isFree || !isIssuesAlone(table, range)) {
    writeTexts(now, 'trackedLink', links, workbook.zone);
  }
  writeIssues(now, edited, issuesOf, workbook.zone);
}

function isIssuesAlone({ columns }: Table<PlanItem>, range: EditEvent['range']): boolean {
  const at = columns.at.get('issues');
  return range.getColumn() === at && range.getLastColumn() === at;
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

/** Rows typed by hand have no formulas yet: the weekday tells. */
function rowsWithoutDay(table: Table<PlanItem>, rows: readonly TableRow<PlanItem>[]): number[] {
  const at = table.columns.at.get('day');
  if (at === undefined) return [];
  return rows.flatMap(({ row }) => ((table.cells[row - 1]?.[at - 1] ?? '') === '' ? [row] : []));
}

function fillFormulasOf({ table, placeOf }: TableNow<PlanItem>, rows: readonly number[]): void {
  const { at } = table.columns;
  const places = runs(rows.flatMap((row) => placeOf.get(row) ?? []));
  for (const column of layoutOf(TABS.plan).filter(({ formula }) => formula !== null)) {
    const standsAt = at.get(column.key);
    if (standsAt === undefined) continue;
    for (const run of places) {
      const [first = 1] = run;
      fillFormulas(table.sheet, standsAt, column, at, first, first + run.length - 1);
    }
  }
}
