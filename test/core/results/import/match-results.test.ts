import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BLANK_ITEM } from '../../../../src/core/plan/blank-item.ts';
import { BLANK_RESULT } from '../../../../src/core/results/blank-result.ts';
import { matchResults } from '../../../../src/core/results/import/match-results.ts';
import type { MatchableRow, MatchedResult } from '../../../../src/core/results/import/matching.ts';
import type { Clues, MeasuredRow } from '../../../../src/core/results/import/reading.ts';
import type { Result } from '../../../../src/core/results/result.ts';
import { resultIdentity } from '../../../../src/core/results/result-identity.ts';
import { larkfield } from '../../../../src/core/sample/larkfield.ts';

const CHANNELS = [
  { name: 'Our page', address: 'https://www.facebook.com/larkfield', utmSource: 'facebook' },
];

function planned(told: Partial<MatchableRow>): MatchableRow {
  return { ...BLANK_ITEM, kind: 'Post', channel: 'Facebook', date: '2026-10-12', ...told };
}

function measured(told: Partial<Result>, clues: Partial<Clues> = {}): MeasuredRow {
  return {
    result: {
      ...BLANK_RESULT,
      source: 'Meta content',
      sourceId: '122100000000000005',
      kind: 'Post',
      channel: 'Facebook',
      publishedOn: '2026-10-12',
      ...told,
    },
    clues: { link: '', text: '', label: '', ...clues },
  };
}

function match(
  rows: readonly MeasuredRow[],
  plan: readonly MatchableRow[],
  facts: { standing?: readonly Result[]; byHand?: ReadonlyMap<string, string> } = {},
): MatchedResult[] {
  return matchResults(rows, plan, {
    channels: CHANNELS,
    standing: facts.standing ?? [],
    byHand: facts.byHand ?? new Map(),
  });
}

function found({ result }: MatchedResult): string {
  return `${result.rowId} ${result.match}`.trim();
}

const RATES = planned({
  rowId: 'LHL-202610-06',
  topic: 'Low rates for first-time buyers',
  copy: 'Rates moved this week. See the numbers of today on our rates page.',
  link: 'https://www.larkfield.example/rates',
  trackedLink: 'https://www.larkfield.example/rates?utm_content=lhl-202610-06',
});
const LUNCH = planned({
  rowId: 'LHL-202610-08',
  topic: 'Team lunch',
  copy: 'Tacos. That is the whole post, and the salsa was hot.',
});

const LINE = 'Larkfield Home Loans, NMLS #000000. Equal Housing Opportunity.';
const LICENSED = ['Rent or buy', 'Closing day', 'Bank statements', 'Fall check list'].map(
  (topic, index) =>
    planned({ rowId: `LHL-202610-1${index}`, topic, copy: `${topic}, explained. ${LINE}` }),
);
const LICENCE = measured({}, { text: `We moved to a new office. ${LINE}` });

