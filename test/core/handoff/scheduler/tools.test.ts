import { describe, expect, test } from 'vitest';
import { TOOLS, type ToolKey } from '../../../../src/core/handoff/scheduler/tools.ts';
import { filesOf, linesOf, POST, posts } from './scheduler.ts';

const COPY = 'Rates, "this week"\nand next';
const LINK = 'https://www.larkfield.example/rates?utm_source=facebook';
const PICTURE = 'https://cdn.larkfield.example/desk.jpg';
const VIDEO = 'https://cdn.larkfield.example/tour.mp4?v=2';
const pictured = { ...POST, assetBrief: `Dana at her desk: ${PICTURE}.` };

interface Documented {
  readonly tool: ToolKey;
  readonly header: string;
  readonly name: string;
  /** The cells of the post, by header. */
  readonly cells: Readonly<Record<string, string>>;
  readonly most: number;
}

/** Each tool as its help documents it; the header to the letter. */
const DOCUMENTED: readonly Documented[] = [
  {
    tool: 'buffer',
    header: 'Text,Image URL,Tags,Posting Time',
    name: 'buffer-2026-11-facebook.csv',
    cells: {
      Text: `${COPY}\n\n${LINK}`,
      'Image URL': PICTURE,
      Tags: '',
      'Posting Time': '2026-11-02 09:30',
    },
    most: 100,
  },
  {
    tool: 'publer',
    header:
      '"Date - Intl. format or prompt","Text","Link(s) - Separated by comma for FB carousels","Media URL(s) - Separated by comma","Title - For the video, pin, PDF ..","Label(s) - Separated by comma","Alt text(s) - Separated by ||","Comment(s) - Separated by ||","Pin board, FB album, or Google category","Post subtype - I.e. story, reel, PDF ..","CTA - For Facebook links or Google","Reminder - For stories, reels, shorts, and TikToks"',
    name: 'publer-2026-11-facebook.csv',
    cells: {
      'Date - Intl. format or prompt': '2026-11-02 09:30',
      Text: COPY,
      'Link(s) - Separated by comma for FB carousels': LINK,
      'Media URL(s) - Separated by comma': PICTURE,
      'Title - For the video, pin, PDF ..': 'Rates',
      'Label(s) - Separated by comma': '',
    },
    most: 500,
  },
  {
    tool: 'sprout',
    header: 'date,time_24hr,message_text',
    name: 'sprout-2026-11-facebook.csv',
    cells: { date: '11/02/2026', time_24hr: '09:30', message_text: `${COPY}\n\n${LINK}` },
    most: 350,
  },
  {
    tool: 'highlevel',
    header:
      'postAtSpecificTime (YYYY-MM-DD HH:mm:ss),content,link (OGmetaUrl),imageUrls,gifUrl,videoUrls',
    name: 'highlevel-2026-11-facebook.csv',
    cells: {
      'postAtSpecificTime (YYYY-MM-DD HH:mm:ss)': '2026-11-02 09:30:00',
      content: COPY,
      'link (OGmetaUrl)': LINK,
      imageUrls: PICTURE,
      gifUrl: '',
      videoUrls: '',
    },
    most: 90,
  },
  {
    tool: 'postfast',
    header: 'scheduled_at,account_id,content,media_urls',
    name: 'postfast-2026-11.csv',
    cells: {
      scheduled_at: '2026-11-02T09:30:00-05:00',
      account_id: 'uuid-1',
      content: `${COPY}\n\n${LINK}`,
      media_urls: PICTURE,
    },
    most: 200,
  },
];

describe.each(DOCUMENTED)('the file for $tool', ({ tool, header, name, cells, most }) => {
  const accounts = { facebook: ' uuid-1 ' };
  const made = filesOf(tool, [pictured], { accounts });
  const [file] = made.files;

  test('has the documented header, and the post in the documented form', () => {
    const [headers = [], line = [], ...more] = linesOf(file?.text);
    expect(headers).toEqual(linesOf(`${header}\r\n`)[0]);
    expect(more).toEqual([]);
    const byHeader = Object.fromEntries(headers.map((each, at) => [each, line[at]]));
    expect(byHeader).toMatchObject(cells);
    expect(line.length).toBe(headers.length);
  });

  test('is a CSV file of that name, and nothing is wrong with it', () => {
    expect([file?.name, file?.type, made.findings, made.posts]).toEqual([name, 'text/csv', [], 1]);
  });

  test(`holds ${most} rows, and what is more goes into parts`, () => {
    const whole = filesOf(tool, posts(most), { accounts });
    const parted = filesOf(tool, posts(most + 1), { accounts });
    expect(whole.files.map((each) => [each.name, linesOf(each.text).length - 1])).toEqual([
      [name, most],
    ]);
    expect(parted.files.map(({ text }) => linesOf(text).length - 1)).toEqual([most, 1]);
    expect(parted.files.map((each) => each.name)).toEqual([
      name.replace('.csv', '-1.csv'),
      name.replace('.csv', '-2.csv'),
    ]);
    expect(parted.advice).toContain(
      `${TOOLS[tool].name} takes ${most} rows a file: import all parts.`,
    );
  });
});

