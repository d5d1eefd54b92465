import { rowsOfSeenLinks } from '../../core/channels/link-checks.ts';
import type { Cell } from '../../sheets/cells/cell.ts';
import { TABS } from '../../sheets/tabs/tabs.ts';
import { withLock } from '../../sheets/workbook/lock.ts';
import { lookAgain } from '../../sheets/workbook/look-again.ts';
import { forgetItems } from '../../sheets/workbook/reference-cache.ts';
import { Workbook } from '../../sheets/workbook/workbook.ts';
import { writeValues } from '../../sheets/workbook/write-values.ts';
import type { Input, Output } from '../contract/contract.ts';
import { declaredName } from '../declared-name.ts';

/** Dates the check of standing links that somebody clicked. Doing it again changes nothing. */
export function markLinksChecked({
  links,
  by,
}: Input<'markLinksChecked'>): Output<'markLinksChecked'> {
  const name = declaredName(by, 'Choose who you are, then mark the links as checked.');
  return withLock(() => {
    const workbook = Workbook.open();
    const { zone, today } = workbook;
    const table = workbook.table('standingLinks');
    const rows = rowsOfSeenLinks(table.rows, links);
    const now = lookAgain(TABS.standingLinks, table, zone);
    const each = (cell: Cell) => new Map(rows.map((row) => [row, cell]));
    writeValues(now, 'lastChecked', each({ moment: `${today}T00:00:00` }), zone);
    writeValues(now, 'checkedBy', each(name), zone);
    forgetItems('standingLinks');
    return { checked: rows.length, changed: links.length - rows.length };
  });
}
