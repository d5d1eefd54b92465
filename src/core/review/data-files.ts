import type { PlainYearMonth } from '../calendar/plain-date.ts';
import { listed } from '../listed.ts';
import type { LeftOut } from '../results/counted-once.ts';
import { monthOfResult } from '../results/results-of-month.ts';
import { cameIn, closedIn } from '../results/sales-of-month.ts';
import type { ReviewInput } from './input.ts';
import { tally } from './tally.ts';
import { counted, number } from './wording.ts';

/** How many files a sentence names. */
const MOST_FILES = 6;

/** The files that the figures of the month rest on, with how many rows of each; what was typed has none. */
export function filesOfMonth({ results, leftOut = [], sales, month }: ReviewInput): string {
  const named = (name: string) => name.trim() || 'typed by hand';
  const ofResults = results
    .filter(({ item }) => monthOfResult(item) === month)
    .map(({ item }) => named(item.file || item.source));
  const ofSales = sales
    .filter(({ item }) => cameIn(item) === month || closedIn(item) === month)
    .map(({ item }) => named(item.file));
  const part = (tab: string, files: readonly string[]) => {
    if (files.length === 0) return `${tab}: nothing for this month.`;
    const counts = tally(files.map((file) => [file, 1] as const));
    const words = counts
      .slice(0, MOST_FILES)
      .map(([file, rows]) => `${file} (${counted(rows, 'row')})`);
    const rest = counts.length - MOST_FILES;
    return `${tab}: ${listed(rest > 0 ? [...words, `${number(rest)} more`] : words)}.`;
  };
  return [part('Results', ofResults), part('Sales', ofSales), leftOutOf(leftOut, month)]
    .join(' ')
    .trim();
}

/** What was imported of the month and not counted, since other rows count the same things. */
function leftOutOf(leftOut: readonly LeftOut[], month: PlainYearMonth): string {
  const own = leftOut.filter(({ row }) => monthOfResult(row.item) === month);
  if (own.length === 0) return '';
  const files = tally(own.map(({ row }) => [row.item.file || row.item.source, 1] as const));
  const by = tally(own.map((one) => [one.by.item.file || one.by.item.source, 1] as const));
  const named = (names: typeof files) => listed(names.slice(0, MOST_FILES).map(([name]) => name));
  return `${counted(own.length, 'row')} of ${named(files)} left out: ${named(by)} ${by.length === 1 ? 'counts' : 'count'} the same.`;
}
