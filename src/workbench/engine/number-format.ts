import { library } from './library.ts';

const checked = new Map<string, string>();

/**
 * A number format as the engine takes it: blank for automatic. Sheets reads date letters of either
 * case, one or two of them, and a few names that the engine does not know. Throws for a format that
 * the engine could only show as an error.
 */
export function toEngineFormat(format: string): string {
  const known = checked.get(format);
  if (known !== undefined) return known;
  const translated = translate(format);
  try {
    const locale = library.DEFAULT_LOCALE;
    if (translated !== '') library.helpers.formatValue(1, { format: translated, locale });
  } catch {
    throw new RangeError(`The number format ${format} is not part of this host.`);
  }
  checked.set(format, translated);
  return translated;
}

function translate(format: string): string {
  if (format === '' || /^general$/i.test(format) || format === '0.###############') return '';
  if (format === '@') return '@';
  const parts = format.match(/"[^"]*"|\\.|\[[^\]]*\]|[^"\\[]+/g) ?? [];
  const isDate = parts.some((part) => !isLiteral(part) && /[ymdhs]/i.test(part));
  return parts
    .map((part) => {
      if (isLiteral(part)) return part.replace(/^\[\$([^\]-]+)-[^\]]*\]$/, '[$$$1]');
      return isDate ? dateLetters(part) : part.replace(/[€£¥]/g, '"$&"');
    })
    .join('');
}

function isLiteral(part: string): boolean {
  return /^["\\[]/.test(part);
}

/** The engine wants two letters for the parts of a time. */
function dateLetters(part: string): string {
  return part
    .replace(/am\/pm/gi, 'a')
    .toLowerCase()
    .replace(/h+/g, 'hh')
    .replace(/s+/g, 'ss')
    .replace(/(?<=hh:)m+|m+(?=:ss)/g, 'mm');
}
