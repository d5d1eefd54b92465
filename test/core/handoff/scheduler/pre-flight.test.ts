import { describe, expect, test } from 'vitest';
import type { ToolKey } from '../../../../src/core/handoff/scheduler/tools.ts';
import { approvalFingerprint, writeApproval } from '../../../../src/core/plan/approval.ts';
import { BLANK_ITEM } from '../../../../src/core/plan/blank-item.ts';
import type { PlanItem } from '../../../../src/core/plan/item.ts';
import { filesOf, linesOf, POST } from './scheduler.ts';

const next = { ...POST, rowId: 'LHL-202611-02', copy: 'Another' };
const approved: PlanItem = { ...BLANK_ITEM, ...POST, status: 'Approved', approver: 'Marco' };
const record = writeApproval({
  by: 'Marco',
  on: '2026-10-30',
  fingerprint: approvalFingerprint(approved),
});

type Case = readonly [
  sentence: string,
  tool: ToolKey,
  items: readonly Partial<PlanItem>[],
  /** What is told: severity, code, column. */
  told: readonly string[],
  /** How many posts are in the files. */
  posts: number,
];

const CASES: readonly Case[] = [
  ['a post that is all right', 'buffer', [POST], [], 1],
  ['an idea', 'buffer', [{ ...POST, status: 'Idea' }], ['hint not-ready status'], 0],
  ['a post without a status', 'buffer', [{ ...POST, status: '' }], ['hint not-ready status'], 0],
  [
    'one that nobody approved',
    'buffer',
    [{ ...POST, approver: 'Marco' }],
    ['warning not-approved approval'],
    0,
  ],
  [
    'one called approved without an approval',
    'buffer',
    [approved],
    ['warning not-approved approval'],
    0,
  ],
  ['one that is approved', 'buffer', [{ ...approved, approvalRecord: record }], [], 1],
  [
    'one that changed since',
    'buffer',
    [{ ...approved, copy: 'x', approvalRecord: record }],
    ['warning not-approved approval'],
    0,
  ],
  [
    'one whose approval a change made void, though it names nobody',
    'buffer',
    [{ ...approved, approver: '', copy: 'x', approvalRecord: record }],
    ['warning not-approved approval'],
    0,
  ],
  [
    'what is scheduled, out, missed or skipped',
    'buffer',
    (['Scheduled', 'Published', 'Missed', 'Skipped'] as const).map((status) => ({
      ...POST,
      status,
    })),
    [],
    0,
  ],
  [
    'ads, tasks, other months and rows without a date',
    'buffer',
    [
      { ...POST, kind: 'Ad' },
      { ...POST, kind: 'Task' },
      { ...POST, date: '2026-12-01' },
      { ...POST, date: null },
    ],
    [],
    0,
  ],
  ['a post of no kind', 'buffer', [{ ...POST, kind: '' }], [], 1],
  ['one without a time', 'sprout', [{ ...POST, time: '' }, next], ['error time time'], 1],
  [
    'one in the past',
    'buffer',
    [{ ...POST, date: '2026-11-01', time: '07:59' }],
    ['error past date'],
    0,
  ],
  [
    'one right now',
    'buffer',
    [{ ...POST, date: '2026-11-01', time: '08:00' }],
    ['error past date'],
    0,
  ],
  ['one a minute ahead', 'buffer', [{ ...POST, date: '2026-11-01', time: '08:01' }], [], 1],
  [
    'one ten minutes ahead',
    'sprout',
    [{ ...POST, date: '2026-11-01', time: '08:10' }],
    ['error past date'],
    0,
  ],
  [
    'one eleven minutes ahead',
    'highlevel',
    [{ ...POST, date: '2026-11-01', time: '08:11' }],
    [],
    1,
  ],
  [
    'a minute that is no multiple of five',
    'hootsuite',
    [{ ...POST, time: '09:31' }],
    ['warning minute time'],
    1,
  ],
  ['posts nine minutes apart', 'sprout', [POST, { ...next, time: '09:39' }], ['error gap time'], 1],
  ['posts ten minutes apart', 'sprout', [POST, { ...next, time: '09:40' }], [], 2],
  [
    'posts nine minutes apart on two channels',
    'sprout',
    [POST, { ...next, time: '09:39', channel: 'X' }],
    [],
    2,
  ],
  [
    'a post without text, link or picture',
    'buffer',
    [{ ...POST, copy: ' ', link: '', trackedLink: '' }],
    ['error empty copy'],
    0,
  ],
  [
    'a picture without text',
    'buffer',
    [{ ...POST, copy: '', link: '', trackedLink: '', assetBrief: 'https://a.example/b.png' }],
    [],
    1,
  ],
  [
    'a copy over the limit of its network',
    'publer',
    [{ ...POST, channel: 'X', copy: 'x'.repeat(281) }],
    ['error long copy'],
    0,
  ],
  [
    'a copy at the limit of its network',
    'publer',
    [{ ...POST, channel: 'X', copy: 'x'.repeat(280) }],
    [],
    1,
  ],
  [
    'a copy that its link puts over the limit',
    'buffer',
    [{ ...POST, channel: 'X', copy: 'x'.repeat(256) }],
    ['error long copy'],
    0,
  ],
  [
    'a copy of any length on a channel nobody knows',
    'publer',
    [{ ...POST, channel: 'Fax', copy: 'x'.repeat(9_999) }],
    [],
    1,
  ],
  [
    'a picture on Drive',
    'publer',
    [{ ...POST, assetBrief: 'https://drive.google.com/file/d/1/view' }],
    ['warning media assetBrief'],
    1,
  ],
  [
    'a picture that is no direct address',
    'buffer',
    [{ ...POST, assetBrief: 'https://a.example/photo' }],
    ['warning media assetBrief'],
    1,
  ],
  [
    'a picture and a video',
    'highlevel',
    [{ ...POST, assetBrief: 'https://a.example/a.png https://a.example/b.mp4' }],
    ['error media-many assetBrief'],
    0,
  ],
  ['ten pictures', 'highlevel', [{ ...POST, assetBrief: pictures(10) }], [], 1],
  [
    'eleven pictures',
    'highlevel',
    [{ ...POST, assetBrief: pictures(11) }],
    ['error media-many assetBrief'],
    0,
  ],
  [
    'two pictures where one is taken',
    'buffer',
    [{ ...POST, assetBrief: pictures(2) }],
    ['error media-many assetBrief'],
    0,
  ],
  [
    'a post on Instagram without a picture',
    'publer',
    [{ ...POST, channel: 'Instagram' }],
    ['warning picture assetBrief'],
    1,
  ],
  ['an account whose id nobody gave', 'postfast', [POST], ['error account channel'], 0],
  [
    'a channel of no network',
    'metricool',
    [{ ...POST, channel: 'Newsletter' }],
    ['error network channel'],
    0,
  ],
  [
    'the same copy on the next day',
    'publer',
    [POST, { ...next, copy: POST.copy ?? '', date: '2026-11-03' }],
    ['warning same copy'],
    2,
  ],
  [
    'the same copy on a third day after',
    'publer',
    [POST, { ...next, copy: POST.copy ?? '', date: '2026-11-05' }],
    [],
    2,
  ],
  [
    'the same copy on another network',
    'metricool',
    [POST, { ...next, copy: POST.copy ?? '', channel: 'X', link: '', trackedLink: '' }],
    [],
    2,
  ],
  [
    'a copy that a spreadsheet would run',
    'buffer',
    [{ ...POST, copy: '@all of you' }],
    ['hint formula copy'],
    1,
  ],
];

