import type { Input, Output } from '../../../addon/contract/contract.ts';

export type Comparison = Output<'comparePack'>;
export type ChangedCell = Comparison['changed'][number];
export type AddedRow = Comparison['added'][number];

/** What was decided about a cell or a row of theirs; what is open is told again next time. */
export type Choice = 'take' | 'leave';

/** Decisions by the key of what they are about. */
export type Choices = ReadonlyMap<string, Choice>;

export function cellKey({ rowId, column }: ChangedCell): string {
  return `${rowId} ${column}`;
}

export function rowKey({ line }: AddedRow): string {
  return `line ${line}`;
}

/** Every cell and row decided alike. */
export function allChosen({ changed, added }: Comparison, choice: Choice): Choices {
  return new Map([...changed.map(cellKey), ...added.map(rowKey)].map((key) => [key, choice]));
}

/** What the decisions ask of the add-on. */
export function decided(
  { month, changed, added }: Comparison,
  choices: Choices,
): Input<'applyPack'> {
  const cells = (choice: Choice) =>
    changed
      .filter((cell) => choices.get(cellKey(cell)) === choice)
      .map(({ rowId, column, ours, theirs }) => ({ rowId, column, ours, theirs }));
  const rows = (choice: Choice) =>
    added.filter((row) => choices.get(rowKey(row)) === choice).map((row) => row.cells);
  return {
    ...{ month, accept: cells('take'), refuse: cells('leave') },
    ...{ add: rows('take'), drop: rows('leave') },
  };
}
