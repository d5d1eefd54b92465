import { grid } from '../import/given-file.ts';
import { describeSource } from './source-cases.ts';

const HEADERS =
  'Post ID|Page ID|Page name|Title|Description|Duration (sec)|Publish time|Caption type|Permalink|Post type|Custom labels|Date|Views|Views from Organic posts|Views from Boosted posts|Reach|Reactions, Comments and Shares|Reactions|Comments|Shares|Total clicks|Other Clicks|Link Clicks|Matched Audience Targeting Consumption (Photo Click)|Estimated earnings (USD)';

const POST = {
  source: 'Meta content',
  kind: 'Post',
  channel: 'Facebook',
  publishedOn: '2026-10-13',
  name: '𝗥𝗮𝘁𝗲𝘀 this week',
  views: 2140,
  reach: 1610,
  engagements: 58,
  comments: 6,
  shares: 4,
  clicks: 96,
  linkClicks: 61,
};

describeSource('Meta content', {
  'numbers have commas, and letters of titles may be fancy': {
    grid: grid(`${HEADERS}
122100000000000001|615|Larkfield|𝗥𝗮𝘁𝗲𝘀 this week|Rates moved.||10/13/2026 09:00|text|https://www.facebook.com/larkfield/posts/122100000000000001|Photos||Lifetime|2,140|1,140|1,000|1,610|58|48|6|4|96|35|61|3|0`),
    rows: [{ ...POST, sourceId: '122100000000000001', periodStart: null }],
  },
  'an ID that a spreadsheet destroyed is told from the link': {
    grid: grid(`${HEADERS}
1.221E+17|615|Larkfield|𝗥𝗮𝘁𝗲𝘀 this week|||10/13/2026 09:00||https://www.facebook.com/larkfield/posts/122100000000000001|Photos||Lifetime|2,140|||1,610|58|48|6|4|96||61||
1.221E+17|615|Larkfield|Two|||10/14/2026 09:00||https://www.facebook.com/larkfield/posts/pfbid02abc|Photos||Lifetime|10|||9|1|1|0|0|0||0||`),
    rows: [
      { ...POST, sourceId: '122100000000000001' },
      { name: 'Two', sourceId: 'https://www.facebook.com/larkfield/posts/pfbid02abc' },
    ],
    remarks: ['1.22E+17'],
  },
  'older files say Impressions, and the sum may be missing': {
    grid: grid(`Post ID|Page name|Title|Publish time|Permalink|Date|Impressions|Reach|Reactions|Comments|Shares|Total clicks|Link Clicks
122100000000000001|Larkfield|𝗥𝗮𝘁𝗲𝘀 this week|10/13/2026 09:00|https://facebook.com/1|Lifetime|2140|1610|48|6|4|96|61`),
    rows: [POST],
  },
  'a post without a title is called by the first line of its text': {
    grid: [
      'Post ID|Page name|Title|Description|Publish time|Permalink|Views|Reactions'.split('|'),
      [
        '1',
        'Larkfield',
        '',
        'First line\nsecond line',
        '10/13/2026',
        'https://facebook.com/1',
        '5',
        '',
      ],
    ],
    rows: [{ name: 'First line', views: 5, engagements: null, linkClicks: null }],
  },
  'days of one post are added up': {
    grid: grid(`Post ID|Page name|Title|Publish time|Permalink|Date|Views|Reach|Reactions|Comments|Shares
1|Larkfield|One|10/13/2026 09:00|https://facebook.com/1|10/13/2026|100|90|5|1|0
1|Larkfield|One|10/13/2026 09:00|https://facebook.com/1|10/14/2026|50|40|2|0|1`),
    rows: [
      {
        periodStart: '2026-10-13',
        periodEnd: '2026-10-14',
        views: 150,
        reach: null,
        engagements: 9,
      },
    ],
    remarks: ['added up'],
  },
  'a post that stands twice counts as it was measured last, wherever that stands': {
    grid: grid(`Post ID|Page name|Title|Publish time|Permalink|Date|Views|Reactions
1|Larkfield|One|10/13/2026 09:00|https://facebook.com/1|Lifetime|120|6
1|Larkfield|One|10/13/2026 09:00|https://facebook.com/1|Lifetime|100|`),
    rows: [{ views: 120, engagements: 6 }],
  },
  'a post that stands twice counts once, as it was measured last': {
    grid: grid(`Post ID|Page name|Title|Publish time|Permalink|Date|Views|Reactions
1|Larkfield|One|10/13/2026 09:00|https://facebook.com/1|Lifetime|100|5
1|Larkfield|One|10/13/2026 09:00|https://facebook.com/1|Lifetime|120|6
1|Larkfield|One|10/13/2026 09:00|https://facebook.com/1|Lifetime|120|6`),
    rows: [{ views: 120, engagements: 6 }],
    dropped: { unreadable: [{ row: 4, why: 'It says the same as an earlier row.' }] },
  },
  'rows without anything counted, totals and empty lines are left out': {
    grid: grid(`Post ID|Page name|Title|Publish time|Permalink|Date|Views|Reactions
1|Larkfield|One|10/13/2026 09:00|https://facebook.com/1|Lifetime|100|5
2|Larkfield|Two|10/13/2026 09:00|https://facebook.com/2|Lifetime|--|N/A
||||||
||||||100|5`),
    rows: [{ name: 'One' }],
    dropped: { totals: 1, blank: 1, unreadable: [] },
  },
  'a date that is none is named with its row': {
    grid: grid(`Post ID|Page name|Title|Publish time|Permalink|Views|Reactions
1|Larkfield|One|soon|https://facebook.com/1|100|5`),
    rows: [],
    dropped: {
      unreadable: [{ row: 2, why: 'The date in “Publish time” cannot be read.' }],
    },
  },
  'German headers and dates are read alike': {
    grid: grid(`Beitrags-ID|Seitenname|Titel|Veröffentlichungszeit|Permanenter Link|Datum|Aufrufe|Reichweite|Reaktionen|Kommentare|Geteilte Inhalte|Klicks insgesamt|Link-Klicks
122100000000000001|Larkfield|𝗥𝗮𝘁𝗲𝘀 this week|13.10.2026 09:00|https://facebook.com/1|Lifetime|2.140|1.610|48|6|4|96|61`),
    rows: [POST],
  },
  'French headers and dates are read alike': {
    grid: grid(`Identifiant de publication|Nom de la Page|Titre|Heure de publication|Lien permanent|Date|Vues|Couverture|Réactions|Commentaires|Partages|Total des clics|Clics sur le lien
122100000000000001|Larkfield|𝗥𝗮𝘁𝗲𝘀 this week|13/10/2026 09:00|https://facebook.com/1|Lifetime|2 140|1 610|48|6|4|96|61`),
    rows: [POST],
  },
});
