import { grid } from '../import/given-file.ts';
import { describeSource } from './source-cases.ts';

describeSource('Google Ads', {
  'two lines stand above, totals below, and clicks are clicks on the link': {
    grid: grid(`Campaign report|||||||
October 1, 2026 - October 31, 2026|||||||
Campaign|Ad group|Currency code|Cost|Impr.|Clicks|CTR|Avg. CPC|Conversions
Brand|AG1|USD|1,234.50|10,000|500|5.00%|2.47|12.00
Brand|AG2|USD|0.00|0|0| --| --|0.00
Total: Campaigns||USD|1,234.50|10,000|500|5.00%|2.47|12.00
Total: Account||USD|1,234.50|10,000|500|5.00%|2.47|12.00`),
    rows: [
      {
        sourceId: 'Brand/AG1',
        kind: 'Ad',
        channel: 'Google Ads',
        campaign: 'Brand',
        name: 'AG1',
        periodStart: '2026-10-01',
        periodEnd: '2026-10-31',
        spend: 1234.5,
        views: 10000,
        clicks: 500,
        linkClicks: 500,
        leads: null,
      },
      { sourceId: 'Brand/AG2', spend: 0 },
    ],
    dropped: { totals: 2 },
    remarks: ['Conversion action'],
  },
  'totals stand under a status, and have dashes for a campaign': {
    grid: grid(`Campaign status|Campaign|Budget|Day|Cost|Clicks
Enabled|Brand|10|2026-10-05|12.00|5
Total: Campaigns| --| --| --|12.00|5`),
    rows: [{ campaign: 'Brand', spend: 12 }],
    dropped: { totals: 1 },
  },
  'days, weeks and months are read': {
    grid: grid(`Campaign|Week|Cost|Currency|Impressions|Clicks
Brand|2026-10-05|12.00|EUR|100|5`),
    rows: [{ periodStart: '2026-10-05', periodEnd: '2026-10-11', spend: 12 }],
    remarks: ['Amounts are in EUR'],
  },
  'a month may be written as its first day': {
    grid: grid(`Campaign|Month|Cost|Impressions|Clicks
Brand|2026-10-01|12.00|100|5`),
    rows: [{ periodStart: '2026-10-01', periodEnd: '2026-10-31', spend: 12 }],
  },
  'conversions whose action names a lead are leads': {
    grid: grid(`Campaign|Day|Conversion action|Cost|Clicks|Conversions
Brand|2026-10-05||12.00|5|
Brand|2026-10-05|Submit lead form|||3.00
Brand|2026-10-05|Page view|||30.00`),
    rows: [{ periodStart: '2026-10-05', spend: 12, clicks: 5, leads: 3 }],
  },
});
