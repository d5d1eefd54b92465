import { grid } from '../import/given-file.ts';
import { describeSource } from './source-cases.ts';

describeSource('Instagram content', {
  'likes, comments and shares are engagements, saves are not, and clicks are unknown': {
    grid: grid(`Post ID|Account username|Description|Duration (sec)|Publish time|Permalink|Post type|Date|Views|Reach|Likes|Comments|Shares|Saves|Follows
18012345678901234|acme|Hello, world|0|10/13/2026 09:00|https://www.instagram.com/p/C1abc/|IG image|Lifetime|1,234|900|50|4|2|30|1`),
    rows: [
      {
        source: 'Instagram content',
        sourceId: '18012345678901234',
        channel: 'Instagram',
        kind: 'Post',
        publishedOn: '2026-10-13',
        name: 'Hello, world',
        views: 1234,
        engagements: 56,
        linkClicks: null,
        clicks: null,
      },
    ],
    remarks: ['no clicks on links'],
  },
  'older files say Plays': {
    grid: grid(`Post ID|Account username|Description|Publish time|Permalink|Plays|Reach|Likes|Comments|Shares|Saves
18012345678901234|acme|Hello|10/13/2026 09:00|https://www.instagram.com/reel/C1abc/|1234|900|50|4|2|30`),
    rows: [{ views: 1234 }],
  },
  'which number is the day is asked where nothing tells, and the likelier one is taken': {
    grid: grid(`Post ID|Account username|Description|Publish time|Permalink|Views|Likes|Comments|Shares|Saves
1|acme|One|10/03/2026 09:00|https://www.instagram.com/p/C1/|10|5|0|0|0
2|acme|Two|10/08/2026 09:00|https://www.instagram.com/p/C2/|10|5|0|0|0`),
    rows: [{ publishedOn: '2026-10-03' }, { publishedOn: '2026-10-08' }],
    questions: ['dayFirst'],
  },
  'the answer is taken where nothing else tells': {
    grid: grid(`Post ID|Account username|Description|Publish time|Permalink|Views|Likes|Comments|Shares|Saves
1|acme|One|10/03/2026 09:00|https://www.instagram.com/p/C1/|10|5|0|0|0`),
    facts: { answers: { dayFirst: true } },
    rows: [{ publishedOn: '2026-03-10' }],
  },
  'the file counts more than the answer': {
    grid: grid(`Post ID|Account username|Description|Publish time|Permalink|Views|Likes|Comments|Shares|Saves
1|acme|One|10/13/2026 09:00|https://www.instagram.com/p/C1/|10|5|0|0|0`),
    facts: { answers: { dayFirst: true } },
    rows: [{ publishedOn: '2026-10-13' }],
  },
  'nothing was published ahead of today': {
    grid: grid(`Post ID|Account username|Description|Publish time|Permalink|Views|Likes|Comments|Shares|Saves
1|acme|One|11/12/2026 09:00|https://www.instagram.com/p/C1/|10|5|0|0|0`),
    rows: [{ publishedOn: '2026-11-12' }],
  },
});
