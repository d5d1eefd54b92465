import { describe, expect, test } from 'vitest';
import type { CadenceLine } from '../../../src/core/cadence/line.ts';
import {
  type SlotSettings,
  slotsAround,
  slotsOfMonth,
  slotsOfPeriod,
  slotsOfWeek,
} from '../../../src/core/cadence/slots.ts';
import { ARTICLE_CADENCE, cadenceLine } from './cadence-line.ts';

const MONDAY: SlotSettings = { weekStartsOn: 'Monday', blackoutDates: [] };
const SUNDAY: SlotSettings = { weekStartsOn: 'Sunday', blackoutDates: [] };
const without = (...dates: string[]): SlotSettings => ({
  ...MONDAY,
  blackoutDates: dates.map((date) => ({ from: date, to: date, name: '' })),
});

function datesOf(line: Partial<CadenceLine>, month: string, settings = MONDAY): string[] {
  return slotsOfMonth([cadenceLine(line)], month, settings).map(({ date }) => date);
}

/** `2026-11-30 PR`, slot by slot. */
function dealt(lines: readonly CadenceLine[], week: string, settings = MONDAY): string[] {
  return slotsOfWeek(lines, week, settings).map(({ date, type }) => `${date} ${type}`);
}

describe('a line per week', () => {
  test.each<[what: string, line: Partial<CadenceLine>, dates: string[]]>([
    [
      'has one on each of its days',
      { days: 'Mon, Thu, Sat', howMany: 3 },
      ['02', '05', '07', '09', '12', '14', '16', '19', '21', '23', '26', '28', '30'],
    ],
    [
      'with fewer than its days takes some',
      { days: 'Mon, Wed, Fri', howMany: 1 },
      ['04', '11', '18', '25'],
    ],
    [
      'with more than its days fills them evenly',
      { days: 'Mon, Thu', howMany: 3 },
      ['02', '05', '05', '09', '12', '12', '16', '19', '19', '23', '26', '26', '30'],
    ],
    [
      'without days is spread over the week',
      { days: '', howMany: 2 },
      ['03', '07', '10', '14', '17', '21', '24', '28'],
    ],
    ['every two weeks counts absolute weeks', { every: 2 }, ['09', '23']],
    ['every two weeks counts from From', { every: 2, from: '2026-10-21' }, ['02', '16', '30']],
    ['every two weeks counts from a later From', { every: 2, from: '2026-11-09' }, ['09', '23']],
    ['begins at From', { from: '2026-11-10' }, ['16', '23', '30']],
    ['includes From', { from: '2026-11-16' }, ['16', '23', '30']],
    ['ends at Until', { until: '2026-11-15' }, ['02', '09']],
    ['includes Until', { until: '2026-11-16' }, ['02', '09', '16']],
    ['with a blank How many has one', { howMany: null }, ['02', '09', '16', '23', '30']],
    ['with 0 has none', { howMany: 0 }, []],
    ['with a negative number has none', { howMany: -3 }, []],
    ['with Every 0 is each week', { every: 0 }, ['02', '09', '16', '23', '30']],
    ['that is not active has none', { active: false }, []],
    ['without name and type has none', { line: ' ', type: '' }, []],
    ['without a period has none', { per: '' }, []],
    ['with days that nobody can read has none', { days: 'Mondy' }, []],
    ['with days of the month has none', { days: '6, 20' }, []],
    [
      'leaves out the words it cannot read',
      { days: 'Mon, Thrusday' },
      ['02', '09', '16', '23', '30'],
    ],
  ])('%s', (_, line, days) => {
    expect(datesOf(line, '2026-11')).toEqual(days.map((day) => `2026-11-${day}`));
  });
});

