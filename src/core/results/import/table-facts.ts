import type { PlainDate } from '../../calendar/plain-date.ts';
import { nameKey } from '../../named.ts';
import type { TableFacts } from '../sources/source.ts';
import type { Columns } from './columns.ts';
import { dateMeant, parseDateText } from './date-text.ts';
import { type Period, parsePeriod } from './period-text.ts';
import type { Style } from './style.ts';
import type { Table } from './tables.ts';

/** Tells what a source may know of a whole table beside its rows. */
export function tableFacts(
  { above, rows }: Table,
  { at }: Columns,
  { likelyDayFirst }: Style,
  today: PlainDate,
): TableFacts {
  const reasons = at.get('reason');
  const counts = new Map<string, number>();
  if (reasons !== undefined) {
    for (const row of rows) {
      const key = nameKey(row[reasons] ?? '');
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const read = (dayFirst: boolean) => (text: string) => {
    const date = parseDateText(text);
    return date && dateMeant(date, dayFirst, today);
  };
  return {
    above,
    period: periodAbove(above, read(likelyDayFirst)) ?? periodAbove(above, read(!likelyDayFirst)),
    isCommon: (reason) => (counts.get(nameKey(reason)) ?? 0) > 1,
  };
}

/**
 * The days that the lines above a table name: GA4 writes `# Start date: 20261001` and
 * `# End date: 20261031`, or `# 20261001-20261031`, Google Ads `October 1, 2026 - October 31, 2026`.
 */
function periodAbove(
  above: readonly string[],
  readDate: (text: string) => PlainDate | null,
): Period | null {
  const dates = above
    .filter((line) => line.startsWith('#'))
    .flatMap((line) => line.match(/\b\d{8}\b/g) ?? [])
    .map(readDate)
    .filter((date): date is PlainDate => date !== null);
  const start = dates[0];
  const end = dates[1] ?? start;
  if (start !== undefined && end !== undefined && start <= end) return { start, end };
  for (const line of above) {
    const period = line.length > 80 ? null : parsePeriod(line.replace(/^#\s*|"/g, ''), readDate);
    if (period !== null) return period;
  }
  return null;
}
