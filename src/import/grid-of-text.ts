import type { ChosenTable, StepOptions } from './chosen-table.ts';
import { parseText } from './parse-text.ts';

/** Reads a paste: rows of a spreadsheet, or the text of a CSV file. */
export async function gridOfText(text: string, options: StepOptions = {}): Promise<ChosenTable> {
  return parseText('Paste', text, options);
}
