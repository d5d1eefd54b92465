import type { Cell, Writable } from './cell.ts';
import type { Zone } from './zone.ts';

/** What `getValues` gave for one cell, without the zone in it. */
export function fromSheet(value: unknown, zone: Zone): Cell {
  if (value instanceof Date) return { moment: zone.wallClock(value) };
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return value === null || value === undefined ? '' : String(value);
}

/** What `setValues` takes for one cell. Text stays text, whatever it looks like. */
export function toSheet(value: Writable, zone: Zone): string | number | boolean | Date {
  if (typeof value === 'string') return literally(value);
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

function literally(text: string): string {
  return CHANGES_WHEN_TYPED.test(text) ? `'${text}` : text;
}