describe('a line per month', () => {
  const month = { per: 'month' } as const;
  test.each<[what: string, line: Partial<CadenceLine>, month: string, days: string[]]>([
    ['has its days of the month', { days: '6, 20', howMany: 2 }, '2026-11', ['06', '20']],
    ['takes the last day for 31', { days: '31' }, '2026-02', ['28']],
    ['takes the last day of a leap year', { days: 'last day' }, '2028-02', ['29']],
    ['takes the 31st where there is one', { days: '31' }, '2026-12', ['31']],
    ['knows the first Tuesday', { days: 'first Tuesday' }, '2026-11', ['03']],
    ['knows the last Friday', { days: 'last Friday' }, '2026-11', ['27']],
    ['has a fifth Monday', { days: 'fifth Monday' }, '2026-11', ['30']],
    ['has no fifth Monday', { days: 'fifth Monday' }, '2026-12', []],
    [
      'sorts its days',
      { days: 'last day, 6, first Mon', howMany: 3 },
      '2026-11',
      ['02', '06', '30'],
    ],
    ['takes a day named twice once', { days: '31, last day', howMany: 1 }, '2026-11', ['30']],
    ['takes some of all Mondays', { days: 'Mon', howMany: 2 }, '2026-11', ['09', '23']],
    [
      'shares days where it has more rows',
      { days: '6, 20', howMany: 3 },
      '2026-11',
      ['06', '20', '20'],
    ],
    ['without days has one in the middle', { days: '' }, '2026-11', ['16']],
    [
      'without days is spread evenly',
      { days: '', howMany: 4 },
      '2026-11',
      ['04', '12', '19', '27'],
    ],
    ['every three months counts calendar quarters', { days: '1', every: 3 }, '2026-10', ['01']],
    ['every three months leaves months out', { days: '1', every: 3 }, '2026-11', []],
    [
      'every three months counts from From',
      { days: '1', every: 3, from: '2026-08-01' },
      '2026-11',
      ['01'],
    ],
    ['begins at From', { days: '6, 20', howMany: 2, from: '2026-11-07' }, '2026-11', ['20']],
    ['ends at Until', { days: '6, 20', howMany: 2, until: '2026-11-19' }, '2026-11', ['06']],
  ])('%s', (_, line, of, days) => {
    expect(datesOf({ ...month, ...line }, of)).toEqual(days.map((day) => `${of}-${day}`));
  });

  test('without days keeps out of the way of its like', () => {
    const lines = ['A', 'B', 'C'].map((line) => cadenceLine({ line, per: 'month', days: '' }));
    expect(slotsOfMonth(lines, '2026-11', MONDAY).map(({ date }) => date)).toEqual([
      '2026-11-06',
      '2026-11-16',
      '2026-11-26',
    ]);
  });
});

describe('lines per month that share their days share the month', () => {
  const of = (given: Partial<CadenceLine>, month: string) =>
    slotsOfMonth(
      ['A', 'B', 'C'].map((line) =>
        cadenceLine({ line, per: 'month', days: '6, 13, last day', ...given }),
      ),
      month,
      MONDAY,
    ).map(({ date, type }) => `${date.slice(8)} ${type}`);

  test('in the order of the tab', () => {
    expect(of({}, '2026-11')).toEqual(['06 A', '13 B', '30 C']);
  });

  test('and change places by one each month where they rotate', () => {
    expect(['2026-11', '2026-12', '2027-01'].map((month) => of({ rotate: true }, month))).toEqual([
      ['06 B', '13 C', '30 A'],
      ['06 C', '13 A', '31 B'],
      ['06 A', '13 B', '31 C'],
    ]);
  });
});

