import type { PreparedImport } from '../../../../import/prepared-import.ts';
import { dateName } from '../../../wording/months.ts';
import { rowsOf } from './rows.ts';

/** The first and the last day that rows are about; blank where none has a day. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** The days that an import is about. */
export function periodOf(prepared: PreparedImport): Period {
  const written = rowsOf(prepared);
  const days =
    written.table === 'results'
      ? written.rows.flatMap(({ publishedOn, periodStart, periodEnd }) =>
          publishedOn === null ? [periodStart, periodEnd] : [publishedOn],
        )
      : written.rows.flatMap(({ created, closedOn }) => [created, closedOn]);
  let [from, to] = ['', ''];
  for (const day of days) {
    if (day === null) continue;
    const date = day.slice(0, 10);
    if (from === '' || date < from) from = date;
    if (date > to) to = date;
  }
  return { from, to };
}

/** `October 1, 2026 to October 31, 2026`; blank where no day is known. */
export function periodText({ from, to }: Period): string {
  if (from === '') return '';
  return from === to ? dateName(from) : `${dateName(from)} to ${dateName(to)}`;
}
