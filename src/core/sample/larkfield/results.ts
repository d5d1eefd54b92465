import { BLANK_RESULT } from '../../results/blank-result.ts';
import type { Result } from '../../results/result.ts';

const PERIOD = { periodStart: '2026-10-01', periodEnd: '2026-10-31' } as const;

const BLANK: Result = { ...BLANK_RESULT, ...PERIOD };

/** Post ID, Row ID, published on, title, views, reach, engagements, comments, shares, clicks, link clicks. */
type Post = readonly [
  string,
  string,
  string,
  string,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];

const POSTS: readonly Post[] = [
  [
    '122100000000000000',
    'LHL-202610-01',
    '2026-10-01',
    'Rates this week',
    2140,
    1610,
    58,
    6,
    4,
    96,
    61,
  ],
  [
    '122100000000000001',
    'LHL-202610-02',
    '2026-10-03',
    'Dana coaches under-10s',
    2980,
    2304,
    158,
    22,
    5,
    40,
    0,
  ],
  [
    '122100000000000002',
    'LHL-202610-03',
    '2026-10-05',
    'Homebuyer night with Creekside Realty',
    1890,
    1402,
    57,
    9,
    11,
    120,
    84,
  ],
  [
    '122100000000000003',
    'LHL-202610-04',
    '2026-10-08',
    'Rent or buy calculator',
    1760,
    1333,
    36,
    4,
    3,
    88,
    57,
  ],
  [
    '122100000000000004',
    'LHL-202610-05',
    '2026-10-10',
    "Marco's first home, ten years on",
    2650,
    2011,
    137,
    17,
    2,
    35,
    0,
  ],
  [
    '122100000000000005',
    'LHL-202610-06',
    '2026-10-12',
    'Low rates',
    3120,
    2450,
    88,
    15,
    9,
    150,
    97,
  ],
  [
    '122100000000000007',
    'LHL-202610-08',
    '2026-10-17',
    'Team lunch',
    2210,
    1725,
    110,
    12,
    1,
    28,
    0,
  ],
  [
    '122100000000000009',
    'LHL-202610-10',
    '2026-10-22',
    'Fall home check list with Oak & Iron Roofing',
    1540,
    1180,
    35,
    3,
    6,
    52,
    33,
  ],
  [
    '122100000000000010',
    'LHL-202610-11',
    '2026-10-24',
    'The Nguyens got their keys',
    3890,
    3105,
    267,
    41,
    14,
    63,
    0,
  ],
  [
    '122100000000000011',
    'LHL-202610-12',
    '2026-10-26',
    'Bank statement loans explained',
    1430,
    1077,
    29,
    5,
    2,
    71,
    49,
  ],
  [
    '122100000000000012',
    'LHL-202610-13',
    '2026-10-29',
    'Refer a neighbour month',
    1980,
    1490,
    66,
    8,
    17,
    66,
    40,
  ],
  [
    '122100000000000013',
    'LHL-202610-14',
    '2026-10-31',
    'What happens at closing',
    1310,
    990,
    22,
    2,
    1,
    44,
    29,
  ],
];

/** Row ID, ad set, ad, views, reach, link clicks, clicks, spend, leads (`null`: not a lead ad). */
type Ad = readonly [string, string, string, number, number, number, number, number, number | null];

const ADS: readonly Ad[] = [
  ['LHL-202610-15', 'Brand awareness', 'Local lender', 41200, 18900, 310, 402, 298.4, null],
  ['LHL-202610-16', 'Retargeting', 'Still looking at rates?', 9800, 2300, 205, 240, 247.1, 9],
  ['LHL-202610-17', 'Lead generation', 'Homebuyer guide', 33700, 15100, 640, 811, 596.75, 22],
];

/** Session source and medium, campaign, sessions, key events. */
type Traffic = readonly [string, string, number, number];

const TRAFFIC: readonly Traffic[] = [
  ['facebook / paid_social', 'lhl_2026-10', 861, 31],
  ['facebook / social', 'lhl_2026-10', 402, 11],
  ['Facebook / Social', 'lhl_2026-10', 37, 1],
  ['m.facebook.com / referral', '(referral)', 96, 2],
  ['(direct) / (none)', '(direct)', 1310, 9],
  ['google / organic', '(organic)', 1884, 17],
];

/** What the platforms measured of October 2026. */
export const results: readonly Result[] = [
  ...POSTS.map(postResult),
  ...ADS.map(adResult),
  ...TRAFFIC.map(trafficResult),
];

function postResult([sourceId, rowId, publishedOn, name, ...numbers]: Post): Result {
  const [views, reach, engagements, comments, shares, clicks, linkClicks] = numbers;
  return {
    ...BLANK,
    source: 'Meta content',
    file: 'larkfield_meta_content.csv',
    sourceId,
    rowId,
    kind: 'Post',
    publishedOn,
    channel: 'Facebook',
    name,
    views,
    reach,
    engagements,
    comments,
    shares,
    clicks,
    linkClicks,
    match: 'link',
  };
}

function adResult([rowId, adSet, ad, views, reach, linkClicks, clicks, spend, leads]: Ad): Result {
  return {
    ...BLANK,
    source: 'Meta ads',
    file: 'larkfield_meta_ads.csv',
    sourceId: `lhl_2026-10/${adSet}/${ad}`,
    rowId,
    kind: 'Ad',
    channel: 'Facebook Ads',
    campaign: 'lhl_2026-10',
    name: `${adSet}: ${ad}`,
    views,
    reach,
    clicks,
    linkClicks,
    spend,
    leads,
    match: 'campaign and topic',
  };
}

function trafficResult([channel, campaign, sessions, keyEvents]: Traffic): Result {
  return {
    ...BLANK,
    source: 'GA4',
    file: 'larkfield_ga4.csv',
    sourceId: `${channel}/${campaign}`,
    kind: 'Sessions',
    channel,
    campaign,
    name: channel,
    sessions,
    keyEvents,
  };
}
