import { acceptRows } from '../../core/plan/accept.ts';
import { TABS } from '../../sheets/tabs/tabs.ts';
import { withLock } from '../../sheets/workbook/lock.ts';
import { lookAgain } from '../../sheets/workbook/look-again.ts';
import { Workbook } from '../../sheets/workbook/workbook.ts';
import { writeValues } from '../../sheets/workbook/write-values.ts';
import type { Input, Output } from '../contract/contract.ts';
import { declaredName } from '../declared-name.ts';

/** Dates the acceptance of rows by their owner. Accepting again changes nothing. */
export function accept({ rowIds, by }: Input<'accept'>): Output<'accept'> {
  const name = declaredName(by, 'Choose who you are, then accept.');
  return withLock(() => {
    const workbook = Workbook.open();
    const { zone, today } = workbook;
    const now = lookAgain(TABS.plan, workbook.table('plan'), zone);
    const { changed, refused } = acceptRows(workbook.table('plan').rows, rowIds, name, today);
    const day = { moment: `${today}T00:00:00` };
    const fresh = changed.filter(({ item }) => item.accepted === today);
    writeValues(now, 'accepted', new Map(fresh.map(({ row }) => [row, day])), zone);
    return { accepted: changed.length, refused: [...refused] };
  });
}