describe('a post finds its row of the plan', () => {
  test.each<[string, MeasuredRow, readonly MatchableRow[], string]>([
    [
      'by the Row ID in a label, in any case and among other words',
      measured({}, { label: 'autumn_lhl-202610-06_v2' }),
      [LUNCH, RATES],
      'LHL-202610-06 Row ID',
    ],
    [
      'by the Row ID that the tags of a link in its text bear',
      measured({}, { text: `Look: ${RATES.trackedLink}.` }),
      [LUNCH, RATES],
      'LHL-202610-06 Row ID',
    ],
    [
      'by its address, whatever site for phones and tags it bears',
      measured(
        { sourceId: '' },
        { link: 'https://m.facebook.com/larkfield/posts/122100000000000005?ref=share' },
      ),
      [{ ...LUNCH, publishedLink: 'facebook.com/larkfield/posts/122100000000000005/' }, RATES],
      'LHL-202610-08 link',
    ],
    [
      'by its number in the Published link',
      measured({ sourceId: '61570000000001_122100000000000005' }),
      [
        RATES,
        {
          ...LUNCH,
          publishedLink:
            'https://www.facebook.com/permalink.php?story_fbid=122100000000000005&id=61570000000001',
        },
      ],
      'LHL-202610-08 link',
    ],
    [
      'by the page that it links to, on its day',
      measured({}, { text: 'Numbers: www.larkfield.example/rates/' }),
      [LUNCH, RATES, { ...RATES, rowId: 'LHL-202609-01', date: '2026-09-01' }],
      'LHL-202610-06 link',
    ],
    [
      'by its words a day late, in Unicode bold',
      measured(
        { publishedOn: '2026-10-13' },
        { text: '𝗥𝗮𝘁𝗲𝘀 𝗺𝗼𝘃𝗲𝗱 this week! See the numbers of today on our rates page' },
      ),
      [LUNCH, RATES],
      'LHL-202610-06 date and text',
    ],
    [
      'by its topic, where the text was written anew',
      measured({ name: 'Tacos and a team lunch at the park' }),
      [LUNCH, RATES],
      'LHL-202610-08 date and text',
    ],
    [
      'on a channel of another name that is on the same platform',
      measured({ name: 'Team lunch' }),
      [{ ...LUNCH, channel: 'Our page' }],
      'LHL-202610-08 date and text',
    ],
    [
      'by its words where the plan names no channel',
      measured({ name: 'Team lunch' }),
      [{ ...LUNCH, channel: '' }],
      'LHL-202610-08 date and text',
    ],
    [
      'by its words where its file names no channel',
      measured({ name: 'Team lunch', channel: '' }),
      [LUNCH],
      'LHL-202610-08 date and text',
    ],
    [
      'by its words on the day that its file measures',
      measured({ name: 'Team lunch', publishedOn: null, periodStart: '2026-10-12' }),
      [LUNCH],
      'LHL-202610-08 date and text',
    ],
    ['not without a day', measured({ name: 'Team lunch', publishedOn: null }), [LUNCH], ''],
    [
      'not on another platform',
      measured({ name: 'Team lunch' }),
      [{ ...LUNCH, channel: 'Instagram' }],
      '',
    ],
    ['not two days late', measured({ name: 'Team lunch', publishedOn: '2026-10-14' }), [LUNCH], ''],
    ['not by a licence line that every post has', LICENCE, LICENSED, ''],
    [
      'not where two rows are equally near',
      measured({ name: 'Team lunch' }),
      [LUNCH, { ...LUNCH, rowId: 'LHL-202610-09' }],
      '',
    ],
    ['not a task', measured({ name: 'Team lunch' }), [{ ...LUNCH, kind: 'Task' }], ''],
    [
      'not by a Row ID beside another one',
      measured({}, { label: 'LHL-202610-06 LHL-202610-08' }),
      [LUNCH, RATES],
      '',
    ],
    [
      'not by a profile that several rows have for a link',
      measured({}, { link: 'https://www.facebook.com/larkfield' }),
      [LUNCH, RATES].map((row) => ({
        ...row,
        publishedLink: 'https://www.facebook.com/larkfield',
      })),
      '',
    ],
  ])('%s', (_, row, plan, expected) => {
    expect(match([row], plan).map(found)).toEqual([expected]);
  });
});

