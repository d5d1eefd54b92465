import { columns, type ReviewRow, type ReviewSection, reviewRow } from '../document.ts';
import { type JudgedPost, judgePosts } from '../judge-posts.ts';
import { isPublished, planOfMonth } from '../plan-of-month.ts';
import type { ReviewedMonth } from '../reviewed-month.ts';
import { counted, monthName, number, sentences } from '../wording.ts';

/** Did each post and ad do its job, by the number of its stage (000-10). */
export function posts({ input }: ReviewedMonth): ReviewSection {
  const published = planOfMonth(input.plan, input.month).filter(
    ({ item }) => item.kind !== 'Task' && isPublished(item),
  );
  const judged = judgePosts(published, input);
  return {
    key: 'posts',
    title: 'Posts and ads',
    lead: leadOf(judged, input.month),
    columns: columns(
      ['Row ID', 'text'],
      ['Date', 'date'],
      ['Topic', 'text'],
      ['Stage', 'text'],
      ['Number', 'text'],
      ['Came', 'count'],
      ['Compared with', 'count'],
      ['Did its job', 'text'],
    ),
    asks: ['What we learn'],
    rows: judged.map(rowOf),
  };
}

function leadOf(judged: readonly JudgedPost[], month: string): string {
  if (judged.length === 0) return `Nothing was published in ${monthName(month)}.`;
  const measured = judged.filter(({ came }) => came !== null);
  if (measured.length === 0) {
    return `No results for ${monthName(month)}: import them to see which posts did their job.`;
  }
  const well = judged.filter(
    ({ verdict }) => verdict === 'Yes' || verdict === 'As usual or better',
  );
  return sentences(
    `${number(well.length)} of ${counted(measured.length, 'measured post or ad', 'measured posts and ads')} did their job.`,
    measured.length < judged.length &&
      `${number(judged.length - measured.length)} could not be measured by the number of their stage.`,
  );
}

function rowOf({ row, number: name, came, comparedWith, verdict, from }: JudgedPost): ReviewRow {
  const { item } = row;
  return reviewRow(
    `post:${item.rowId || row.row}`,
    [item.rowId, item.date, item.topic, item.stage, name, came, comparedWith, verdict],
    from ?? { tab: 'plan', rows: [row.row] },
  );
}