describe('lines that share their days share the week', () => {
  const posts = ARTICLE_CADENCE.slice(0, 3);

  test.each<[week: string, dealt: string[]]>([
    ['2026-W40', ['2026-09-28 PR', '2026-10-01 Business service', '2026-10-03 Personal']],
    ['2026-W48', ['2026-11-23 Personal', '2026-11-26 PR', '2026-11-28 Business service']],
    ['2026-W49', ['2026-11-30 PR', '2026-12-03 Business service', '2026-12-05 Personal']],
    ['2026-W53', ['2026-12-28 Business service', '2026-12-31 Personal', '2027-01-02 PR']],
    ['2027-W01', ['2027-01-04 Personal', '2027-01-07 PR', '2027-01-09 Business service']],
  ])('%s rotates by the absolute week', (week, expected) => {
    expect(dealt(posts, week)).toEqual(expected);
  });

  test.each(['2026-W48', '2026-W49'])('%s keeps the order of the tab without Rotate', (week) => {
    const fixed = posts.map((line) => ({ ...line, rotate: false }));
    expect(dealt(fixed, week).map((slot) => slot.slice(11))).toEqual([
      'Business service',
      'Personal',
      'PR',
    ]);
  });

  test('a line that does not rotate keeps its day among lines that do', () => {
    const lines = posts.map((line, index) => ({ ...line, rotate: index > 0 }));
    const types = ['2026-W48', '2026-W49'].map((week) =>
      dealt(lines, week).map((slot) => slot.slice(11)),
    );
    expect(types).toEqual([
      ['Business service', 'Personal', 'PR'],
      ['Business service', 'PR', 'Personal'],
    ]);
  });

  test('days mean the same in any order and spelling', () => {
    const spellings = ['Mon, Thu, Sat', 'Saturday; thursday; monday', 'thu sat mon'];
    const lines = posts.map((line, index) => ({ ...line, days: spellings[index] ?? '' }));
    expect(dealt(lines, '2026-W49')).toEqual(dealt(posts, '2026-W49'));
  });

  test('posts and ads are dealt apart', () => {
    const lines = posts.map((line, index) =>
      index === 2 ? { ...line, kind: 'Ad' as const } : line,
    );
    expect(
      dealt(lines, '2026-W49')
        .map((slot) => slot.slice(11))
        .sort(),
    ).toEqual(['Business service', 'PR', 'Personal']);
  });

  test('a line with two rows a week takes turns with a line with one', () => {
    const lines = [
      cadenceLine({ line: 'A', days: 'Mon, Wed, Fri', howMany: 2 }),
      cadenceLine({ line: 'B', days: 'Mon, Wed, Fri' }),
    ];
    expect(dealt(lines, '2026-W49')).toEqual(['2026-11-30 A', '2026-12-02 B', '2026-12-04 A']);
  });

  test('lines that start within the week take the days that are left of it', () => {
    const lines = posts.map((line) => ({ ...line, from: '2026-10-01' }));
    expect(dealt(lines, '2026-W40')).toEqual([
      '2026-10-01 Business service',
      '2026-10-03 Personal',
    ]);
  });

  test('a line that follows another within a week takes over its place', () => {
    const [business, personal, pr] = posts;
    if (!business || !personal || !pr) throw new Error('The cadence has three posts.');
    const lines = [
      business,
      { ...personal, until: '2026-12-03' },
      cadenceLine({ ...personal, line: 'Team', type: 'Team', from: '2026-12-04' }),
      pr,
    ];
    expect(dealt(lines, '2026-W49')).toEqual([
      '2026-11-30 PR',
      '2026-12-03 Business service',
      '2026-12-05 Team',
    ]);
  });
});

describe('a blackout date moves a slot to the next allowed day', () => {
  const mondays = cadenceLine();
  test.each<[what: string, settings: SlotSettings, month: string, dates: string[]]>([
    ['of the week', without('2026-11-16'), '2026-11', ['02', '09', '17', '23', '30']],
    [
      'after several',
      without('2026-11-16', '2026-11-17', '2026-11-18'),
      '2026-11',
      ['02', '09', '19', '23', '30'],
    ],
    ['out of the month', without('2026-11-30'), '2026-11', ['02', '09', '16', '23']],
    ['into the month', without('2026-11-30'), '2026-12', ['01', '07', '14', '21', '28']],
  ])('%s', (_, settings, month, days) => {
    const dates = slotsOfMonth([mondays], month, settings).map(({ date }) => date);
    expect(dates).toEqual(days.map((day) => `${month}-${day}`));
  });

  test('and the slot says why and keeps its key', () => {
    const moved = slotsOfMonth([mondays], '2026-11', without('2026-11-16'))[2];
    expect(moved).toMatchObject({
      key: 'Post/2026-W47/1',
      date: '2026-11-17',
      reason: 'Moved from 2026-11-16, a blackout date.',
    });
  });

  test('unless the line has ended by then', () => {
    const line = cadenceLine({ until: '2026-11-30' });
    expect(slotsOfPeriod([line], '2026-W49', without('2026-11-30'))).toEqual([]);
  });
});

