import { looksPersonal } from './personal.ts';

const LONGEST = 120;

/** Whether a text can be shown as a header: it is short, and no mail address or number of a phone. */
export function isLikelyHeader(text: string): boolean {
  return text.trim() !== '' && text.length < LONGEST && !looksPersonal(text);
}

/** Whether a row can be one of headers that nobody knows: texts, and none of them about a person. */
export function areLikelyHeaders(row: readonly string[]): boolean {
  const filled = row.filter((cell) => cell.trim() !== '');
  return filled.length > 1 && filled.every((cell) => isLikelyHeader(cell) && !/^\s*\d/.test(cell));
}
