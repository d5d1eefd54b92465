import { monthOf, type PlainYearMonth } from '../calendar/plain-date.ts';
import type { Kind, PlanItem } from '../plan/item.ts';
import type { TableRow } from '../workbook.ts';

/** The rows of a month, skipped ones too, by their date, those of one day by their Row ID: people sort their plan as they like. */
export function planOfMonth(
  plan: readonly TableRow<PlanItem>[],
  month: PlainYearMonth,
): TableRow<PlanItem>[] {
  return plan
    .filter(({ item }) => item.date !== null && monthOf(item.date) === month)
    .sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
}

function placeOf({ item: { date, rowId, topic } }: TableRow<PlanItem>): string {
  return `${date} ${rowId} ${topic}`;
}

/** The rows of a month that are of one kind and were not skipped; a blank kind is a post. */
export function plannedOfMonth(
  plan: readonly TableRow<PlanItem>[],
  month: PlainYearMonth,
  kind: Kind,
): TableRow<PlanItem>[] {
  return planOfMonth(plan, month).filter(
    ({ item }) => (item.kind || 'Post') === kind && item.status !== 'Skipped',
  );
}

/** Whether the row went out: its status says so, or it has a date and no status that denies it. */
export function isPublished({ status, publishedOn }: PlanItem): boolean {
  return (
    status === 'Published' || (publishedOn !== null && status !== 'Missed' && status !== 'Skipped')
  );
}

/** Whether the row went out on a later day than planned. */
export function isLate(item: PlanItem): boolean {
  return (
    isPublished(item) &&
    item.date !== null &&
    item.publishedOn !== null &&
    item.publishedOn > item.date
  );
}

/** Whether the row did not go out, by its status. */
export function isMissed(item: PlanItem): boolean {
  return item.status === 'Missed';
}
