import { isPlainDate } from '../../core/calendar/plain-date.ts';
import type { PackKey } from '../../core/handoff/pack-columns.ts';
import type { PlanItem } from '../../core/plan/item.ts';
import type { Cell } from '../cells/cell.ts';
import { PLAIN_TEXT } from '../cells/transfer.ts';
import type { Zone } from '../cells/zone.ts';
import { plan } from '../tabs/plan.ts';
import { letters } from '../workbook/columns.ts';
import type { TableNow } from '../workbook/look-again.ts';
import { rangesOf } from '../workbook/runs.ts';
import { columnOf } from '../workbook/table.ts';
import { writeValues } from '../workbook/write-values.ts';

/**
 * Writes texts that come from elsewhere into a column of the plan, by the rows as they were read.
 * The cells are made plain text first, whatever people made of them, so that nothing runs; dates
 * are written as dates.
 */
export function writeForeign(
  now: TableNow<PlanItem>,
  key: Exclude<PackKey, 'day'>,
  texts: ReadonlyMap<number, string>,
  zone: Zone,
): void {
  const isText = plan.columns[key].codec.format === PLAIN_TEXT;
  const places = [...texts.keys()].flatMap((row) => now.placeOf.get(row) ?? []);
  if (isText && places.length > 0) {
    const cells = rangesOf(letters(columnOf(now.table, key)), places);
    now.table.sheet.getRangeList(cells).setNumberFormat(PLAIN_TEXT);
  }
  const values = [...texts].map(([row, text]): [number, Cell] => [row, cellOf(text, isText)]);
  writeValues(now, key, new Map(values), zone);
}

function cellOf(text: string, isText: boolean): Cell {
  return !isText && isPlainDate(text) ? { moment: `${text}T00:00:00` } : text;
}
