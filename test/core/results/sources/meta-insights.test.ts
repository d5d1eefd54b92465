import { grid } from '../import/given-file.ts';
import { describeSource } from './source-cases.ts';

describeSource('Meta Insights', {
  'each block is a number, each line a day of the page': {
    grid: [
      ['sep=', ''],
      ...grid(`Facebook views
Date|Primary
2026-05-10T00:00:00|1,088
2026-05-11T00:00:00|90

Facebook link clicks
Date|Primary
2026-05-10T00:00:00|3

Instagram reach
Date|Primary
2026-05-10T00:00:00|70`),
    ],
    rows: [
      {
        kind: 'Page',
        channel: 'Facebook',
        sourceId: 'Facebook/views',
        periodStart: '2026-05-10',
        periodEnd: '2026-05-10',
        views: 1088,
      },
      { sourceId: 'Facebook/views', periodStart: '2026-05-11', views: 90 },
      { sourceId: 'Facebook/link clicks', periodStart: '2026-05-10', linkClicks: 3, views: null },
      { channel: 'Instagram', sourceId: 'Instagram/reach', reach: 70 },
    ],
    dropped: { totals: 0, blank: 0 },
  },
  'blocks of numbers that no column holds are left out': {
    grid: grid(`Views
Date|Primary
2026-05-10T00:00:00|88

Follows
Date|Primary
2026-05-10T00:00:00|3

Content interactions
Date|Primary
2026-05-10T00:00:00|9`),
    rows: [{ views: 88 }],
    remarks: ['visits and follows'],
    dropped: { blank: 2 },
  },
});
