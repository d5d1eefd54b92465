import type { Cell, Writable } from './cell.ts';
import type { Zone } from './zone.ts';

/** The number format of plain text. */
export const PLAIN_TEXT = '@';

/** What `getValues` gave for one cell, without the zone in it. */
export function fromSheet(value: unknown, zone: Zone): Cell {
  if (value instanceof Date) return dated(value, zone);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  // In a cell of plain text the apostrophe that keeps `=` from being a formula may stay.
  return value === null || value === undefined ? '' : String(value).replace(/^'=/, '=');
}

/** A number in a cell of dates may be a date of any year, or none that `Date` can hold. */
function dated(instant: Date, zone: Zone): Cell {
  const year = instant.getUTCFullYear();
  return year > 0 && year < 9999
    ? { moment: zone.wallClock(instant) }
    : 'a date beyond the calendar';
}

/**
 * What `setValues` takes for one cell that has a number format. Text stays text, whatever it looks
 * like.
 */
export function toSheet(
  value: Writable,
  zone: Zone,
  format: string,
): string | number | boolean | Date {
  if (typeof value === 'string') return literally(value, format);
  if (typeof value !== 'object') return value;
  return 'formula' in value ? value.formula : zone.instant(value.moment);
}

/**
 * Sheets reads written text as if it were typed: `=1`, `+5`, `007`, `1/2`, `TRUE` change. One
 * apostrophe before it keeps it and is not returned (platform: USER_ENTERED values). It is set
 * only where needed, since people see it when they edit the cell.
 */
const CHANGES_WHEN_TYPED =
  /^\s*(?:[=+\-@'#]|[\d.,(%$€£¥₹]|(?:true|false)\s*$|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s*\d)/i;

/** Plain text keeps everything but a formula, of which nobody is sure. */
function literally(text: string, format: string): string {
  const changes = format === PLAIN_TEXT ? /^\s*=/ : CHANGES_WHEN_TYPED;
  return changes.test(text) ? `'${text}` : text;
}
