import {
  millisecondsBetween,
  type PlainDate,
  type PlainDateTime,
  plusDays,
} from '../calendar/plain-date.ts';
import { fingerprint } from '../plan/fingerprint.ts';
import type { PackRow } from './pack-columns.ts';

/** The moment in UTC at which the clock on the wall of the spreadsheet shows a time. */
export type ToUtc = (wallClock: PlainDateTime) => PlainDateTime;

export interface CalendarFile {
  /** What calendars call it. */
  readonly name: string;
  readonly rows: readonly PackRow[];
  /** Tells this plan from others whose Row IDs are the same; it does not come into the file. */
  readonly planId: string;
  /** Now, on the wall clock of the spreadsheet. */
  readonly now: PlainDateTime;
  readonly toUtc: ToUtc;
}

/**
 * A calendar file (RFC 5545): an event for each row with a date, and one for each day on which an
 * asset is due. An event keeps its UID, and each file has a higher SEQUENCE than those before it,
 * so that importing again updates. A row without a time, and an ad that runs for days, is of
 * whole days.
 */
export function calendarFile({ name, rows, planId, now, toUtc }: CalendarFile): string {
  const stamp = utc(toUtc(now));
  const plan = fingerprint([planId]);
  const event = (
    uid: string,
    summary: string,
    when: readonly string[],
    more: readonly string[],
  ) => [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}.${plan}@row-forward`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    `SEQUENCE:${sequenceAt(toUtc(now))}`,
    ...when,
    `SUMMARY:${escaped(summary)}`,
    ...more,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
  const events = rows.flatMap((row) => {
    const id = row.rowId.trim().toLowerCase();
    if (id === '') return [];
    const what = [row.channel, row.topic || row.type].filter((text) => text !== '').join(': ');
    const details = [`DESCRIPTION:${escaped(detailsOf(row))}`, `STATUS:${statusOf(row)}`];
    const post =
      row.date === '' ? [] : event(`${id}.post`, what || row.rowId, whenOf(row, toUtc), details);
    const isDue =
      row.assetDue !== '' && row.assetState !== 'Delivered' && statusOf(row) !== 'CANCELLED';
    const asset = isDue
      ? event(
          `${id}.asset`,
          `Asset due: ${what || row.rowId}`,
          wholeDays(row.assetDue, row.assetDue),
          [`DESCRIPTION:${escaped(lines([row.assetBrief, row.assetKind, row.rowId]))}`],
        )
      : [];
    return [...post, ...asset];
  });
  const file = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Row Forward//Agency pack//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events,
    'END:VCALENDAR',
  ];
  return file.map((line) => `${folded(line)}\r\n`).join('');
}

function detailsOf(row: PackRow): string {
  const state = [row.kind, row.status, row.rowId].filter((text) => text !== '').join(' · ');
  return lines([row.copy, row.trackedLink || row.link, row.publishedLink, state]);
}

function lines(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n');
}

function statusOf({ status }: PackRow): string {
  return status === 'Skipped' || status === 'Missed' ? 'CANCELLED' : 'CONFIRMED';
}

function whenOf({ date, time, ends }: PackRow, toUtc: ToUtc): string[] {
  if (time === '' || ends > date) return wholeDays(date, ends > date ? ends : date);
  return [`DTSTART:${utc(toUtc(`${date}T${time}:00`))}`, 'DURATION:PT15M'];
}

/** From the first day to the last; a DTEND is the day after. */
function wholeDays(first: PlainDate, last: PlainDate): string[] {
  const day = (date: PlainDate) => date.split('-').join('');
  return [`DTSTART;VALUE=DATE:${day(first)}`, `DTEND;VALUE=DATE:${day(plusDays(last, 1))}`];
}

function utc(moment: PlainDateTime): string {
  return `${moment.replace(/[-:]/g, '')}Z`;
}

/** Minutes since 2026: a whole number that only grows. */
function sequenceAt(now: PlainDateTime): number {
  return Math.max(0, Math.floor(millisecondsBetween('2026-01-01T00:00:00', now) / 60_000));
}

/** A text as the value of a property: RFC 5545, 3.3.11. */
function escaped(text: string): string {
  return (
    text
      .replace(/\\/g, '\\\\')
      .replace(/[;,]/g, '\\$&')
      .replace(/\r\n?|\n/g, '\\n')
      // Control characters are not allowed, a tab aside.
      .replace(/[^\P{Cc}\t]/gu, '')
  );
}

const MOST_OCTETS = 75;

/** A line in parts of 75 octets of UTF-8 at most, each after the first behind a blank (3.1). */
function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > MOST_OCTETS) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
