import { grid } from '../import/given-file.ts';
import { describeSource } from './source-cases.ts';

describeSource('YouTube', {
  'the total row goes, impressions of thumbnails are no views': {
    grid: grid(`\ufeffContent|Video title|Video publish time|Duration|Likes|Comments added|Shares|Views|Watch time (hours)|Subscribers|Impressions|Impressions click-through rate (%)
Total||||10|2|1|1000|10.5|3|5000|4.5
abcdefghijk|Our video|Sep 26, 2026|120|10|2|1|1000|10.5|3|5000|4.5`),
    rows: [
      {
        sourceId: 'abcdefghijk',
        kind: 'Post',
        channel: 'YouTube',
        publishedOn: '2026-09-26',
        name: 'Our video',
        views: 1000,
        engagements: 13,
      },
    ],
    dropped: { totals: 1 },
  },
  'newer headers name thumbnails': {
    grid: grid(`Content|Video title|Video publish time|Duration|Views|Watch time (hours)|Thumbnail impressions|Thumbnail click-through rate (%)
Total||||1000|10.5|5000|4.5
abcdefghijk|Total recall|Sep 26, 2026|120|1000|10.5|5000|4.5`),
    rows: [{ name: 'Total recall', views: 1000, engagements: null }],
    dropped: { totals: 1 },
  },
  'days of one video are added up': {
    grid: grid(`Date|Content|Video title|Video publish time|Duration|Views
2026-10-01|abcdefghijk|Our video|Sep 26, 2026|120|10
2026-10-02|abcdefghijk|Our video|Sep 26, 2026|120|5`),
    rows: [
      { views: 15, periodStart: '2026-10-01', periodEnd: '2026-10-02', publishedOn: '2026-09-26' },
    ],
  },
});
