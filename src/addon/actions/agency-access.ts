import { canStillSee, doesNot } from '../../core/handoff/still-visible.ts';
import { recallAgency } from '../../sheets/handoff/agency-note.ts';
import { Workbook } from '../../sheets/workbook/workbook.ts';
import { accessTo, sharedTabs } from '../agency-protection.ts';
import type { Input, Output } from '../contract/contract.ts';

/** What an owner should know before the sheet is protected for an agency. Changes nothing. */
export function agencyAccess(_input: Input<'agencyAccess'>): Output<'agencyAccess'> {
  const workbook = Workbook.open();
  const { people } = accessTo(workbook);
  const note = recallAgency();
  const tabs = sharedTabs(workbook);
  return {
    people: people.map(({ name, problem }) => ({ name, problem })),
    protectedFor: [...(note?.people ?? [])],
    warns: note?.mode === 'warning',
    canStillSee: canStillSee(tabs),
    doesNot: doesNot(tabs, false),
    warningDoesNot: doesNot(tabs, true),
  };
}
