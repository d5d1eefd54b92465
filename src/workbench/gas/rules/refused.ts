import type { Engine } from '../../engine/port.ts';
import { toA1 } from '../a1.ts';
import { EXCEPTIONS } from '../exceptions.ts';

/** What Google says of a value that a strict rule refuses; a rule with a list tells its items. */
export function refusedText(
  { validations }: Engine,
  sheet: string,
  { row, column }: { readonly row: number; readonly column: number },
): string {
  const rule = validations.at(sheet, row, column);
  const cell = toA1({ top: row, left: column, bottom: row, right: column });
  const items = rule?.criteria === 'VALUE_IN_LIST' ? rule.values : [];
  return EXCEPTIONS.validation(cell, items);
}
