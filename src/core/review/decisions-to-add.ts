import type { TableRow } from '../workbook.ts';
import type { Decision } from './decision.ts';

/** What closing a review changes in Decisions. */
export interface DecisionChanges {
  /** Decisions that do not stand there yet, in the order of the review. */
  readonly add: readonly Decision[];
  /** Rows of which a blank cell is filled: the row as it is to stand. */
  readonly fill: readonly { readonly row: number; readonly decision: Decision }[];
  /** Decisions that stand there otherwise, a sentence each. */
  readonly findings: readonly string[];
}

/**
 * Closing a review again writes nothing twice. A decision is the same where month and words are
 * the same, whatever the capitals and spaces. Decisions is where a decision lives on once it is
 * there: the review fills what is blank and overwrites nothing; where both say something and
 * differ, what stands is left and named.
 */
export function decisionsToAdd(
  existing: readonly TableRow<Decision>[],
  fromReview: readonly Decision[],
): DecisionChanges {
  const standing = new Map(existing.map((row) => [keyOf(row.item), row] as const).reverse());
  const add = new Map<string, Decision>();
  const fill: { row: number; decision: Decision }[] = [];
  const findings: string[] = [];
  for (const decision of fromReview) {
    const key = keyOf(decision);
    const there = standing.get(key);
    if (there === undefined) {
      if (!add.has(key)) add.set(key, decision);
      continue;
    }
    const filled = filledUp(there, decision);
    if (filled !== null) fill.push({ row: there.row, decision: filled });
    const other = differences(there, decision);
    if (other.length > 0) {
      findings.push(
        `"${decision.decision}" stands in Decisions with another ${other.join(' and ')}: it was left as it is there.`,
      );
    }
  }
  return { add: [...add.values()], fill, findings };
}

/** What the review says of a decision, by the header of its column. */
const SAID = [
  ['keepOrChange', 'Keep or change'],
  ['why', 'Why'],
  ['owner', 'Owner'],
  ['due', 'Due'],
  ['metric', 'Metric'],
  ['expected', 'Expected'],
] as const satisfies readonly (readonly [keyof Decision, string])[];

/** The decision with its blanks filled; `null` where the review fills none. A cell that could not be read is not blank. */
function filledUp({ item, unreadable }: TableRow<Decision>, said: Decision): Decision | null {
  const blanks = SAID.map(([key]) => key).filter(
    (key) => isBlank(item[key]) && !isBlank(said[key]) && !unreadable.includes(key),
  );
  if (blanks.length === 0) return null;
  return { ...item, ...Object.fromEntries(blanks.map((key) => [key, said[key]])) };
}

function differences({ item }: TableRow<Decision>, said: Decision): string[] {
  return SAID.filter(
    ([key]) =>
      !isBlank(item[key]) &&
      !isBlank(said[key]) &&
      JSON.stringify(item[key]) !== JSON.stringify(said[key]),
  ).map(([, header]) => header);
}

function isBlank(value: Decision[keyof Decision]): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

function keyOf({ review, decision }: Decision): string {
  return `${review ?? ''} ${decision.trim().replace(/\s+/g, ' ').toLowerCase()}`;
}
