import { nameKey } from '../../core/named.ts';
import { packPlanRow, packResult, packSale } from '../../core/results/import/packed-rows.ts';
import { reachesInto } from '../../core/results/import/reach.ts';
import { Workbook } from '../../sheets/workbook/workbook.ts';
import type { Input, Output } from '../contract/contract.ts';

type Context = Output<'importContext'>;

/** What rows of a file are matched and compared with. Changes nothing. */
export function importContext({ table, sources, from, to }: Input<'importContext'>): Context {
  const workbook = Workbook.open();
  if (table === 'sales') {
    return { plan: [], channels: [], standing: workbook.items('sales').map(packSale) };
  }
  const reaches = reachesInto(from, to);
  const named = new Set(sources.map(nameKey));
  const standing = workbook
    .items('results')
    .filter(
      (result) =>
        named.has(nameKey(result.source)) &&
        reaches(result.periodStart, result.periodEnd, result.publishedOn),
    );
  const channels = workbook.items('channels');
  return {
    plan: workbook
      .items('plan')
      .map((item) =>
        reaches(item.date, item.ends, item.publishedOn) ? packPlanRow(item) : [item.rowId],
      ),
    channels: channels.map(({ name, address, utmSource }) => [name, address, utmSource]),
    standing: standing.map(packResult),
  };
}
