import type { Input, Output } from '../../../../addon/contract/contract.ts';

/** The choice of every line that is not paused. */
export const EVERY_LINE = '*';

export type Changes = Input<'applyDecision'>['changes'];

interface Choice {
  readonly line: string;
  readonly column: string;
  readonly to: string;
}

/** The cells that a choice would change, with what stands in them; none while it is not whole. */
export function changesOf(
  { lines, columns }: Output<'openDecisions'>,
  { line, column, to }: Choice,
): Changes {
  const at = columns.findIndex((one) => one.column === column);
  const typed = to.trim();
  if (line === '' || at < 0 || typed === '') return [];
  return lines
    .filter((one) => (line === EVERY_LINE ? one.active : one.line === line))
    .map((one) => ({ line: one.line, column, from: one.cells[at] ?? '', to: typed }))
    .filter(({ from }) => from !== typed);
}

/** Changes chosen one after the other: of two of one cell, the later. */
export function together(before: Changes, added: Changes): Changes {
  const isSame = (one: Changes[number], other: Changes[number]) =>
    one.line === other.line && one.column === other.column;
  return [...before.filter((one) => !added.some((other) => isSame(one, other))), ...added];
}
