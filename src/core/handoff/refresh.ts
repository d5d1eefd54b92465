import { byRowId, likeness, rowKey, rowLikeness } from './compare.ts';
import { packRow } from './pack.ts';
import { PACK_COLUMNS, type PackKey, type PackRow } from './pack-columns.ts';
import type { TheirRow } from './read-pack.ts';

/** The two sides of a pack in the workbook: what the agency sees, and what it was sent. */
export interface PackTables {
  readonly shown: readonly PackRow[];
  readonly sent: readonly PackRow[];
}

/**
 * A pack that is made again while the agency may have typed into it: what they typed stays, with
 * what was sent for it, so that a comparison still finds it; every other cell is brought up to date.
 * Rows keep their order; new ones come last. Rows that are out of the choice by now go, unless they
 * typed into them.
 */
export function refreshPack(
  fresh: readonly PackRow[],
  sent: readonly PackRow[],
  shown: readonly TheirRow[],
): PackTables {
  const wanted = byRowId(fresh);
  const before = byRowId(sent);
  const settled = sent.filter(({ rowId }) => rowId === '');
  const known = new Set(settled.map(rowLikeness));
  const rows: PackRow[] = [];
  const base: PackRow[] = [];
  const placed = new Set<string>();
  for (const row of shown) {
    const id = rowKey(row.rowId);
    const was = before.get(id);
    const now = wanted.get(id) ?? was;
    if (now === undefined || placed.has(id)) {
      // A row of theirs, unless somebody has dealt with it.
      if (!known.has(likeness(row.cells)))
        rows.push(packRow(({ key }) => (key === 'rowId' ? row.rowId : (row.cells.get(key) ?? ''))));
      continue;
    }
    placed.add(id);
    const typed = typedCells(row, now, was ?? now);
    if (typed.size === 0 && !wanted.has(id)) continue;
    rows.push(packRow(({ key }) => typed.get(key) ?? now[key]));
    base.push(packRow(({ key }) => (typed.has(key) ? (was ?? now)[key] : now[key])));
  }
  const added = fresh.filter(({ rowId }) => !placed.has(rowKey(rowId)));
  return { shown: [...rows, ...added], sent: [...base, ...added, ...settled] };
}

/** The cells that are neither as they were sent nor as they stand in the plan. */
function typedCells({ cells }: TheirRow, now: PackRow, was: PackRow): Map<PackKey, string> {
  const typed = new Map<PackKey, string>();
  for (const { key, comesBack } of PACK_COLUMNS) {
    const text = cells.get(key);
    if (comesBack && text !== undefined && text !== was[key] && text !== now[key])
      typed.set(key, text);
  }
  return typed;
}
