import { plusDays } from '../calendar/plain-date.ts';
import { waitsForApproval } from '../my-week/duty.ts';
import { weekdayName } from '../my-week/wording.ts';
import type { PlanItem } from '../plan/item.ts';
import { counted, monthName } from '../review/wording.ts';
import { compareTexts } from '../text-order.ts';
import { SEVERITY_WORDS } from '../validation/issues-text.ts';
import type { TableRow } from '../workbook.ts';
import { isLeftOpen, issueLines, rowsOfMonth } from './month-counts.ts';
import { NOWHERE, type Step } from './step.ts';

/** Steps that are about rows of the month. */

export const errorStep: Step = ({ plan, month, today }) => {
  const rows = byDate(rowsOfMonth(plan, month)).filter(hasError);
  const [first] = rows;
  if (first === undefined) return null;
  const until = plusDays(today, 7);
  const soon = rows.filter(({ item: { date } }) => date !== null && date >= today && date < until);
  const [next] = soon;
  const last = soon[soon.length - 1];
  const sentence =
    next === undefined || last === undefined
      ? `Fix ${errorsOf(rows)} in ${monthName(month)}.`
      : `Fix ${errorsOf(soon)} before ${weekdayName(next.item.date ?? today)}.`;
  const place = { tab: 'plan', row: (next ?? first).row, column: 'issues' } as const;
  return { ...NOWHERE, key: 'errors', sentence, view: 'check', place, month };
};

export const leftOpenStep: Step = ({ plan, month, today }) => {
  const rows = byDate(rowsOfMonth(plan, month)).filter(({ item }) => isLeftOpen(item, today));
  const [first] = rows;
  if (first === undefined) return null;
  const are = rows.length === 1 ? 'date is' : 'dates are';
  return {
    ...NOWHERE,
    key: 'left-open',
    sentence: `Say what became of ${counted(rows.length, 'row')} whose ${are} past: Published, or Missed and why.`,
    place: { tab: 'plan', row: first.row, column: 'status' },
  };
};

export const approvalStep: Step = ({ plan, month, today }) => {
  const rows = byDate(rowsOfMonth(plan, month)).filter(
    (row) => (row.item.date ?? today) >= today && waitsForApproval(row) && !hasError(row),
  );
  const [first] = rows;
  if (first === undefined) return null;
  return {
    ...NOWHERE,
    key: 'approve',
    sentence: `Approve ${counted(rows.length, 'row')}, the first for ${weekdayName(first.item.date ?? today)}.`,
    view: 'approve',
    place: { tab: 'plan', row: first.row, column: 'approval' },
    month,
  };
};

export const acceptanceStep: Step = ({ plan, month, today, settings }) => {
  const near = plusDays(today, settings.leadDays + 7);
  const rows = byDate(rowsOfMonth(plan, month)).filter(
    ({ item }) =>
      item.accepted === null &&
      item.owner.length > 0 &&
      item.date !== null &&
      item.date >= today &&
      item.date <= near,
  );
  const [first] = rows;
  if (first === undefined) return null;
  const owners = [...new Set(rows.flatMap(({ item }) => item.owner))];
  return {
    ...NOWHERE,
    key: 'accept',
    sentence: `Ask ${listedBriefly(owners)} to say yes to ${counted(rows.length, 'row')} up to ${weekdayName(near)}.`,
    view: 'week',
    place: { tab: 'plan', row: first.row, column: 'accepted' },
  };
};

export const warningStep: Step = ({ plan, month, today }) => {
  const rows = rowsOfMonth(plan, month).filter(({ item }) => (item.date ?? today) >= today);
  const warnings = rows.reduce(
    (all, { item }) => all + issueLines(item, SEVERITY_WORDS.warning),
    0,
  );
  if (warnings === 0) return null;
  return {
    ...NOWHERE,
    key: 'warnings',
    sentence: `Look through ${counted(warnings, 'warning')} in ${monthName(month)}.`,
    view: 'check',
    month,
  };
};

function hasError({ item }: TableRow<PlanItem>): boolean {
  return issueLines(item, SEVERITY_WORDS.error) > 0;
}

function errorsOf(rows: ReadonlyArray<TableRow<PlanItem>>): string {
  return counted(
    rows.reduce((all, { item }) => all + issueLines(item, SEVERITY_WORDS.error), 0),
    'error',
  );
}

function listedBriefly(names: readonly string[]): string {
  if (names.length > 3) return `${names.slice(0, 2).join(', ')} and ${names.length - 2} others`;
  return names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;
}

function byDate(rows: ReadonlyArray<TableRow<PlanItem>>): TableRow<PlanItem>[] {
  return [...rows].sort((a, b) => compareTexts(a.item.date, b.item.date));
}
