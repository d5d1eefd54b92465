import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { type CalendarFile, calendarFile } from '../../../src/core/handoff/calendar-file.ts';
import { Zone } from '../../../src/sheets/cells/zone.ts';
import { packOf, typed } from './packs.ts';

const post = packOf({
  rowId: 'LHL-202611-01',
  date: '2026-11-02',
  time: '09:30',
  channel: 'Facebook',
  topic: 'Rates, this week; and \\ next',
  copy: 'Line one\nLine two',
  trackedLink: 'https://www.larkfield.example/rates?utm_source=facebook',
  link: 'https://www.larkfield.example/rates',
  assetBrief: 'A photo',
  assetDue: '2026-10-30',
  status: 'Ready',
});

function fileOf(file: Partial<CalendarFile>, zone = 'America/New_York'): string {
  const clock = new Zone(zone);
  const toUtc = (moment: string) => clock.utc(moment);
  return calendarFile({
    name: 'Agency 2026-11',
    rows: [post],
    planId: 'a-spreadsheet',
    now: '2026-10-20T08:00:00',
    toUtc,
    ...file,
  });
}

function eventsOf(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

describe('an event of a row', () => {
  const [event, asset] = eventsOf(fileOf({}));

  test('says what and where, with its texts to the letter', () => {
    expect(event?.summary).toBe('Facebook: Rates, this week; and \\ next');
    expect(event?.description).toBe(
      [
        'Line one',
        'Line two',
        'https://www.larkfield.example/rates?utm_source=facebook',
        'Ready · LHL-202611-01',
      ].join('\n'),
    );
  });

  test.each([
    ['its type, where it has no topic', { topic: '', type: 'Personal' }, 'Facebook: Personal'],
    ['its Row ID, where it has nothing else', { topic: '', channel: '' }, 'LHL-202611-01'],
  ])('is called by %s', (_, cells, name) => {
    const called = eventsOf(fileOf({ rows: [typed(post, cells)] })).map(({ summary }) => summary);
    expect(called).toEqual([name, `Asset due: ${name}`]);
  });

  test('has its signs escaped, for readers that part by them', () => {
    expect(fileOf({})).toContain('\r\nSUMMARY:Facebook: Rates\\, this week\\; and \\\\ next\r\n');
  });

  test('stands at its time in the zone of the spreadsheet, for a quarter of an hour', () => {
    expect(event?.startDate.toJSDate().toISOString()).toBe('2026-11-02T14:30:00.000Z');
    expect(event?.duration.toSeconds()).toBe(900);
  });

  test('has one more on the day that its asset is due', () => {
    expect(asset?.summary).toBe('Asset due: Facebook: Rates, this week; and \\ next');
    expect([asset?.startDate.isDate, asset?.startDate.toString()]).toEqual([true, '2026-10-30']);
    expect(asset?.endDate.toString()).toBe('2026-10-31');
  });

  test('keeps its UID, and has a higher SEQUENCE in every later file', () => {
    const later = eventsOf(fileOf({ now: '2026-10-20T08:01:00' }));
    const again = eventsOf(fileOf({ rows: [typed(post, { date: '2026-11-09', topic: 'Moved' })] }));
    expect(later.map(({ uid }) => uid)).toEqual([event?.uid, asset?.uid]);
    expect(again.map(({ uid }) => uid)).toEqual([event?.uid, asset?.uid]);
    expect(later[0]?.sequence).toBeGreaterThan(event?.sequence ?? Number.NaN);
    expect(new Set([event?.uid, asset?.uid]).size).toBe(2);
  });

  test('has another UID in another plan, which is not told', () => {
    const text = fileOf({ planId: 'another' });
    expect(eventsOf(text)[0]?.uid).not.toBe(event?.uid);
    expect(text).not.toContain('another');
  });
});

describe('a calendar file', () => {
  test.each([
    ['a row without a time is of a whole day', { time: '' }, ['2026-11-02', '2026-11-03']],
    ['an ad is of the days it runs', { ends: '2026-11-12' }, ['2026-11-02', '2026-11-13']],
  ])('%s', (_, cells, days) => {
    const [event] = eventsOf(fileOf({ rows: [typed(post, cells)] }));
    expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual(days);
  });

  test('tells that a row was skipped, and asks nobody for its asset', () => {
    const events = eventsOf(fileOf({ rows: [typed(post, { status: 'Skipped' })] }));
    expect(events.map(({ component }) => component.getFirstPropertyValue('status'))).toEqual([
      'CANCELLED',
    ]);
  });

  test('has no event for an asset that is there, for a row without a date or without a Row ID', () => {
    const rows = [
      typed(post, { assetState: 'Delivered' }),
      typed(post, { rowId: 'LHL-202611-02', date: '', assetDue: '' }),
      typed(post, { rowId: '' }),
    ];
    expect(eventsOf(fileOf({ rows })).map(({ summary }) => summary)).toEqual([
      'Facebook: Rates, this week; and \\ next',
    ]);
  });

  test.each([
    ['Europe/Berlin', '2026-10-25', '2026-10-25T08:30:00.000Z'],
    ['Europe/Berlin', '2026-10-24', '2026-10-24T07:30:00.000Z'],
    ['Asia/Kolkata', '2026-11-02', '2026-11-02T04:00:00.000Z'],
    ['Pacific/Auckland', '2026-11-02', '2026-11-01T20:30:00.000Z'],
  ])('of a spreadsheet in %s has 9:30 on %s at %s', (zone, date, instant) => {
    const [event] = eventsOf(fileOf({ rows: [typed(post, { date })] }, zone));
    expect(event?.startDate.toJSDate().toISOString()).toBe(instant);
  });

  test.each([66, 67, 68])(
    'folds a line of %i letters behind its name where it is too long',
    (length) => {
      const file = fileOf({ rows: [packOf({ ...ITEM, topic: 'x'.repeat(length) })] });
      const lines = file.split('\r\n').filter((line) => /^(?:SUMMARY:| )x/.test(line));
      expect(lines.map((line) => line.length)).toEqual(
        length > 67 ? [75, length - 66] : [length + 8],
      );
    },
  );

  test('folds its lines at 75 octets, and reads back whatever a text holds', () => {
    const encoder = new TextEncoder();
    const text = fc.string({ unit: 'binary', maxLength: 200 });
    fc.assert(
      fc.property(text, text, (topic, copy) => {
        const file = fileOf({ rows: [packOf({ ...ITEM, topic: `x${topic}`, copy: `c${copy}` })] });
        const lines = file.split('\r\n');
        expect(lines.pop()).toBe('');
        expect(lines.filter((line) => encoder.encode(line).length > 75)).toEqual([]);
        const [event] = eventsOf(file);
        const plain = (of: string) => of.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\t\n]/gu, '');
        expect(event?.summary).toBe(plain(`x${topic}`.replace(/\r\n?/g, '\n').trim()));
        expect(event?.description).toBe(
          [plain(`c${copy}`.replace(/\r\n?/g, '\n').trim()), ITEM.rowId]
            .filter((part) => part !== '')
            .join('\n'),
        );
      }),
    );
  });
});

const ITEM = { rowId: 'LHL-202611-01', date: '2026-11-02' };
