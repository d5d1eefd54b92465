/**
 * A number format as the engine takes it. Sheets reads date letters of either case and a few names
 * that the engine does not know.
 */
export function toEngineFormat(format: string): string {
  if (format === '' || /^general$/i.test(format) || format === '0.###############') return '';
  if (format === '@') return '@';
  const parts = format.match(/"[^"]*"|\\.|\[[^\]]*\]|[^"\\[]+/g) ?? [];
  const isDate = parts.some((part) => !/^["\\[]/.test(part) && /[ymdhs]/i.test(part));
  if (!isDate) return format.replace(/\[\$([^\]-]+)-[^\]]*\]/g, '[$$$1]');
  return parts
    .map((part) => (/^["\\[]/.test(part) ? part : part.replace(/am\/pm/gi, 'a').toLowerCase()))
    .join('');
}
