import { rememberView } from '../../sheets/workbook/kept-view.ts';
import type { Input, Output } from '../contract/contract.ts';

/** Remembers where the sidebar stands, for the next time this person opens it here. */
export function keepView({ state }: Input<'keepView'>): Output<'keepView'> {
  rememberView(SpreadsheetApp.getActiveSpreadsheet().getId(), state);
  return {};
}
