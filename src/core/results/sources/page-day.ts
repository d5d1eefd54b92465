import type { MeasuredRow } from '../import/reading.ts';
import { knownSum } from '../known-sum.ts';
import type { Result } from '../result.ts';
import { measuredRow } from './measured-row.ts';
import type { Cells } from './source.ts';

/**
 * What a platform counted of a whole page or profile on a day. Days can be added up whatever files
 * they come from; those of posts count the same views again and are never added to them.
 */
export function pageDay(
  source: string,
  channel: string,
  day: string | null,
  numbers: Partial<Result>,
  metric = '',
): MeasuredRow | null {
  if (day === null) return null;
  return measuredRow({
    ...numbers,
    source,
    sourceId: metric === '' ? channel : `${channel}/${metric}`,
    kind: 'Page',
    periodStart: day,
    periodEnd: day,
    channel,
    name: metric === '' ? channel : `${channel}: ${metric}`,
  });
}

type PageField =
  | 'day'
  | 'views'
  | 'reach'
  | 'reactions'
  | 'comments'
  | 'shares'
  | 'reposts'
  | 'clicks';

/** Reads a day of a page from a file with a column for each number. */
export function readPageDay(
  cells: Cells<string>,
  source: string,
  channel: string,
): MeasuredRow | null {
  const page: Cells<PageField> = cells;
  const comments = page.number('comments');
  const shares = knownSum([page.number('shares'), page.number('reposts')]);
  return pageDay(source, channel, page.date('day'), {
    views: page.number('views'),
    reach: page.number('reach'),
    engagements: knownSum([page.number('reactions'), comments, shares]),
    comments,
    shares,
    clicks: page.number('clicks'),
  });
}
