import { dateOf } from '../../core/calendar/plain-date.ts';
import type { DecisionLine, FilledCell } from '../../core/review/read-decisions.ts';
import type { DECISION_ASKS } from '../../core/review/sections/decisions.ts';
import { type Cell, isMoment } from '../cells/cell.ts';
import type { ReviewTab } from '../workbook/directory.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { filledLines } from './filled.ts';

/** What people filled in under "New decisions"; the cells are found by the headers above them. */
export function decisionLines(workbook: Workbook, review: ReviewTab): DecisionLine[] {
  const lines = filledLines(workbook, review);
  const headers = lines.find(({ key }) => key === 'header:decisions')?.cells ?? [];
  const at = (header: (typeof DECISION_ASKS)[number]) => headers.indexOf(header);
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

function filled(cell: Cell | undefined): FilledCell {
  if (cell === undefined) return null;
  return isMoment(cell) ? dateOf(cell.moment) : cell;
}
