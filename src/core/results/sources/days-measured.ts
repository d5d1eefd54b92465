import { firstDayOf, lastDayOf, monthOf, plusDays } from '../../calendar/plain-date.ts';
import { type Period, parseWeek } from '../import/period-text.ts';
import { type Cells, field, type TableFacts } from './source.ts';

/** The columns that say which days a row measures, as the sources call them. */
export const DAYS = {
  start: field('Period start', 'date', 'Reporting starts|Period start|Start date|From'),
  end: field('Period end', 'date', 'Reporting ends|Period end|End date|Until'),
  day: field('Day', 'date', 'Day|Date'),
  week: field(
    'Week',
    'date',
    'Week|ISO week of ISO year|Year week|Week of|Week starting|Week beginning',
  ),
  month: field('Month', 'date', 'Month|Year month'),
} as const;

/**
 * The days that a row measures: its day, week or month, else its first and last day, else the days
 * that the lines above the table name. `null` where nothing tells.
 */
export function daysMeasured(
  cells: Cells<keyof typeof DAYS>,
  above: TableFacts['period'],
): Period | null {
  const week = parseWeek(cells.text('week')) ?? cells.period('week');
  const month = cells.period('month');
  return (
    cells.period('day') ??
    (week && isOneDay(week) ? { start: week.start, end: plusDays(week.start, 6) } : week) ??
    (month && isOneDay(month) ? wholeMonth(month.start) : month) ??
    fromTo(cells.date('start'), cells.date('end')) ??
    above
  );
}

function fromTo(start: string | null, end: string | null): Period | null {
  const first = start ?? end;
  return first === null ? null : { start: first, end: end ?? first };
}

function isOneDay({ start, end }: Period): boolean {
  return start === end;
}

function wholeMonth(day: string): Period {
  return { start: firstDayOf(monthOf(day)), end: lastDayOf(monthOf(day)) };
}
