import type { Source } from '../../core/review/measure.ts';
import { rowsInWords } from '../../core/review/source-words.ts';
import type { TabKey } from '../../core/workbook.ts';
import type { Cell, Writable } from '../cells/cell.ts';
import type { LineCell } from './line.ts';

/** Writes cells of a review: needs the names of tabs and the currency. */
export interface ReviewWriter {
  /** The sign or code of amounts. */
  readonly currency: string;
  readonly value: (cell: LineCell) => Writable;
  /** What the cell reads as once it is written. */
  readonly shown: (cell: LineCell) => Cell;
  readonly format: (cell: LineCell) => string;
}

/** `linkTo` gives the address of rows of a tab within the file and the name of the tab. */
export function reviewWriter(
  currency: string,
  linkTo: (tab: TabKey, first: number, last: number) => { url: string; name: string } | null,
): ReviewWriter {
  const formats: { readonly [F in LineCell['format']]: string } = {
    any: 'General',
    text: '@',
    count: '#,##0',
    money: `"${currency.replace(/"/g, '')}"#,##0.00`,
    percent: '0%',
    days: '0.0',
    date: 'yyyy-mm-dd',
  };

  function sourceLink({ tab, rows }: Source): { url: string; text: string } | null {
    const first = Math.min(...rows);
    const last = Math.max(...rows);
    const link = linkTo(tab, first, last);
    return link === null ? null : { url: link.url, text: `${link.name} ${rowsInWords({ rows })}` };
  }

  function plain({ value, format }: LineCell): Cell {
    if (value === null) return '';
    if (typeof value === 'object') return sourceLink(value)?.text ?? '';
    const isDate = format === 'date' && typeof value === 'string' && value !== '';
    return isDate ? { moment: `${value}T00:00:00` } : value;
  }

  return {
    currency,
    shown: plain,
    value: (cell) => {
      if (cell.value === null || typeof cell.value !== 'object') return plain(cell);
      const link = sourceLink(cell.value);
      if (link === null) return '';
      return { formula: `=HYPERLINK("${link.url}";"${link.text.replace(/"/g, '""')}")` };
    },
    format: ({ value, format }) => {
      if (value !== null && typeof value === 'object') return 'General';
      if (typeof value !== 'number') return formats[format];
      if (format === 'count' && !Number.isInteger(value)) return '#,##0.0#';
      // A click rate of 1.4 % is not 1 %.
      return format === 'percent' && value < 0.1 ? '0.0%' : formats[format];
    },
  };
}
