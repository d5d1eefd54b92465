import { type PackColumn, type PackRow, packColumns } from './pack-columns.ts';

/** What the heading of a brief says already. */
const IN_HEADING: readonly string[] = ['rowId', 'topic', 'day'];

const STYLE =
  'body{font:11pt/1.5 Arial,sans-serif;color:#202124;max-width:44em;margin:2em auto;padding:0 1em}' +
  'section{break-after:page;page-break-after:always;margin-bottom:3em}' +
  'h1{font-size:18pt;margin:0}p{color:#5f6368;margin:0 0 1em}' +
  'dt{font-weight:bold;margin-top:.8em}dd{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}';

/**
 * A page to print for each row of a pack, as one HTML document. It holds texts alone: no script, no
 * link, nothing that is loaded from elsewhere.
 */
export function briefDocument(title: string, rows: readonly PackRow[]): string {
  const columns = packColumns(rows.some(({ budget }) => budget !== '')).filter(
    ({ key }) => !IN_HEADING.includes(key),
  );
  return [
    '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">',
    `<title>${escaped(title)}</title><style>${STYLE}</style></head><body>`,
    ...rows.map((row) => brief(row, columns)),
    '</body></html>',
  ].join('\n');
}

function brief(row: PackRow, columns: readonly PackColumn[]): string {
  const cells = columns
    .filter(({ key }) => row[key] !== '')
    .map(({ key, header }) => `<dt>${header}</dt><dd>${escaped(row[key])}</dd>`);
  const name = row.topic || row.type || row.rowId;
  const under = [row.rowId, row.day].filter((text) => text !== '').join(' · ');
  return `<section><h1>${escaped(name)}</h1><p>${escaped(under)}</p><dl>${cells.join('')}</dl></section>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
