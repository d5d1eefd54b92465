import type { PlanItem } from '../../plan/item.ts';
import type { TableRow } from '../../workbook.ts';
import { columns, type ReviewRow, type ReviewSection, reviewRow } from '../document.ts';
import { type Measure, measure } from '../measure.ts';
import { missChain } from '../miss-chain.ts';
import { isMissed, isPublished, planOfMonth } from '../plan-of-month.ts';
import type { ReviewedMonth } from '../reviewed-month.ts';
import { capital, counted, listed, monthName, number, sentences } from '../wording.ts';

/** What was planned and what became of it; each miss with its reason and what led to it. */
export function execution(review: ReviewedMonth): ReviewSection {
  const { input, measures } = review;
  const posts = planOfMonth(input.plan, input.month).filter(
    ({ item }) => (item.kind || 'Post') === 'Post',
  );
  const missed = posts.filter(({ item }) => isMissed(item));
  const skipped = posts.filter(({ item }) => item.status === 'Skipped');
  const open = posts.filter(
    ({ item }) => !isMissed(item) && !isPublished(item) && item.status !== 'Skipped',
  );
  const fallbacks = posts.filter(({ item }) => usedFallback(item));
  const count = (rows: readonly TableRow<PlanItem>[]) => measure(rows.length, 'plan', rows);
  return {
    key: 'execution',
    title: 'Execution',
    lead: leadOf(review, open.length),
    columns: columns(
      ['What', 'text'],
      ['Count', 'count'],
      ['Date', 'date'],
      ['Topic', 'text'],
      ['Reason', 'text'],
      ['What led to it', 'text'],
    ),
    asks: ['What we change'],
    rows: [
      total('planned', 'Posts planned', measures.planned),
      total('published', 'Published', measures.published),
      total('late', 'Of these, later than planned', measures.late),
      total('fallbacks', 'Of these, with the fallback', count(fallbacks)),
      total('missed', 'Missed', measures.missed),
      total('open', 'Neither published nor missed', count(open)),
      total('skipped', 'Skipped, not counted as planned', count(skipped)),
      ...missed.map((row) => missRow(row, review)),
    ],
  };
}

function leadOf({ input: { month }, measures }: ReviewedMonth, open: number): string {
  const { planned, published, missed, late } = measures;
  if (planned.value === 0) return `No posts were planned for ${monthName(month)}.`;
  return sentences(
    `${number(published.value ?? 0)} of ${counted(planned.value ?? 0, 'planned post')} went out, ${number(missed.value ?? 0)} ${missed.value === 1 ? 'was' : 'were'} missed, ${number(late.value ?? 0)} late.`,
    open > 0 &&
      `${capital(counted(open, 'post'))} ${open === 1 ? 'is' : 'are'} still open: set the status of each to what became of it.`,
  );
}

function usedFallback(item: PlanItem): boolean {
  return isPublished(item) && item.assetState === 'Not delivered' && item.fallback !== '';
}

function total(key: string, name: string, { value, from }: Measure): ReviewRow {
  return reviewRow(`execution:${key}`, [name, value, null, '', '', ''], from);
}

function missRow({ item, row }: TableRow<PlanItem>, { input }: ReviewedMonth): ReviewRow {
  const tasks = input.plan
    .filter((other) => other.item.kind === 'Task' && other.item.partOf === item.rowId)
    .map((other) => other.item);
  return reviewRow(
    `miss:${item.rowId || row}`,
    [
      item.rowId,
      null,
      item.date,
      item.topic,
      item.reasonMissed || 'No reason written down',
      capital(listed(missChain(item, tasks))),
    ],
    { tab: 'plan', rows: [row] },
  );
}
