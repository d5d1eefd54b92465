import { type Cell, isMoment } from './cell.ts';
import { FORMULA_ERROR } from './text.ts';

/** Sheets keeps so many digits of a number; those of longer ones are lost. */
const DIGITS = 15;

/**
 * A cell as an exported file would write it: dates as `2026-11-02 09:30` and without the time at
 * midnight, numbers with a decimal point, blanks for errors of formulas. A number of more than 15
 * digits comes in E-notation, so that nobody takes it for an ID that is still whole.
 */
export function exportedText(cell: Cell): string {
  if (isMoment(cell)) return momentText(cell.moment);
  if (typeof cell === 'number') return numberText(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return FORMULA_ERROR.test(cell) ? '' : cell;
}

function momentText(moment: string): string {
  const [day = '', time = ''] = moment.split('T');
  // A time without a day, or a duration, counts from the day zero of Sheets.
  if (day < '1900') return time;
  return time.startsWith('00:00') ? day : `${day} ${time.slice(0, 5)}`;
}

function numberText(number: number): string {
  if (Math.abs(number) >= 10 ** DIGITS) return number.toExponential().replace('e', 'E');
  const text = String(number);
  return /e/i.test(text) ? number.toFixed(20).replace(/\.?0+$/, '') : text;
}