test('the file for hootsuite has no header: date, message and link', () => {
  const { files } = filesOf('hootsuite', [pictured]);
  expect(files.map(({ text }) => linesOf(text))).toEqual([[['11/02/2026 09:30', COPY, LINK]]]);
  const sizes = filesOf('hootsuite', posts(351)).files.map(({ text }) => linesOf(text).length);
  expect(sizes).toEqual([350, 1]);
});

describe('the file for metricool', () => {
  const [file, ...more] = filesOf('metricool', [
    pictured,
    { ...POST, rowId: 'LHL-2', channel: 'Instagram', time: '10:00', assetBrief: VIDEO },
  ]).files;
  const [headers = [], first = [], second = []] = linesOf(file?.text);
  const cell = (line: readonly string[], header: string) => line[headers.indexOf(header)];

  test('begins as the template does, and has every channel in it', () => {
    expect(more).toEqual([]);
    expect(file?.name).toBe('metricool-2026-11.csv');
    expect(headers.slice(0, 15).join()).toBe(
      'Text,Date,Time,Draft,Facebook,Twitter/X,LinkedIn,GBP,Instagram,Pinterest,TikTok,Youtube,Threads,Bluesky,Picture Url 1',
    );
  });

  test('has dates and times in their columns, and one network a row', () => {
    expect(['Date', 'Time', 'Draft'].map((header) => cell(first, header))).toEqual([
      '2026-11-02',
      '09:30:00',
      'FALSE',
    ]);
    const flags = (line: readonly string[]) => line.slice(4, 14);
    expect(flags(first)).toEqual(['TRUE', ...Array(9).fill('FALSE')]);
    expect(flags(second).indexOf('TRUE')).toBe(4);
    expect(flags(second).filter((flag) => flag === 'TRUE').length).toBe(1);
  });

  test('has the link in the text, and pictures and videos by number', () => {
    expect(cell(first, 'Text')).toBe(`${COPY}\n\n${LINK}`);
    expect(cell(first, 'Picture Url 1')).toBe(PICTURE);
    // Instagram takes no links in a post.
    expect([cell(second, 'Text'), cell(second, 'Picture Url 1')]).toEqual([COPY, VIDEO]);
  });

  test('has the columns of the header that somebody pastes', () => {
    const header =
      'Text\tDate\tTime\tDraft\tInstagram\tTwitter\tGMB\tFacebook\tPicture Url 1\tAlt text picture 1\tBrand name';
    const { files, advice } = filesOf('metricool', [pictured], { header });
    const [line, row] = linesOf(files[0]?.text);
    expect(line).toEqual(header.split('\t'));
    expect(row?.slice(1)).toEqual([
      '2026-11-02',
      '09:30:00',
      'FALSE',
      'FALSE',
      'FALSE',
      'FALSE',
      'TRUE',
      PICTURE,
      '',
      '',
    ]);
    expect(advice).toContain('These columns stay blank: Alt text picture 1, Brand name.');
  });
});

describe('a header of one’s own', () => {
  test.each([
    ['content,scheduled_time,image_url', [`${COPY}\n\n${LINK}`, '2026-11-02 09:30', PICTURE]],
    ['Caption;Publish date;Publish time;Link', [COPY, '2026-11-02', '09:30', LINK]],
    ['Date & time,Message,Network', ['2026-11-02 09:30', `${COPY}\n\n${LINK}`, 'Facebook']],
    ['post,scheduleDate,mediaUrls', [`${COPY}\n\n${LINK}`, '2026-11-02 09:30', PICTURE]],
    [
      'OGmetaUrl (url),content,postAtSpecificTime (yyyy-MM-dd HH:mm:ss)',
      [LINK, COPY, '2026-11-02 09:30:00'],
    ],
    ['Body,Post date,Label', [`${COPY}\n\n${LINK}`, '2026-11-02 09:30', '']],
    ['title,text,date (MM/DD)', ['Rates', `${COPY}\n\n${LINK}`, '2026-11-02 09:30']],
  ])('is filled: %s', (header, cells) => {
    const { files } = filesOf('own', [pictured], { header });
    expect(linesOf(files[0]?.text)[1]).toEqual(cells);
  });

  test.each(['', 'Text,Link', 'Date,Link', 'nonsense'])(
    'is refused without text or date: %j',
    (header) => {
      expect(() => filesOf('own', [POST], { header })).toThrow(
        /This header has no column for the text/,
      );
    },
  );

  test('goes before the documented one of any tool', () => {
    const { files } = filesOf('hootsuite', [POST], { header: 'Text,Date' });
    expect(linesOf(files[0]?.text)[0]).toEqual(['Text', 'Date']);
  });
});
