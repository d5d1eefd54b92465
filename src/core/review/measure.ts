import type { TabKey } from '../workbook.ts';

/** The rows that a figure comes from. */
export interface Source {
  readonly tab: TabKey;
  /** Rows of the sheet, 1-based, in order. */
  readonly rows: readonly number[];
}

/** A figure and where it comes from. `null` is not known; 0 is known to be none. */
export interface Measure {
  readonly value: number | null;
  readonly from: Source | null;
}

export const UNKNOWN: Measure = { value: null, from: null };

/** A figure that was worked out from rows of a tab. */
export function measure(
  value: number | null,
  tab: TabKey,
  rows: readonly { readonly row: number }[],
): Measure {
  return { value, from: value === null ? null : sourceOf(tab, rows) };
}

/** Rows of a tab as a source; `null` where there are none. */
export function sourceOf(tab: TabKey, rows: readonly { readonly row: number }[]): Source | null {
  if (rows.length === 0) return null;
  return { tab, rows: rows.map(({ row }) => row).sort((a, b) => a - b) };
}
