import type { TableRow } from '../workbook.ts';
import { parseDays } from './days.ts';
import type { CadenceLine } from './line.ts';
import { MOST_ROWS, nameOf } from './read-line.ts';

/** Something in a line that keeps it from being planned as it was meant. */
export interface LineProblem {
  /** The row of the tab Cadence, 1-based. */
  readonly row: number;
  readonly column: keyof CadenceLine;
  /** What is wrong and what to do. */
  readonly message: string;
}

/**
 * What is wrong with the active lines, all at once. Cells that could not be read at all are left
 * out: they are told of where the tab is read.
 */
export function lineProblems(rows: ReadonlyArray<TableRow<CadenceLine>>): LineProblem[] {
  const active = rows.filter(({ item }) => item.active);
  return active.flatMap((row, index) =>
    [
      ...nameProblems(row.item, active.slice(0, index)),
      ...amountProblems(row.item),
      ...daysProblems(row.item),
      ...spanProblems(row.item),
    ]
      .filter(({ column }) => !row.unreadable.includes(column))
      .map((problem) => ({ row: row.row, ...problem })),
  );
}

type Problem = Pick<LineProblem, 'column' | 'message'>;

function problem(column: keyof CadenceLine, message: string): Problem {
  return { column, message };
}

function nameProblems(line: CadenceLine, before: ReadonlyArray<TableRow<CadenceLine>>): Problem[] {
  const name = nameOf(line);
  if (name === '') return [problem('line', 'This line has no name and no type. Give it a name.')];
  const namesake = before.find(({ item }) => nameOf(item) === name);
  if (namesake === undefined) return [];
  return [
    problem(
      'line',
      `Row ${namesake.row} has the name “${name}” too. Give each line a name of its own, so that its rows can be told apart.`,
    ),
  ];
}

function amountProblems({ howMany, per, every }: CadenceLine): Problem[] {
  const problems: Problem[] = [];
  if (per === '')
    problems.push(
      problem('per', 'Choose week or month; until then nothing is planned from this line.'),
    );
  if (howMany === null)
    problems.push(problem('howMany', 'How many is blank and counts as 1. Type a number.'));
  else if (!Number.isInteger(howMany) || howMany < 0 || howMany > MOST_ROWS) {
    problems.push(
      problem(
        'howMany',
        `${howMany} rows cannot be planned. Type a whole number up to ${MOST_ROWS}.`,
      ),
    );
  }
  if (every !== null && (!Number.isInteger(every) || every < 1)) {
    problems.push(
      problem(
        'every',
        `${every} cannot be counted by. Type 1 for each ${per || 'week'}, 2 for every other one.`,
      ),
    );
  }
  return problems;
}

function daysProblems({ days, per }: CadenceLine): Problem[] {
  const { days: read, unreadable } = parseDays(days);
  const problems: Problem[] = [];
  if (unreadable.length > 0) {
    const words = unreadable.map((word) => `“${word}”`).join(', ');
    problems.push(problem('days', `${words} cannot be read as days. ${daysHelp(per)}`));
  }
  if (per === 'week' && read.some(({ kind }) => kind !== 'weekday')) {
    problems.push(problem('days', `A line per week takes weekdays only. ${daysHelp(per)}`));
  }
  return problems;
}

function daysHelp(per: CadenceLine['per']): string {
  return per === 'week'
    ? 'Write weekdays, such as Mon, Thu, Sat.'
    : 'Write days such as 6, 20, first Tuesday, or last day.';
}

function spanProblems({ from, until }: CadenceLine): Problem[] {
  if (from === null || until === null || from <= until) return [];
  return [
    problem('until', `Until (${until}) is before From (${from}). Type a later date or none.`),
  ];
}
