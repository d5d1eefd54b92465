import { describe, expect, test } from 'vitest';
import { grid, read } from '../import/given-file.ts';
import { describeSource } from './source-cases.ts';

describeSource('X content', {
  'long IDs stay text, dates are spelled out, texts have line breaks, and clicks are no engagements':
    {
      grid: [
        'Post id|Date|Post text|Post Link|Impressions|Likes|Engagements|Bookmarks|Shares|New follows|Replies|Reposts|Profile visits|Detail Expands|URL Clicks|Hashtag Clicks|Permalink Clicks'.split(
          '|',
        ),
        '1812345678901234567|Tue, Jul 14, 2026|@you\n=SUM(A1)|https://x.com/a/status/1812345678901234567|1,100|5|40|1|2|0|3|1|4|5|6|0|1'.split(
          '|',
        ),
      ],
      rows: [
        {
          sourceId: '1812345678901234567',
          publishedOn: '2026-07-14',
          channel: 'X',
          name: '@you',
          views: 1100,
          engagements: 11,
          comments: 3,
          shares: 3,
          linkClicks: 6,
        },
      ],
    },
  'a destroyed ID is told from the link': {
    grid: grid(`Post id|Date|Post text|Post Link|Impressions|Likes|Replies|Reposts|URL Clicks
1.81235E+18|Tue, Jul 14, 2026|Hello|https://x.com/a/status/1812345678901234567|1|0|0|0|0`),
    rows: [{ sourceId: '1812345678901234567' }],
    remarks: ['One row has an ID'],
  },
});

describeSource('X overview', {
  'days of the account are kept apart from posts': {
    grid: grid(`Date|Impressions|Likes|Engagements|Bookmarks|Shares|New follows|Unfollows|Replies|Reposts|Profile visits|Create Post|Video views|Media views
Tue, Jul 14, 2026|100|5|20|1|2|0|0|3|1|4|1|0|0`),
    rows: [{ kind: 'Page', sourceId: 'X', periodStart: '2026-07-14', views: 100, engagements: 11 }],
  },
});

describe('X video', () => {
  test('the overview of videos is refused with advice', () => {
    const file = read(
      grid(`Video overview|||||
Date|Views|Watch time (ms)|Completion rate|Average watch time (ms)|Estimated revenue
Tue, Jul 14, 2026|100|5|20|1|2`),
    );
    expect(file).toMatchObject({ table: '', source: 'X video', rows: [] });
    expect(file.remarks[0]).toMatch(/export Content/);
  });
});
