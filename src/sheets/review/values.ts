import type { CellFormat } from '../../core/review/document.ts';
import type { Source } from '../../core/review/measure.ts';
import type { TabKey } from '../../core/workbook.ts';
import type { Writable } from '../cells/cell.ts';
import type { LineCell } from './line.ts';

/** Writes cells of a review: needs the names of tabs and the currency. */
export interface ReviewWriter {
  readonly value: (cell: LineCell) => Writable;
  readonly format: (cell: LineCell) => string;
}

/** `linkTo` gives the address of rows of a tab within the file and the name of the tab. */
export function reviewWriter(
  currency: string,
  linkTo: (tab: TabKey, first: number, last: number) => { url: string; name: string } | null,
): ReviewWriter {
  const formats: { readonly [F in CellFormat]: string } = {
    text: '@',
    count: '#,##0',
    money: `"${currency.replace(/"/g, '')}"#,##0.00`,
    percent: '0%',
    days: '0.0',
    date: 'yyyy-mm-dd',
  };

  function sourceLink({ tab, rows }: Source): Writable {
    const first = Math.min(...rows);
    const last = Math.max(...rows);
    const link = linkTo(tab, first, last);
    if (link === null) return '';
    const which = rows.length === 1 ? `row ${first}` : `rows ${first} to ${last}`;
    const text = `${link.name}, ${which}`.replace(/"/g, '""');
    return { formula: `=HYPERLINK("${link.url}";"${text}")` };
  }

  return {
    value: ({ value, format }) => {
      if (value === null) return '';
      if (typeof value === 'object') return sourceLink(value);
      const isDate = format === 'date' && typeof value === 'string' && value !== '';
      return isDate ? { moment: `${value}T00:00:00` } : value;
    },
    format: ({ value, format }) => {
      if (value !== null && typeof value === 'object') return 'General';
      if (format !== 'count' || typeof value !== 'number') return formats[format];
      return Number.isInteger(value) ? formats.count : '#,##0.0#';
    },
  };
}
