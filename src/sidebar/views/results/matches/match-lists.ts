import type { PreparedImport } from '../../../../import/prepared-import.ts';

/** Places among the results of an import, for its lists. */
export interface MatchLists {
  /** Without a row of the plan, or without one until somebody chose. */
  readonly open: readonly number[];
  /** With a row from the beginning. */
  readonly settled: readonly number[];
}

/**
 * Which results are listed where. What was open at first stays in its list, so that what was chosen
 * there can be seen and changed.
 */
export function matchLists(prepared: PreparedImport, first: PreparedImport): MatchLists {
  const open = [...new Set([...first.unmatched, ...prepared.unmatched])].sort((a, b) => a - b);
  const isOpen = new Set(open);
  const settled = first.matches.flatMap(({ result }, index) =>
    result.rowId !== '' && !isOpen.has(index) ? [index] : [],
  );
  return { open, settled };
}
