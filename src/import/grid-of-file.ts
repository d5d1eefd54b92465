import type { ChosenTable, StepOptions } from './chosen-table.ts';
import { textOf } from './decode.ts';
import { parseText } from './parse-text.ts';
import { refuseBinary } from './refuse-binary.ts';

/**
 * Reads a file that was chosen: its encoding, its separator and its rows. What is no text, such as
 * a workbook of Excel, throws a `Failure` that says what to do instead.
 */
export async function gridOfFile(
  name: string,
  bytes: Uint8Array,
  options: StepOptions = {},
): Promise<ChosenTable> {
  refuseBinary(name, bytes);
  return parseText(name, textOf(bytes), options);
}