describe('a blackout', () => {
  const settings: SlotSettings = {
    ...MONDAY,
    blackoutDates: [
      { from: '2026-11-16', to: '2026-11-16', name: 'Founder’s day' },
      { from: '2026-11-23', to: '2026-11-24', name: '' },
    ],
  };

  test('gives its name to the reason', () => {
    const reasons = slotsOfMonth([cadenceLine()], '2026-11', settings).map(({ reason }) => reason);
    expect(reasons).toEqual([
      '',
      '',
      'Moved from 2026-11-16, a blackout date (Founder’s day).',
      'Moved from 2026-11-23, a blackout date.',
      '',
    ]);
  });

  test('leaves a slot out where the line says Skip, and the others keep their numbers', () => {
    const line = cadenceLine({ days: 'Mon, Thu', howMany: 2, onBlackout: 'Skip' });
    const keys = slotsOfPeriod([line], '2026-W47', settings).map(({ key, date }) => [key, date]);
    expect(keys).toEqual([['Post/2026-W47/2', '2026-11-19']]);
    const { skipped } = slotsAround([line], '2026-11-16', '2026-11-30', settings);
    expect(skipped.map(({ key, date, reason }) => [key, date, reason])).toEqual([
      ['Post/2026-W47/1', '2026-11-16', 'Skipped: 2026-11-16 is a blackout date (Founder’s day).'],
      ['Post/2026-W48/1', '2026-11-23', 'Skipped: 2026-11-23 is a blackout date.'],
    ]);
  });

  test('moves one line and leaves another out', () => {
    const lines = [cadenceLine({ line: 'A' }), cadenceLine({ line: 'B', onBlackout: 'Skip' })];
    const slots = slotsOfPeriod(lines, '2026-W47', settings);
    expect(slots.map(({ date, type }) => `${date} ${type}`)).toEqual(['2026-11-17 A']);
  });

  test('tells of a slot that would move past the end of its line', () => {
    const line = cadenceLine({ until: '2026-11-16' });
    const { skipped } = slotsAround([line], '2026-11-01', '2026-11-30', settings);
    expect(skipped.map(({ reason }) => reason)).toEqual([
      'Skipped: 2026-11-16 is a blackout date (Founder’s day), and the line ends before the next allowed day.',
    ]);
  });

  test('that lasts over the year’s end moves into the new year, once', () => {
    const break_: SlotSettings = {
      ...MONDAY,
      blackoutDates: [{ from: '2026-12-21', to: '2027-01-03', name: 'Winter break' }],
    };
    const of = (month: string) =>
      slotsOfMonth([cadenceLine()], month, break_).map(({ key, date }) => `${date} ${key}`);
    expect(of('2026-12')).toEqual(['2026-12-07 Post/2026-W50/1', '2026-12-14 Post/2026-W51/1']);
    expect(of('2027-01').slice(0, 3)).toEqual([
      '2027-01-04 Post/2026-W52/1',
      '2027-01-04 Post/2026-W53/1',
      '2027-01-04 Post/2027-W01/1',
    ]);
  });
});

describe('a line with several channels', () => {
  test('has a row on each for the same post', () => {
    const line = cadenceLine({
      days: 'Mon, Thu',
      howMany: 2,
      channel: 'Facebook, Instagram; LinkedIn',
      stages: ['A', 'B'],
    });
    const slots = slotsOfPeriod([line], '2026-W49', MONDAY);
    expect(slots.map(({ key, date, channel, stage }) => [key, date, channel, stage])).toEqual([
      ['Post/2026-W49/1@Facebook', '2026-11-30', 'Facebook', 'A'],
      ['Post/2026-W49/1@Instagram', '2026-11-30', 'Instagram', 'A'],
      ['Post/2026-W49/1@LinkedIn', '2026-11-30', 'LinkedIn', 'A'],
      ['Post/2026-W49/2@Facebook', '2026-12-03', 'Facebook', 'B'],
      ['Post/2026-W49/2@Instagram', '2026-12-03', 'Instagram', 'B'],
      ['Post/2026-W49/2@LinkedIn', '2026-12-03', 'LinkedIn', 'B'],
    ]);
  });

  test.each([
    ['Facebook', ['Post/2026-W49/1']],
    ['Facebook,', ['Post/2026-W49/1']],
    ['Facebook, facebook', ['Post/2026-W49/1']],
    ['', ['Post/2026-W49/1']],
  ])('%j is one channel, and its key does not name it', (channel, keys) => {
    const slots = slotsOfPeriod([cadenceLine({ channel })], '2026-W49', MONDAY);
    expect(slots.map(({ key }) => key)).toEqual(keys);
  });

  test('takes its places among lines that share their days as one with a single channel does', () => {
    const [business, ...others] = ARTICLE_CADENCE.slice(0, 3);
    if (business === undefined) throw new Error('The cadence has three posts.');
    const lines = [{ ...business, channel: 'Facebook, Instagram' }, ...others];
    expect(dealt(lines, '2026-W49')).toEqual([
      '2026-11-30 PR',
      '2026-12-03 Business service',
      '2026-12-03 Business service',
      '2026-12-05 Personal',
    ]);
  });
});

