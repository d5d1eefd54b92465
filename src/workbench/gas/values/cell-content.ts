import type { CellWrite } from '../../engine/port.ts';
import { serialOf } from '../../time/serial.ts';
import { readTyped, type Typed } from './typed-text.ts';

/** What values turn on besides themselves. */
export interface Entry {
  /** The spreadsheet's zone. */
  readonly zone: string;
  /** The year of today, for a typed day without one. */
  readonly year: number;
  /** The number format that the cell has; blank where automatic. */
  readonly format: string;
}

/** What a value would be in its cell, for a rule to judge: `undefined` for a formula. */
export type Judged = string | number | boolean | null | undefined;

export interface Content {
  readonly write: CellWrite;
  readonly judged: Judged;
}

/** Whether a number format is for dates or times. */
export function isDateFormat(format: string): boolean {
  return /[ymdhs]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ''));
}

/** What is written into a cell for a value that a script or a person gives. */
export function contentOf(value: unknown, entry: Entry): Content {
  if (value === null || value === undefined) return { write: { content: '' }, judged: null };
  if (typeof value === 'number') return numberContent(value, '', entry);
  if (typeof value === 'boolean') return { write: { content: shout(value) }, judged: value };
  if (value instanceof Date) {
    const serial = serialOf(value.getTime(), entry.zone);
    const format = Number.isInteger(serial) ? 'm/d/yyyy' : 'm/d/yyyy h:mm:ss';
    return numberContent(serial, isDateFormat(entry.format) ? '' : format, entry);
  }
  const text = String(value);
  // A cell of plain text keeps what looks like a number; a formula still is one.
  const isPlain = entry.format === '@' && !text.startsWith('=') && text !== '';
  const typed: Typed = isPlain
    ? { kind: 'text', text: text.replace(/^'/, '') }
    : readTyped(text, entry.year);
  switch (typed.kind) {
    case 'empty':
      return { write: { content: '' }, judged: null };
    case 'text': {
      const isKept = isPlain && !/^['=]/.test(typed.text);
      const content = isKept ? typed.text : textContent(typed.text);
      return { write: { content }, judged: typed.text };
    }
    case 'formula':
      return { write: { content: typed.formula }, judged: undefined };
    case 'boolean':
      return { write: { content: shout(typed.value) }, judged: typed.value };
    case 'number':
      return numberContent(typed.value, typed.format, entry);
  }
}

function numberContent(value: number, format: string, entry: Entry): Content {
  if (!Number.isFinite(value)) return { write: { content: '#NUM!' }, judged: '#NUM!' };
  const content = String(value);
  const takes = format !== '' && (entry.format === '' || entry.format === 'General');
  return { write: takes ? { content, format } : { content }, judged: value };
}

/** The engine reads text as if typed, too: an apostrophe stops it. */
function textContent(text: string): string {
  const isSafe = /^[^\S\n]*[A-Za-z][^\n:=%$]*$/.test(text) && !/^(true|false)$/i.test(text.trim());
  return isSafe ? text : `'${text}`;
}

function shout(value: boolean): string {
  return value ? 'TRUE' : 'FALSE';
}
