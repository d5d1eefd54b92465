import { recallAnswers } from '../../sheets/workbook/import-answers.ts';
import { Workbook } from '../../sheets/workbook/workbook.ts';
import type { Input, Output } from '../contract/contract.ts';
import { foreignTabs } from '../foreign-tabs.ts';

/** What reading an export needs to know beside it. Changes nothing. */
export function importFacts(_input: Input<'importFacts'>): Output<'importFacts'> {
  const workbook = Workbook.open();
  return {
    today: workbook.today,
    currency: workbook.settings.currency,
    tabs: foreignTabs(workbook).map((sheet) => sheet.getName()),
    answers: recallAnswers().map(({ signature, answers: { mapping, ...others } }) => ({
      signature,
      answers: { ...others, ...(mapping === undefined ? {} : { mapping: { ...mapping } }) },
    })),
  };
}
