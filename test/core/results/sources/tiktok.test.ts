import { describe, expect, test } from 'vitest';
import { grid, read } from '../import/given-file.ts';
import { describeSource } from './source-cases.ts';

describeSource('TikTok overview', {
  'years are told from today, across New Year, and undefined is nothing': {
    grid: grid(`Date|Video Views|Profile Views|Likes|Comments|Shares
December 31|10|1|2|3|4
January 1|20|1|2|undefined|4`),
    facts: { today: '2026-01-05' },
    rows: [
      {
        kind: 'Page',
        periodStart: '2025-12-31',
        periodEnd: '2025-12-31',
        views: 10,
        engagements: 9,
      },
      { periodStart: '2026-01-01', views: 20, engagements: 6, comments: null },
    ],
    remarks: ['no year'],
  },
  'another form has dates with years': {
    grid: grid(`Date|Video Views|Profile Views|Likes|Comments|Shares
2026/05/10|10|1|2|3|4`),
    rows: [{ periodStart: '2026-05-10' }],
  },
  'German headers are read alike': {
    grid: grid(`Datum|Videoaufrufe|Profilaufrufe|Likes|Kommentare|Geteilt
31. Dezember|10|1|2|3|4`),
    rows: [{ periodStart: '2025-12-31', views: 10, engagements: 9 }],
  },
});

describeSource('TikTok content', {
  'videos are known by the number in their link': {
    grid: grid(`Video title|Post time|Video link|Total views|Total likes|Total comments|Total shares|Average watch time|Reach
Hi #a|October 13|https://www.tiktok.com/@a/video/7300000000000000001|1.2K|2|3|4|5s|600`),
    rows: [
      {
        sourceId: '7300000000000000001',
        kind: 'Post',
        channel: 'TikTok',
        name: 'Hi #a',
        publishedOn: '2026-10-13',
        views: 1200,
        reach: 600,
        engagements: 9,
      },
    ],
  },
});

describe('files of TikTok that are of no use', () => {
  test.each([
    [
      'TikTok followers',
      'Date|Followers|Difference in followers from previous day\nDecember 31|10|1',
    ],
    ['TikTok viewers', 'Date|Total Viewers|New Viewers|Returning Viewers\nDecember 31|10|1|9'],
  ])('%s is refused with advice', (source, text) => {
    const file = read(grid(text));
    expect(file).toMatchObject({ table: '', source, rows: [], questions: [] });
    expect(file.remarks[0]).toMatch(/Take the export Content, or Overview\.csv/);
  });
});
