import type { PlainDateTime } from '../../core/calendar/plain-date.ts';
import { mergeResults } from '../../core/results/import/merge-results.ts';
import { mergeSales } from '../../core/results/import/merge-sales.ts';
import type { Merged } from '../../core/results/import/merged.ts';
import { unpackResult, unpackSale } from '../../core/results/import/packed-rows.ts';
import type { Sale } from '../../core/results/sale.ts';
import type { Zone } from '../../sheets/cells/zone.ts';
import type { SheetItems, Tab } from '../../sheets/tabs/tab.ts';
import { TABS } from '../../sheets/tabs/tabs.ts';
import { withLock } from '../../sheets/workbook/lock.ts';
import { Workbook } from '../../sheets/workbook/workbook.ts';
import { writeChanges } from '../../sheets/workbook/write-changes.ts';
import { appendItems } from '../../sheets/workbook/write-rows.ts';
import type { Input, Output } from '../contract/contract.ts';

/**
 * Writes rows of a file: those that changed where they stand, then the new ones in one write.
 * Rows are known by what they measure, so that the same rows again, or those that a stop left
 * behind, are never there twice.
 */
export function importRows({ table, rows }: Input<'importRows'>): Output<'importRows'> {
  return withLock(() => {
    const workbook = Workbook.open();
    const { zone } = workbook;
    if (table === 'results') {
      const standing = workbook.table('results').rows;
      return write(TABS.results, workbook, mergeResults(standing, rows.map(unpackResult)));
    }
    const sales = rows.map((row) => onTheClock(unpackSale(row), zone));
    return write(TABS.sales, workbook, mergeSales(workbook.table('sales').rows, sales));
  });
}

function write<K extends 'results' | 'sales'>(
  tab: Tab<K>,
  workbook: Workbook,
  { added, updated, unchanged }: Merged<SheetItems[K]>,
): Output<'importRows'> {
  const table = workbook.table(tab.key);
  // It comes into view with its first rows, before they are written: a stop must not leave it hidden.
  if (table.rows.length === 0 && added.length > 0) table.sheet.showSheet();
  writeChanges(tab, table, updated, workbook.zone);
  if (added.length > 0) appendItems(tab, table, added, workbook.zone);
  return { added: added.length, updated: updated.length, unchanged };
}

/** Times that the clock of the spreadsheet leaves out, in spring, as they will read back. */
function onTheClock(sale: Sale, zone: Zone): Sale {
  const settled = (moment: PlainDateTime | null) =>
    moment === null ? null : zone.wallClock(zone.instant(moment));
  return {
    ...sale,
    created: settled(sale.created),
    firstContact: settled(sale.firstContact),
    closedOn: settled(sale.closedOn),
  };
}
