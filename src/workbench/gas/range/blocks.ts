import { typeName } from '../arguments.ts';
import { EXCEPTIONS, fail } from '../exceptions.ts';
import type { RangeGeometry } from './range-geometry.ts';

/** A block of values, held against the size of the range it is for. */
export function checkBlock(range: RangeGeometry, block: unknown, method: string): unknown[][] {
  if (!Array.isArray(block)) {
    return fail(EXCEPTIONS.signature(typeName(block), `SpreadsheetApp.Range.${method}`));
  }
  if (!block.every((line) => Array.isArray(line))) {
    return fail(EXCEPTIONS.signature('number[]', `SpreadsheetApp.Range.${method}`));
  }
  const rows = range.getNumRows();
  const columns = range.getNumColumns();
  if (block.length !== rows) return fail(EXCEPTIONS.rows(block.length, rows));
  for (const line of block) {
    if (line.length !== columns) return fail(EXCEPTIONS.columns(line.length, columns));
  }
  return block;
}