function pictures(count: number): string {
  return Array.from({ length: count }, (_, index) => `https://a.example/${index}.png`).join('\n');
}

describe('before a file is made', () => {
  test.each(CASES)('%s, %s', (_, tool, items, told, posts) => {
    const made = filesOf(tool, items);
    const findings = made.findings.map(({ severity, code, place }) =>
      [severity, code.replace('scheduler-', ''), place.column].join(' '),
    );
    expect([findings, made.posts]).toEqual([told, posts]);
    for (const { message, why, place } of made.findings) {
      expect(message).toMatch(/^[A-Z].*\.$/);
      expect(why).toMatch(/^[A-Z].*\.$/);
      expect(place).toMatchObject({ tab: 'plan', row: expect.any(Number) });
    }
  });

  test('an error of the check keeps a row out, in its own words', () => {
    const made = filesOf('buffer', [POST, next], {
      errorOf: ({ item }) => (item.rowId === next.rowId ? 'Stage: Choose the stage.' : ''),
    });
    expect(made.findings).toMatchObject([
      {
        code: 'scheduler-error',
        severity: 'error',
        rowId: next.rowId,
        message: 'Stage: Choose the stage.',
      },
    ]);
    expect(made.posts).toBe(1);
  });
});

test('a link that stands in the copy is not told twice', () => {
  const link = 'https://www.larkfield.example/rates#today';
  const trackedLink = 'https://www.larkfield.example/rates?utm_source=facebook#today';
  for (const copy of [`See ${link} now`, `See ${trackedLink}`]) {
    const { files } = filesOf('buffer', [{ ...POST, link, trackedLink, copy }]);
    expect(linesOf(files[0]?.text)[1]?.[0]).toBe(copy);
  }
});
