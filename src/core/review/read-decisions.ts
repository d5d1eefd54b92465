import { isPlainDate, type PlainYearMonth } from '../calendar/plain-date.ts';
import { type Decision, KEEP_OR_CHANGE } from './decision.ts';
import { type FilledCell, shortened, textOf } from './filled-cell.ts';

/** A line of "New decisions" as filled, by the asks of the section. */
export interface DecisionLine {
  /** The key of its row, such as `decision:1`. */
  readonly key: string;
  readonly decision: FilledCell;
  readonly keepOrChange: FilledCell;
  readonly why: FilledCell;
  readonly owner: FilledCell;
  readonly due: FilledCell;
  readonly metric: FilledCell;
  readonly expected: FilledCell;
}

export interface ReadDecisions {
  readonly decisions: readonly Decision[];
  /** What is missing or could not be read, a sentence each, with what to do. */
  readonly findings: readonly string[];
}

/**
 * The decisions of a review. Blank lines are none. A line without its words is left out and
 * named; one without owner, date or a readable cell is carried with that blank, and named.
 */
export function readDecisions(
  lines: readonly DecisionLine[],
  review: PlainYearMonth,
): ReadDecisions {
  const read = lines.filter((line) => !isBlank(line)).map((line) => readLine(line, review));
  return {
    decisions: read.flatMap(({ decision }) => (decision === null ? [] : [decision])),
    findings: read.flatMap(({ findings }) => findings),
  };
}

function readLine(
  line: DecisionLine,
  review: PlainYearMonth,
): { decision: Decision | null; findings: string[] } {
  const words = textOf(line.decision);
  if (words === '') {
    const number = line.key.replace(/^decision:/, '');
    return {
      decision: null,
      findings: [`Decision ${number} does not say what was decided: write it in Decision.`],
    };
  }
  const keep = textOf(line.keepOrChange).toLowerCase();
  const decision: Decision = {
    review,
    decision: words,
    keepOrChange: KEEP_OR_CHANGE.find((choice) => choice.toLowerCase() === keep) ?? '',
    why: textOf(line.why),
    owner: namesOf(line.owner),
    due: dateOf(line.due),
    metric: textOf(line.metric),
    expected: numberOf(line.expected),
    actual: null,
    verdict: '',
    applied: '',
  };
  const told = findingsOf(decision, line).map((finding) => `"${shortened(words)}" ${finding}`);
  return { decision, findings: told };
}

function findingsOf(decision: Decision, line: DecisionLine): string[] {
  const findings: string[] = [];
  if (decision.keepOrChange === '' && textOf(line.keepOrChange) !== '') {
    findings.push('is neither Keep nor Change: choose one of them.');
  }
  if (decision.owner.length === 0) findings.push('has no owner: name the one person who does it.');
  if (decision.owner.length > 1) {
    findings.push(`has ${decision.owner.length} owners: name one, who answers for it.`);
  }
  if (decision.due === null) {
    const typed = textOf(line.due);
    findings.push(
      typed === ''
        ? 'has no date: say by when.'
        : `has "${shortened(typed)}" as Due, which is no date: type one such as 2026-11-15.`,
    );
  }
  if (decision.expected === null && textOf(line.expected) !== '') {
    findings.push(
      `has "${shortened(textOf(line.expected))}" as Expected, which is no number: type one such as 30.`,
    );
  }
  return findings;
}

function isBlank({ key: _, ...cells }: DecisionLine): boolean {
  return Object.values(cells).every((cell) => textOf(cell) === '');
}

function namesOf(cell: FilledCell): string[] {
  return textOf(cell)
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function dateOf(cell: FilledCell): string | null {
  const text = textOf(cell);
  return isPlainDate(text) ? text : null;
}

/** A number, or text that is one: `30`, `1,000`, `$1,142.25`; never `about 30`. */
function numberOf(cell: FilledCell): number | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null;
  const text = textOf(cell);
  const number = /^[^\w\s.,-]?\s?(-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)$/.exec(text)?.[1];
  return number === undefined ? null : Number(number.replace(/,/g, ''));
}