describe('an ad finds its row of the plan', () => {
  const ad = (told: Partial<MatchableRow>) =>
    planned({
      kind: 'Ad',
      channel: 'Facebook Ads',
      campaign: 'lhl_2026-10',
      date: '2026-10-06',
      ends: '2026-10-17',
      ...told,
    });
  const AWARENESS = ad({
    rowId: 'LHL-202610-15',
    type: 'Ad: brand awareness',
    topic: 'Local lender, real people',
  });
  const GUIDE = ad({
    rowId: 'LHL-202610-17',
    type: 'Ad: lead generation',
    topic: 'Homebuyer guide',
  });
  const came = (told: Partial<Result>) =>
    measured({
      kind: 'Ad',
      source: 'Meta ads',
      campaign: 'lhl_2026-10',
      publishedOn: null,
      periodStart: '2026-10-01',
      periodEnd: '2026-10-31',
      ...told,
    });

  test.each<[string, MeasuredRow, string]>([
    ['by a Row ID in its name', came({ name: 'Guide lhl-202610-17' }), 'LHL-202610-17 Row ID'],
    [
      'by campaign, type and topic',
      came({ name: 'Brand awareness: Local lender' }),
      'LHL-202610-15 campaign and topic',
    ],
    [
      'by type and topic under another campaign',
      came({ name: 'Lead generation: Homebuyer guide', campaign: 'autumn' }),
      'LHL-202610-17 campaign and topic',
    ],
    ['not by the campaign alone', came({ name: 'Carousel 2' }), ''],
    [
      'not in other days',
      came({
        name: 'Lead generation: Homebuyer guide',
        periodStart: '2026-11-01',
        periodEnd: '2026-11-30',
      }),
      '',
    ],
    [
      'in a report of a quarter',
      came({ name: 'Brand awareness: Local lender', periodStart: '2026-08-01' }),
      'LHL-202610-15 campaign and topic',
    ],
    [
      'in a report with one end',
      came({ name: 'Brand awareness: Local lender', periodStart: null, periodEnd: '2026-10-17' }),
      'LHL-202610-15 campaign and topic',
    ],
    [
      'not in a report without days',
      came({ name: 'Brand awareness: Local lender', periodStart: null, periodEnd: null }),
      '',
    ],
  ])('%s', (_, row, expected) => {
    expect(match([row], [AWARENESS, GUIDE]).map(found)).toEqual([expected]);
  });

  test.each<[string, Partial<MatchableRow>]>([
    ['that runs over several months', { date: '2026-09-20', ends: '2027-01-10' }],
    ['without a date', { date: null, ends: null }],
    ['without an end', { date: '2026-10-31', ends: null }],
    ['that is said to run for a lifetime', { date: '2026-01-01', ends: '2096-01-01' }],
  ])('%s', (_, told) => {
    const row = came({ name: 'Lead generation: Homebuyer guide' });
    const [only] = match([row], [{ ...GUIDE, ...told }]);
    expect(only?.result.rowId).toBe('LHL-202610-17');
  });

  test('but not where two are equally near', () => {
    const twin = { ...GUIDE, rowId: 'LHL-202610-18' };
    const [neither] = match([came({ name: 'Lead generation: Homebuyer guide' })], [GUIDE, twin]);
    expect(neither?.result.rowId).toBe('');
    expect(neither?.why).toMatch(/equally near/);
    expect(neither?.candidates.map(({ rowId }) => rowId)).toEqual([
      'LHL-202610-17',
      'LHL-202610-18',
    ]);
  });

  test('as do others of the same row: an ad has variants and days', () => {
    const variants = ['A', 'B'].map((letter) =>
      came({ sourceId: letter, name: `Lead generation: Homebuyer guide ${letter}` }),
    );
    expect(match(variants, [AWARENESS, GUIDE]).map(({ result }) => result.rowId)).toEqual([
      'LHL-202610-17',
      'LHL-202610-17',
    ]);
  });
});

describe('a row of the plan', () => {
  test('takes one post of a source, the one that is most like it', () => {
    const rows = [
      measured({ sourceId: '1', name: 'Lunch for the team at our new office' }),
      measured({ sourceId: '2', name: 'Team lunch: tacos, and the salsa was hot' }),
    ];
    expect(match(rows, [LUNCH]).map(found)).toEqual(['', 'LHL-202610-08 date and text']);
  });

  test('is not taken again by a post of the same source that stands already', () => {
    const standing = measured({ sourceId: '1', rowId: 'LHL-202610-08', match: 'link' }).result;
    const rows = [measured({ sourceId: '2', name: 'Team lunch' })];
    expect(match(rows, [LUNCH], { standing: [standing] }).map(found)).toEqual(['']);
    const other = { ...standing, source: 'X content' };
    expect(match(rows, [LUNCH], { standing: [other] }).map(found)).toEqual([
      'LHL-202610-08 date and text',
    ]);
  });

  test('chosen by hand goes to that post, and another one loses it', () => {
    const rows = [measured({ sourceId: '1', name: 'Team lunch' }), measured({ sourceId: '2' })];
    const second = rows[1]?.result ?? BLANK_RESULT;
    const byHand = new Map([[resultIdentity(second), 'LHL-202610-08']]);
    expect(match(rows, [LUNCH], { byHand }).map(found)).toEqual(['', 'LHL-202610-08 by hand']);
  });

  test('can be none on purpose', () => {
    const row = measured({ name: 'Team lunch' });
    const byHand = new Map([[resultIdentity(row.result), '']]);
    expect(match([row], [LUNCH], { byHand }).map(found)).toEqual(['by hand']);
  });

  test('stays with the post that it was matched with before, whatever is nearer now', () => {
    const row = measured({ name: 'Team lunch' });
    const standing = { ...row.result, rowId: 'LHL-202610-06', match: 'date and text' };
    const [kept] = match([row], [LUNCH, RATES], { standing: [standing] });
    expect(kept).toMatchObject({
      result: { rowId: 'LHL-202610-06', match: 'date and text' },
      sure: 1,
    });
  });
});

