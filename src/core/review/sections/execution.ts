import { daysBetween } from '../../calendar/plain-date.ts';
import type { PlanItem } from '../../plan/item.ts';
import type { TableRow } from '../../workbook.ts';
import { columns, type ReviewRow, type ReviewSection, reviewRow } from '../document.ts';
import { type Measure, measure } from '../measure.ts';
import { chainTeller } from '../miss-chain.ts';
import { isLate, isMissed, isPublished, planOfMonth } from '../plan-of-month.ts';
import type { ReviewedMonth } from '../reviewed-month.ts';
import { capital, counted, countedOf, monthName, number, sentences } from '../wording.ts';

type Rows = readonly TableRow<PlanItem>[];

/** What was planned and what became of it; each miss with its reason and what led to it. */
export function execution(review: ReviewedMonth): ReviewSection {
  const { input, measures } = review;
  const all = planOfMonth(input.plan, input.month);
  const ofKind = (kind: string) => all.filter(({ item }) => (item.kind || 'Post') === kind);
  const posts = ofKind('Post');
  const isPast = ({ item: { date } }: TableRow<PlanItem>) => date !== null && date < input.today;
  const open = posts.filter(
    ({ item }) => !isMissed(item) && !isPublished(item) && item.status !== 'Skipped',
  );
  const overdue = open.filter(isPast);
  const chainOf = chainTeller(input.plan);
  const fallbacks = all.filter(({ item }) => usedFallback(item));
  return {
    key: 'execution',
    title: 'Execution',
    lead: leadOf(review, overdue.length, open.length - overdue.length),
    columns: columns(
      ['What', 'text'],
      ['Count', 'count'],
      ['Date', 'date'],
      ['Topic', 'text'],
      ['Reason', 'text'],
      ['What led to it', 'text'],
    ),
    sources: 1,
    asks: ['What we change'],
    rows: [
      total('planned', 'Posts planned', measures.planned),
      total('published', 'Published', measures.published),
      total('late', 'Of these, later than planned', measures.late),
      total('fallbacks', 'Of these, with the fallback', count(fallbacks.filter(isPost))),
      total('missed', 'Missed', measures.missed),
      total('open', 'Past their date, neither published nor missed', count(overdue)),
      total('to-come', 'Still to come', count(open.filter((row) => !isPast(row)))),
      total('skipped', 'Skipped, not counted as planned', count(posts.filter(isSkipped))),
      ...kindTotals('ads', 'Ads', 'ran', ofKind('Ad')),
      ...kindTotals('tasks', 'Tasks', 'done', ofKind('Task')),
      ...all.filter(({ item }) => isMissed(item)).map((row) => missRow(row, chainOf)),
      ...all.filter(({ item }) => isLate(item)).map((row) => lateRow(row, chainOf)),
      ...fallbacks.map(fallbackRow),
    ],
  };
}

function leadOf(
  { input: { month }, measures, progress }: ReviewedMonth,
  overdue: number,
  coming: number,
): string {
  const { planned, published, missed, late } = measures;
  if (planned.value === 0) {
    return `No posts were planned for ${monthName(month)}: with a plan, this section shows what went out, what was missed and what led to it.`;
  }
  return sentences(
    `${countedOf(published.value ?? 0, planned.value ?? 0, 'planned post')} went out${progress.isOver ? '' : ' so far'}, ${number(missed.value ?? 0)} ${missed.value === 1 ? 'was' : 'were'} missed, ${number(late.value ?? 0)} late.`,
    overdue > 0 &&
      `${capital(counted(overdue, 'post'))} ${overdue === 1 ? 'is' : 'are'} still open: set the status of each to what became of it.`,
    coming > 0 &&
      `${capital(counted(coming, 'post'))} ${coming === 1 ? 'is' : 'are'} still to come.`,
  );
}

function isPost({ item }: TableRow<PlanItem>): boolean {
  return (item.kind || 'Post') === 'Post';
}

function isSkipped({ item }: TableRow<PlanItem>): boolean {
  return item.status === 'Skipped';
}

function usedFallback(item: PlanItem): boolean {
  return isPublished(item) && item.assetState === 'Not delivered' && item.fallback !== '';
}

function count(rows: Rows): Measure {
  return measure(rows.length, 'plan', rows);
}

function total(key: string, name: string, { value, from }: Measure): ReviewRow {
  return reviewRow(`execution:${key}`, [name, value, null, '', '', ''], from);
}

/** Actions that are no posts count too (article 004); none where the month has none. */
function kindTotals(key: string, name: string, done: string, rows: Rows): ReviewRow[] {
  const planned = rows.filter((row) => !isSkipped(row));
  if (planned.length === 0) return [];
  return [
    total(key, `${name} planned`, count(planned)),
    total(
      `${key}-done`,
      `Of these, ${done}`,
      count(planned.filter(({ item }) => isPublished(item))),
    ),
  ];
}

type ChainOf = ReturnType<typeof chainTeller>;

function missRow(row: TableRow<PlanItem>, chainOf: ChainOf): ReviewRow {
  const { item } = row;
  return eventRow('miss', row, item.reasonMissed || 'No reason written down', chainOf(item));
}

function lateRow(row: TableRow<PlanItem>, chainOf: ChainOf): ReviewRow {
  const { item } = row;
  const { date, publishedOn } = item;
  const days = date === null || publishedOn === null ? 0 : daysBetween(date, publishedOn);
  return eventRow('late', row, `Published ${counted(days, 'day')} late`, chainOf(item));
}

function fallbackRow(row: TableRow<PlanItem>): ReviewRow {
  return eventRow(
    'fallback',
    row,
    'The asset did not come',
    `The fallback went out: ${row.item.fallback}`,
  );
}

function eventRow(
  key: string,
  { item, row }: TableRow<PlanItem>,
  reason: string,
  led: string,
): ReviewRow {
  return reviewRow(
    `${key}:${item.rowId || row}`,
    [item.rowId || `Row ${row}`, null, item.date, item.topic, reason, led],
    { tab: 'plan', rows: [row] },
  );
}
