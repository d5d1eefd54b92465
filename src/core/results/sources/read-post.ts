import type { MeasuredRow } from '../import/reading.ts';
import { knownSum } from '../known-sum.ts';
import { measuredRow } from './measured-row.ts';
import { postId } from './post-id.ts';
import type { Cells } from './source.ts';

/** What files of posts are asked for; each has some of it. */
type PostField =
  | 'id'
  | 'link'
  | 'title'
  | 'text'
  | 'labels'
  | 'campaign'
  | 'publishedOn'
  | 'day'
  | 'views'
  | 'reach'
  | 'engagements'
  | 'reactions'
  | 'comments'
  | 'shares'
  | 'reposts'
  | 'clicks'
  | 'linkClicks';

/**
 * Reads a post, whatever its platform. Engagements are reactions, comments and shares, never
 * clicks: a sum of the platform's own is a field `engagements` only where it is made of these.
 */
export function readPost(cells: Cells<string>, source: string, channel: string): MeasuredRow {
  const post: Cells<PostField> = cells;
  const [link, title, text] = [post.text('link'), post.text('title'), post.text('text')];
  const campaign = post.text('campaign');
  // Most files count over the whole life of a post; some have a row for each day.
  const day = post.date('day');
  const comments = post.number('comments');
  const shares = knownSum([post.number('shares'), post.number('reposts')]);
  return measuredRow(
    {
      source,
      sourceId: postId(post.text('id'), link),
      kind: 'Post',
      periodStart: day,
      periodEnd: day,
      publishedOn: post.date('publishedOn'),
      channel,
      campaign,
      name: title || text,
      views: post.number('views'),
      reach: post.number('reach'),
      engagements:
        post.number('engagements') ?? knownSum([post.number('reactions'), comments, shares]),
      comments,
      shares,
      clicks: post.number('clicks'),
      linkClicks: post.number('linkClicks'),
    },
    { link, text: text || title, label: [post.text('labels'), title, campaign].join(' ').trim() },
  );
}