describe('a result without a row', () => {
  test('has the rows that it could be, the likeliest first, at most three', () => {
    const plan = [1, 2, 3, 4].map((day) =>
      planned({
        rowId: `LHL-202610-2${day}`,
        date: `2026-10-1${day + 1}`,
        topic: day === 3 ? 'Team breakfast' : 'Closing day',
      }),
    );
    const [match1] = match([measured({ name: 'Our team', publishedOn: '2026-10-15' })], plan);
    expect(match1?.sure).toBe(0);
    expect(match1?.why).toMatch(/too different/);
    expect(match1?.candidates).toHaveLength(3);
    expect(match1?.candidates[0]).toMatchObject({
      rowId: 'LHL-202610-23',
      topic: 'Team breakfast',
    });
  });

  test('has those that link to the same page, where several do on its day', () => {
    const plan = [RATES, { ...RATES, rowId: 'LHL-202610-07' }];
    const [unsure] = match([measured({}, { text: 'www.larkfield.example/rates' })], plan);
    expect(unsure?.result.rowId).toBe('');
    expect(unsure?.candidates.map(({ rowId }) => rowId)).toEqual([RATES.rowId, 'LHL-202610-07']);
  });

  test.each<[string, Partial<Result>, RegExp]>([
    ['a page', { kind: 'Page' }, /page as a whole/],
    ['visits', { kind: 'Sessions' }, /many posts/],
    ['a post far from the plan', { publishedOn: '2026-01-01' }, /near its day/],
    ['an ad without any', { kind: 'Ad' }, /No ad of the plan/],
  ])('says why: %s', (_, told, why) => {
    const [unmatched] = match([measured(told)], [LUNCH]);
    expect(unmatched).toMatchObject({ candidates: [], sure: 0 });
    expect(unmatched?.why).toMatch(why);
  });

  test('may be visits that bear a Row ID after all', () => {
    const row = measured({ kind: 'Sessions' }, { label: 'lhl-202610-06' });
    expect(match([row], [RATES]).map(found)).toEqual(['LHL-202610-06 Row ID']);
  });
});

describe('the sample company', () => {
  test('has its results matched as they stand', () => {
    const clueOf = clues();
    const rows = larkfield.results.map((result) => ({
      result: { ...result, rowId: '', match: '' },
      clues: { label: '', ...clueOf(result.sourceId) },
    }));
    const matches = matchResults(rows, larkfield.plan, {
      channels: larkfield.channels,
      standing: [],
      byHand: new Map(),
    });
    expect(matches.map(({ result }) => result)).toEqual(larkfield.results);
  });

  test('would have its posts matched by date and text, had the file no addresses', () => {
    const clueOf = clues();
    const posts = larkfield.results.filter(({ kind }) => kind === 'Post');
    const rows = posts.map((result) => ({
      result: { ...result, sourceId: '1.221E+17', rowId: '', match: '' },
      clues: { link: '', label: '', text: clueOf(result.sourceId).text },
    }));
    const matches = matchResults(rows, larkfield.plan, {
      channels: larkfield.channels,
      standing: [],
      byHand: new Map(),
    });
    expect(matches.map(found)).toEqual(posts.map(({ rowId }) => `${rowId} date and text`));
  });
});

/** The address and text of each post of the export, by its number. */
function clues(): (sourceId: string) => { link: string; text: string } {
  const file = new URL(
    '../../../cases/exports/larkfield/larkfield_meta_content.csv',
    import.meta.url,
  );
  const lines = readFileSync(file, 'utf8').split('\n');
  return (sourceId) => {
    const line = lines.find((other) => other.startsWith(sourceId)) ?? '';
    return {
      link: /https:[^,]+/.exec(line)?.[0] ?? '',
      text: line.split(',').slice(4, -12).join(','),
    };
  };
}
