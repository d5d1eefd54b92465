import { rowPrints } from '../../core/plan/row-prints.ts';
import { Workbook } from '../../sheets/workbook/workbook.ts';
import type { Input, Output } from '../contract/contract.ts';

/** How rows look by now. Changes nothing. */
export function rowsNow({ rowIds }: Input<'rowsNow'>): Output<'rowsNow'> {
  return { prints: rowPrints(Workbook.open().table('plan').rows, new Set(rowIds)) };
}
