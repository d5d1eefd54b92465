import { grid } from '../import/given-file.ts';
import { describeSource } from './source-cases.ts';

const URN = 'https://www.linkedin.com/feed/update/urn:li:';

describeSource('LinkedIn posts', {
  'a description stands above the headers, and the poster is left behind': {
    grid: [
      ['All posts: engagement metrics for individual posts', '', ''],
      ...grid(
        `Post title|Post link|Post type|Campaign name|Posted by|Created date|Audience|Impressions|Views (Excluding offsite video views)|Offsite Views|Clicks|Click through rate (CTR)|Likes|Comments|Reposts|Follows|Engagement rate|Content Type
We hire|${URN}activity:7123456789012345678|Organic||Jane Doe|10/13/2026|All|1,500|||12|0.024|10|2|1|0|0.05|Image
Paid|${URN}share:7123456789012345679|Sponsored|spring|Jane Doe|10/14/2026|All|500|||12|0.024|10|2|1|0|0.05|Image`,
      ),
    ],
    rows: [
      {
        sourceId: '7123456789012345678',
        kind: 'Post',
        channel: 'LinkedIn',
        publishedOn: '2026-10-13',
        name: 'We hire',
        views: 1500,
        engagements: 13,
        clicks: 12,
        linkClicks: null,
      },
      { kind: 'Ad', channel: 'LinkedIn Ads', campaign: 'spring', leads: null },
    ],
    dropped: { personal: ['Posted by'] },
  },
});

describeSource('LinkedIn metrics', {
  'totals are read before parts, by day': {
    grid: grid(`Aggregated engagement metrics for organic and sponsored posts||
Date|Impressions (organic)|Impressions (sponsored)|Impressions (total)|Unique impressions (organic)|Clicks (organic)|Clicks (total)|Reactions (organic)|Reactions (total)|Comments (total)|Reposts (total)|Engagement rate (total)
10/13/2026|10|5|15|9|1|2|1|2|1|0|0.1`),
    rows: [
      {
        kind: 'Page',
        periodStart: '2026-10-13',
        periodEnd: '2026-10-13',
        views: 15,
        reach: 9,
        engagements: 3,
        clicks: 2,
      },
    ],
  },
  'older files say Shares, and may have organic numbers alone': {
    grid: grid(`Date|Impressions (organic)|Unique impressions (organic)|Clicks (organic)|Reactions (organic)|Comments (organic)|Shares (organic)
10/13/2026|10|9|1|1|2|3`),
    rows: [{ views: 10, engagements: 6, shares: 3 }],
  },
});

describeSource('LinkedIn personal', {
  'two tables beside each other are joined by their links': {
    grid: grid(`Maximum of 50 posts available to include in this list||||||
||||||
Post URL|Post publish date|Engagements||Post URL|Post publish date|Impressions
${URN}share:7123456789012345678|10/13/2026|12||${URN}share:7123456789012345679|10/14/2026|800
${URN}share:7123456789012345679|10/14/2026|10||${URN}share:7123456789012345678|10/13/2026|700
||||${URN}share:7123456789012345670|10/15/2026|600`),
    rows: [
      { sourceId: '7123456789012345678', publishedOn: '2026-10-13', engagements: 12, views: 700 },
      { sourceId: '7123456789012345679', publishedOn: '2026-10-14', engagements: 10, views: 800 },
      { sourceId: '7123456789012345670', engagements: null, views: 600 },
    ],
    remarks: ['no texts'],
  },
});
