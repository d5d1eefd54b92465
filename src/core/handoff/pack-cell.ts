import { isPlainDate, plusDays } from '../calendar/plain-date.ts';
import type { PackForm } from './pack-columns.ts';

/** What to write instead of a cell that cannot be read. */
export function formExpects(form: PackForm): string {
  if (form === 'date') return 'a date such as 2026-11-02';
  if (form === 'time') return 'a time such as 09:30';
  return typeof form === 'string' ? 'text' : `one of ${form.join(', ')}`;
}

/**
 * The text of a cell in the one form that cells are compared in; `null` where it cannot be what its
 * column says. Line breaks are of one kind, and blanks around it go.
 */
export function readForm(cell: string, form: PackForm): string | null {
  const text = cell.replace(/\r\n?/g, '\n').trim();
  if (text === '' || form === 'text') return text;
  if (form === 'date') return readDate(text);
  if (form === 'time') return readTime(text);
  if (form === 'names') return readNames(text);
  return form.find((choice) => choice.toLowerCase() === text.toLowerCase()) ?? null;
}

/** Sheets counts days from here: a date that lost its format is such a number. */
const DAY_ZERO = '1899-12-30';

/** A time of day behind the date counts for nothing. */
function readDate(text: string): string | null {
  if (/^[2-9]\d{4}$/.test(text)) return plusDays(DAY_ZERO, Number(text));
  const [, date = ''] = /^(\d{4}-\d{2}-\d{2})(?:[T ][\d:]+)?$/.exec(text) ?? [];
  return isPlainDate(date) ? date : null;
}

/** `9:30`, `09:30:00`, `9.30 pm`; spreadsheets put a day before it that means nothing. */
function readTime(text: string): string | null {
  const [, hours = '', minutes = '', half = ''] =
    /^(?:\d{4}-\d{2}-\d{2}[T ])?(\d{1,2})[:.](\d{2})(?::\d{2})?\s*([ap]m)?$/i.exec(text) ?? [];
  const late = half.toLowerCase() === 'pm' ? 12 : 0;
  const hour = half === '' ? Number(hours) : (Number(hours) % 12) + late;
  if (hours === '' || hour > 23 || Number(minutes) > 59) return null;
  return `${String(hour).padStart(2, '0')}:${minutes}`;
}

function readNames(text: string): string {
  const names = text.split(/[,;\n]/).map((name) => name.trim());
  return names.filter((name) => name !== '').join(', ');
}
