import { givenAnswers } from '../../core/results/import/remembered-answers.ts';
import { rememberAnswers } from '../../sheets/workbook/import-answers.ts';
import { withLock } from '../../sheets/workbook/lock.ts';
import type { Input, Output } from '../contract/contract.ts';

/** Remembers what a person said about files with the same headers. */
export function keepAnswers({ signature, answers }: Input<'keepAnswers'>): Output<'keepAnswers'> {
  withLock(() => rememberAnswers({ signature, answers: givenAnswers(answers) }));
  return {};
}
