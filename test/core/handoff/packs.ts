import { packer } from '../../../src/core/handoff/pack.ts';
import type { PackKey, PackRow } from '../../../src/core/handoff/pack-columns.ts';
import { packTable } from '../../../src/core/handoff/pack-files.ts';
import { readPack, type TheirPack } from '../../../src/core/handoff/read-pack.ts';
import { BLANK_ITEM } from '../../../src/core/plan/blank-item.ts';
import type { PlanItem } from '../../../src/core/plan/item.ts';

/** A row as a pack has it, of an item with nothing but what a case names. */
export function packOf(item: Partial<PlanItem>): PackRow {
  return packer([], true)({ ...BLANK_ITEM, ...item });
}

/** What an agency sends back that got some rows and worked on them. */
export function returned(
  rows: readonly PackRow[],
  work: (table: string[][]) => string[][] = (table) => table,
): TheirPack {
  const read = readPack(work(packTable(rows)));
  if (read === null) throw new Error('The table has no header');
  return read;
}

/** A row with other texts in some cells. */
export function typed(row: PackRow, cells: Partial<Record<PackKey, string>>): PackRow {
  return { ...row, ...cells };
}
