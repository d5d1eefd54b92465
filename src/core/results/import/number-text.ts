/** The mark before the decimals of a file; `null` where no number of it tells. */
export type DecimalMark = '.' | ',';

/** What exports write where they have no number; `< 15` is LinkedIn's and Meta's for too few. */
const NO_NUMBER = /^(?:[-–—.]*|n\/?a|undefined|null|none|nan|<\s*\d+|\(not set\)|#.*)$/i;
const NUMBER = /^(?:\d[\d.,]*|[.,]\d+)$/;
/** The usual form, which needs no closer look: `26,900`. */
const GROUPED = /^[1-9]\d{0,2}(?:,\d{3})+$/;
const SCALE: Readonly<Record<string, number>> = { K: 1e3, M: 1e6, B: 1e9 };

/** Whether the cell says that nothing was measured, rather than something unreadable. */
export function saysNoNumber(text: string): boolean {
  return NO_NUMBER.test(text.trim());
}

/**
 * What one number tells of the decimal mark: `1.234,5` and `0,5` have a comma, `1,234,567` cannot
 * have one. `1.234` alone tells nothing.
 */
export function decimalMarkOf(text: string): DecimalMark | null {
  const comma = text.lastIndexOf(',');
  const point = text.lastIndexOf('.');
  if (comma < 0 && point < 0) return null;
  if (GROUPED.test(text)) return comma > text.indexOf(',') ? '.' : null;
  const number = bare(text);
  const marks = number.replace(/\d/g, '');
  if (!NUMBER.test(number) || marks === '') return null;
  const last = marks.endsWith(',') ? ',' : '.';
  const other = last === ',' ? '.' : ',';
  if (marks.includes(other)) return last;
  if (marks.length > 1) return other;
  const [whole = '', rest = ''] = number.split(last);
  const grouped = rest.length === 3 && whole.length > 0 && whole.length < 4 && whole !== '0';
  return grouped ? null : last;
}

/**
 * Reads a number of an export; `null` where it is none. A mark that could be either is taken for
 * one of thousands as long as the file does not tell otherwise. `12 %` is 0.12, `1.2K` is 1200.
 */
export function parseNumber(text: string, decimal: DecimalMark | null): number | null {
  if (/^\d{1,15}$/.test(text)) return Number(text);
  if (decimal !== ',' && GROUPED.test(text)) return Number(text.replace(/,/g, ''));
  if (/^\d(?:[.,]\d+)?e\+?\d{1,2}$/i.test(text.trim())) return Number(text.replace(',', '.'));
  const trimmed = text.trim();
  const [, amount = '', scale = ''] = /^(.*?\d)\s?([KMB])$/i.exec(trimmed) ?? [];
  const number = bare(amount || trimmed);
  if (!NUMBER.test(number)) return null;
  const mark = decimalMarkOf(number) ?? decimal;
  const groups = mark === ',' ? /\./g : mark === '.' ? /,/g : /[.,]/g;
  const value = Number(number.replace(groups, '').replace(',', '.'));
  if (Number.isNaN(value)) return null;
  const sign = /^\s*(?:[-−]|\(.*\)\s*$)/.test(text) ? -1 : 1;
  const percent = trimmed.endsWith('%') ? 0.01 : 1;
  return sign * value * percent * (SCALE[scale.toUpperCase()] ?? 1);
}

/** Without signs, currencies, and the spaces and apostrophes that stand between thousands. */
function bare(text: string): string {
  return text
    .trim()
    .replace(/^\((.*)\)$/, '$1')
    .replace(/^[-−+]?\s*(?:[A-Z]{3}|[A-Z]{0,2}[€$£¥])?\s*[-−]?/, '')
    .replace(/\s*(?:[A-Z]{3}|[€$£¥]|%)$/, '')
    .replace(/(\d)[\s\u00a0\u202f'’](?=\d{3})/g, '$1');
}
