import { monthOf, type PlainDate, type PlainYearMonth } from '../calendar/plain-date.ts';
import { isApproved } from '../plan/approval.ts';
import type { PlanItem } from '../plan/item.ts';
import { SEVERITY_WORDS } from '../validation/issues-text.ts';
import type { TableRow } from '../workbook.ts';

/** A month in numbers; posts and ads, without those that were skipped, unless said otherwise. */
export interface MonthCounts {
  readonly planned: number;
  /** Rows that wait for an approval. */
  readonly ready: number;
  readonly approved: number;
  readonly published: number;
  readonly missed: number;
  /** Tasks that are no posts. */
  readonly tasks: number;
  /** Lines of the Issues column, as they were last written: nothing is checked anew. */
  readonly errors: number;
  readonly warnings: number;
}

/** The rows of a month that count: those with a date in it that were not skipped. */
export function rowsOfMonth(
  plan: ReadonlyArray<TableRow<PlanItem>>,
  month: PlainYearMonth,
): TableRow<PlanItem>[] {
  return plan.filter(
    ({ item }) => item.date !== null && monthOf(item.date) === month && item.status !== 'Skipped',
  );
}

export function countMonth(
  plan: ReadonlyArray<TableRow<PlanItem>>,
  month: PlainYearMonth,
): MonthCounts {
  const rows = rowsOfMonth(plan, month).map(({ item }) => item);
  const posts = rows.filter(({ kind }) => kind !== 'Task');
  const count = (is: (item: PlanItem) => boolean) => posts.filter(is).length;
  const sum = (word: string) => rows.reduce((all, item) => all + issueLines(item, word), 0);
  return {
    planned: posts.length,
    ready: count(({ status }) => status === 'Ready'),
    approved: count((item) => item.status !== 'Published' && isApproved(item)),
    published: count(({ status }) => status === 'Published'),
    missed: count(({ status }) => status === 'Missed'),
    tasks: rows.length - posts.length,
    errors: sum(SEVERITY_WORDS.error),
    warnings: sum(SEVERITY_WORDS.warning),
  };
}

/** How many lines of a row's Issues cell begin with a word such as `Error`. */
export function issueLines({ issues }: PlanItem, word: string): number {
  return issues.split('\n').filter((line) => line.startsWith(`${word} \u00b7 `)).length;
}

/** Whether a row is past its date and nobody said what became of it. */
export function isLeftOpen({ date, status }: PlanItem, today: PlainDate): boolean {
  const settled = status === 'Published' || status === 'Missed' || status === 'Skipped';
  return date !== null && date < today && !settled;
}
