import { layoutOf } from '../tabs/tab.ts';
import type { Table } from './table.ts';

/** The header of a column as it stands in the sheet, whatever people made of it. */
export function headerOf(table: Pick<Table<unknown>, 'columns' | 'tab'>, key: string): string {
  const written = table.columns.headers.get(key);
  return written ?? layoutOf(table.tab).find((column) => column.key === key)?.header ?? key;
}
