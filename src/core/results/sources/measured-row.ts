import { BLANK_RESULT } from '../blank-result.ts';
import type { Clues, MeasuredRow } from '../import/reading.ts';
import type { Result } from '../result.ts';

/** Names are titles: the first line of a long text will do. */
const LONGEST_NAME = 200;

/** A measured row; what it does not say was not measured. */
export function measuredRow(result: Partial<Result>, clues: Partial<Clues> = {}): MeasuredRow {
  return {
    result: { ...BLANK_RESULT, ...result, name: firstLine(result.name ?? '') },
    clues: { link: '', text: '', label: '', ...clues },
  };
}

function firstLine(text: string): string {
  const [line = ''] = text.trim().split(/[\r\n]/);
  return line.slice(0, LONGEST_NAME).trim();
}
