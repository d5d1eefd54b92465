import type { TableRow } from '../workbook.ts';
import { decidedKey } from './decided-key.ts';
import type { Decision } from './decision.ts';
import { type FilledCell, shortened, textOf } from './filled-cell.ts';

/** A line of "Last month's decisions" as it stands, with what people filled in beside it. */
export interface JudgedLine {
  /** The key of its row. */
  readonly key: string;
  readonly actual: FilledCell;
  readonly kept: FilledCell;
  readonly verdict: FilledCell;
}

/** What closing a review notes of the decisions that it judged. */
export interface JudgedDecisions {
  /** Rows of which a blank cell is filled: the row as it is to stand. */
  readonly fill: readonly { readonly row: number; readonly decision: Decision }[];
  /** Verdicts that stand otherwise in Decisions, a sentence each. */
  readonly findings: readonly string[];
}

/**
 * Carries verdicts, and the numbers that came, from the review to Decisions, where a decision lives
 * on. Blank cells are filled and nothing is overwritten. The number of a month that is not over is
 * not carried: more may come.
 */
export function judgedDecisions(
  existing: readonly TableRow<Decision>[],
  lines: readonly JudgedLine[],
  isOver: boolean,
): JudgedDecisions {
  const byKey = new Map(lines.map((line) => [line.key, line]));
  const fill: { row: number; decision: Decision }[] = [];
  const findings: string[] = [];
  for (const { row, item, unreadable } of existing) {
    const line = byKey.get(decidedKey(item));
    if (line === undefined) continue;
    // Of two decisions with the same words, the first is meant.
    byKey.delete(line.key);
    const verdict = verdictOf(line);
    const standing = item.verdict.trim();
    if (verdict !== '' && standing !== '' && standing !== verdict) {
      findings.push(
        `"${shortened(item.decision)}" stands in Decisions with another Verdict: it was left as it is there.`,
      );
    }
    const takesActual = isOver && item.actual === null && !unreadable.includes('actual');
    const judged: Decision = {
      ...item,
      verdict: standing === '' ? verdict : item.verdict,
      actual: takesActual && typeof line.actual === 'number' ? line.actual : item.actual,
    };
    if (judged.verdict !== item.verdict || judged.actual !== item.actual) {
      fill.push({ row, decision: judged });
    }
  }
  return { fill, findings };
}

/** What people make of it: whether it was kept, then their words. */
function verdictOf({ kept, verdict }: JudgedLine): string {
  const said = textOf(kept);
  const words = textOf(verdict);
  return [said === '' ? '' : `Kept: ${said}`, words].filter((text) => text !== '').join('. ');
}
