import type { Result } from '../../../../core/results/result.ts';
import type { Sale } from '../../../../core/results/sale.ts';
import type { PreparedImport } from '../../../../import/prepared-import.ts';

/** What an import would write, of either tab. */
export type ImportedRows =
  | { readonly table: 'results'; readonly rows: readonly Result[] }
  | { readonly table: 'sales'; readonly rows: readonly Sale[] };

/** The rows of the table as they would be written: results with their rows of the plan. */
export function rowsOf({ read, matches }: PreparedImport): ImportedRows {
  return read.table === 'sales'
    ? { table: 'sales', rows: read.rows }
    : { table: 'results', rows: matches.map(({ result }) => result) };
}
