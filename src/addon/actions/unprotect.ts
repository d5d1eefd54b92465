import { forgetAgency } from '../../sheets/handoff/agency-note.ts';
import { removeProtections, standingProtections } from '../../sheets/handoff/agency-protections.ts';
import { withLock } from '../../sheets/workbook/lock.ts';
import { Workbook } from '../../sheets/workbook/workbook.ts';
import { sharingOf } from '../agency-protection.ts';
import type { Input, Output } from '../contract/contract.ts';

/**
 * Takes off the protections for an agency. That they are wanted is forgotten first: after a stop a
 * build sets none again, and the next run takes off the rest.
 */
export function unprotect(_input: Input<'unprotect'>): Output<'unprotect'> {
  return withLock(() => {
    forgetAgency();
    const workbook = Workbook.open();
    const { editors } = sharingOf(workbook);
    return { removed: removeProtections(standingProtections(workbook, editors)) };
  });
}
