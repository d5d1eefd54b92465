import { proposeCycle as propose } from '../../core/sales-cycle/five-questions.ts';
import { Workbook } from '../../sheets/workbook/workbook.ts';
import type { Input, Output } from '../contract/contract.ts';

/** What the answers to the five questions would make of the sales cycle. Changes nothing. */
export function proposeCycle({ answers }: Input<'proposeCycle'>): Output<'proposeCycle'> {
  const { change, add, remove, stay } = propose(answers, Workbook.open().items('salesCycle'));
  return { change: [...change], add: [...add], remove: [...remove], stay: [...stay] };
}
