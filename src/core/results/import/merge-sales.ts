import { nameKey } from '../../named.ts';
import type { TableRow } from '../../workbook.ts';
import type { Sale } from '../sale.ts';
import { type Merged, merge } from './merged.ts';

/** What tells that a lead or deal moved on or was opened again. */
const STATE = ['closedOn', 'outcome', 'value'] as const;

/**
 * Merges leads and deals with those that stand in Sales, each known by its Source ID. An export
 * tells how a deal stands on its day, and the last one that came is taken as the latest. What it
 * has nothing for stays, whoever wrote it; only the outcome of a deal that stands at another stage
 * by now goes with the old stage.
 */
export function mergeSales(
  standing: readonly TableRow<Sale>[],
  incoming: readonly Sale[],
): Merged<Sale> {
  // Rows typed by hand have no ID, and nothing is taken for the same as them.
  const known = standing.filter(({ item }) => item.sourceId !== '');
  return merge(known, incoming, { identityOf, combine: combined, ignored: ['file'] });
}

function identityOf({ sourceId }: Sale): string {
  return nameKey(sourceId);
}

function combined(standing: Sale, incoming: Sale): Sale {
  const moved = incoming.stage !== '' && nameKey(incoming.stage) !== nameKey(standing.stage);
  const entries = Object.entries(incoming).map(([key, value]) => {
    const isState = STATE.some((field) => field === key);
    const blank = value === null || value === '';
    // Both have the fields of one type.
    return [key, blank && !(moved && isState) ? standing[key as keyof Sale] : value];
  });
  return Object.fromEntries(entries) as Sale;
}

/**
 * Leads and deals with an ID for each: a table of one's own may have none. It is made of the day
 * and the source, and numbered where that comes twice, so that the same file gives the same again.
 */
export function withSaleIds(sales: readonly Sale[]): Sale[] {
  const times = new Map<string, number>();
  return sales.map((sale) => {
    if (sale.sourceId !== '') return sale;
    const day = (sale.created ?? sale.firstContact ?? sale.closedOn ?? '').slice(0, 10);
    const name = [day, sale.source].filter((part) => part !== '').join(' ') || 'No ID';
    const time = (times.get(nameKey(name)) ?? 0) + 1;
    times.set(nameKey(name), time);
    return { ...sale, sourceId: time === 1 ? name : `${name} ${time}` };
  });
}
