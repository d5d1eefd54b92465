import { listed } from '../../listed.ts';
import { columns, type ReviewRow, type ReviewSection, reviewRow } from '../document.ts';
import type { ReviewInput } from '../input.ts';
import { didItsJob, type JudgedPost } from '../judge-posts.ts';
import type { ReviewedMonth } from '../reviewed-month.ts';
import { countedOf, monthName, number, sentences } from '../wording.ts';

/** Did each post and ad do its job, by the number of its stage (000-10). */
export function posts({ posts: judged, input }: ReviewedMonth): ReviewSection {
  return {
    key: 'posts',
    title: 'Posts and ads',
    lead: leadOf(judged, input),
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
    sources: 1,
    asks: ['What we learn'],
    rows: judged.map(rowOf),
  };
}

function leadOf(judged: readonly JudgedPost[], { month, results }: ReviewInput): string {
  if (judged.length === 0) {
    return `Nothing was published in ${monthName(month)}, so there is nothing to judge.`;
  }
  const unmeasured = judged.filter(({ verdict }) => verdict === 'Not measured');
  if (judged.every(({ came }) => came === null)) {
    return `No results for ${monthName(month)}${results.length === 0 ? '' : ' that belong to these rows'}: import them to see which posts did their job.`;
  }
  const said = judged.filter(({ verdict }) => didItsJob(verdict) !== null);
  const well = said.filter(({ verdict }) => didItsJob(verdict) === true);
  const few = judged.filter(({ verdict }) => verdict === 'Too few to compare').length;
  const numbers = [...new Set(unmeasured.map(({ number: name }) => name))].filter(Boolean).sort();
  return sentences(
    said.length === 0
      ? 'No post or ad can be judged yet.'
      : `${countedOf(well.length, said.length, 'post or ad that can be judged', 'posts and ads that can be judged')} did their job.`,
    few > 0 &&
      `${number(few)} ${few === 1 ? 'has' : 'have'} too few of a kind to compare with: a Target in the plan would settle it.`,
    unmeasured.length > 0 &&
      `${number(unmeasured.length)} could not be measured by the number of their stage${numbers.length === 0 ? '' : ` (${listed(numbers)})`}.`,
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