describe('stages are dealt in turn by the calendar', () => {
  const stagesOf = (line: Partial<CadenceLine>, month: string) =>
    slotsOfMonth([cadenceLine({ stages: ['A', 'B', 'C'], ...line })], month, MONDAY)
      .map(({ stage }) => stage)
      .join('');

  test('they go on from month to month', () => {
    expect([stagesOf({}, '2026-11'), stagesOf({}, '2026-12')]).toEqual(['BCABC', 'ABCA']);
  });

  test('they begin with the first at From', () => {
    expect(stagesOf({ from: '2026-11-02' }, '2026-11')).toBe('ABCAB');
  });

  test('they count each row of a week', () => {
    expect(stagesOf({ from: '2026-11-02', days: 'Mon, Thu', howMany: 2 }, '2026-11')).toBe(
      'ABCABCABC',
    );
  });

  test('they skip no stage where weeks are left out', () => {
    expect(stagesOf({ from: '2026-11-02', every: 2 }, '2026-11')).toBe('ABC');
  });

  test('they go on for lines per month', () => {
    const line = { per: 'month', days: '6', from: '2026-09-01' } as const;
    expect(
      ['2026-09', '2026-10', '2026-11', '2026-12'].map((month) => stagesOf(line, month)),
    ).toEqual(['A', 'B', 'C', 'A']);
  });

  test('a line without stages leaves them blank', () => {
    expect(stagesOf({ stages: [] }, '2026-11')).toBe('');
  });
});

describe('slots and weeks', () => {
  test('November 2026 of the article has 13 posts and 3 ads', () => {
    const kinds = slotsOfMonth(ARTICLE_CADENCE, '2026-11', MONDAY).map(({ line }) => line.kind);
    expect([kinds.filter((kind) => kind === 'Post').length, kinds.length]).toEqual([13, 16]);
  });

  test('lines that share a name share no key', () => {
    const keys = slotsOfWeek([cadenceLine(), cadenceLine()], '2026-W49', MONDAY).map(
      ({ key }) => key,
    );
    expect(keys).toEqual(['Post/2026-W49/1', 'Post/2026-W49/2']);
  });

  test('a line without a name goes by its type', () => {
    const [slot] = slotsOfWeek([cadenceLine({ line: '', type: 'Personal' })], '2026-W49', MONDAY);
    expect(slot?.key).toBe('Personal/2026-W49/1');
  });

  test.each([
    ['Monday', '2027-01-03'],
    ['Sunday', '2026-12-27'],
  ] as const)('the Sunday of week 53 where weeks start on %s is %s', (startsOn, date) => {
    const settings = startsOn === 'Sunday' ? SUNDAY : MONDAY;
    const slots = slotsOfPeriod([cadenceLine({ days: 'Sun' })], '2026-W53', settings);
    expect(slots.map((slot) => slot.date)).toEqual([date]);
  });

  test('a week shows monthly slots too, in order of date', () => {
    expect(dealt(ARTICLE_CADENCE, '2026-W45')).toEqual([
      '2026-11-02 Personal',
      '2026-11-05 PR',
      '2026-11-06 Awareness ad',
      '2026-11-07 Business service',
    ]);
  });

  test.each(['2027-W53', 'soon', ''])('%j is no week and has no slots', (week) => {
    expect(slotsOfWeek(ARTICLE_CADENCE, week, MONDAY)).toEqual([]);
    expect(slotsOfPeriod(ARTICLE_CADENCE, week, MONDAY)).toEqual([]);
  });
});
