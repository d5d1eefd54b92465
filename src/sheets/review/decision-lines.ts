import { dateOf } from '../../core/calendar/plain-date.ts';
import type { FilledCell } from '../../core/review/filled-cell.ts';
import type { JudgedLine } from '../../core/review/judged-decisions.ts';
import type { DecisionLine } from '../../core/review/read-decisions.ts';
import { DECISION_ASKS } from '../../core/review/sections/decisions.ts';
import { type Cell, isMoment } from '../cells/cell.ts';
import type { ReviewTab } from '../workbook/directory.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { type FilledLine, filledLines } from './filled.ts';

/** What a review says of decisions: the new ones, and those of the last review that it judged. */
export interface FilledDecisions {
  readonly decided: readonly DecisionLine[];
  readonly judged: readonly JudgedLine[];
}

/** What people filled in; the cells are found by the headers above them. One read. */
export function filledDecisions(workbook: Workbook, review: ReviewTab): FilledDecisions {
  const lines = filledLines(workbook, review);
  return { decided: decidedLines(lines), judged: judgedLines(lines) };
}

function decidedLines(lines: readonly FilledLine[]): DecisionLine[] {
  const headers = lines.find(({ key }) => key === 'header:decisions')?.cells ?? [];
  // A header that somebody renamed stands where it was made, right of the number of the line.
  const at = (header: (typeof DECISION_ASKS)[number]) => {
    const found = headers.indexOf(header);
    return found < 0 ? 1 + DECISION_ASKS.indexOf(header) : found;
  };
  return lines
    .filter(({ key }) => key.startsWith('decision:'))
    .map(({ key, cells }) => ({
      key,
      decision: filled(cells[at('Decision')]),
      keepOrChange: filled(cells[at('Keep or change')]),
      why: filled(cells[at('Why')]),
      owner: filled(cells[at('Owner')]),
      due: filled(cells[at('Due')]),
      metric: filled(cells[at('Metric')]),
      expected: filled(cells[at('Expected')]),
    }));
}

function judgedLines(lines: readonly FilledLine[]): JudgedLine[] {
  const headers = lines.find(({ key }) => key === 'header:last-decisions')?.cells ?? [];
  return lines
    .filter(({ key }) => key.startsWith('decided:'))
    .map(({ key, cells }) => ({
      key,
      actual: filled(cells[headers.indexOf('Actual')]),
      kept: filled(cells[headers.indexOf('Kept')]),
      verdict: filled(cells[headers.indexOf('Verdict')]),
    }));
}

function filled(cell: Cell | undefined): FilledCell {
  if (cell === undefined) return null;
  return isMoment(cell) ? dateOf(cell.moment) : cell;
}
