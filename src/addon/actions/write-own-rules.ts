import { makeTab } from '../../sheets/set-up/make-tab.ts';
import { withLock } from '../../sheets/workbook/lock.ts';
import { Workbook } from '../../sheets/workbook/workbook.ts';
import type { Input, Output } from '../contract/contract.ts';
import { goTo } from '../go-to.ts';

/** Makes the tab in which a team writes its own rules, where there is none yet, and goes there. */
export function writeOwnRules(_input: Input<'writeOwnRules'>): Output<'writeOwnRules'> {
  return withLock(() => {
    const workbook = Workbook.open();
    workbook.sheet('plan');
    const made = makeTab(workbook, 'ownRules');
    const sheet = workbook.sheet('ownRules');
    goTo(workbook, sheet);
    return { tab: sheet.getName(), made };
  });
}
