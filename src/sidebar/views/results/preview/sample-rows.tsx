import type { PreparedImport } from '../../../../import/prepared-import.ts';
import { Fold } from '../../../components/fold.tsx';
import { counted, plainNumber } from '../../../wording/numbers.ts';
import { RESULT_COLUMNS, SALE_COLUMNS } from './row-columns.ts';
import { rowsOf } from './rows.ts';

/** Enough to see whether the columns are the right ones. */
const SHOWN = 5;

type CellValue = string | number | null;

interface Column {
  readonly label: string;
  readonly cells: readonly CellValue[];
}

/** The first rows as they would be written, without the columns that are blank in all of them. */
export function SampleRows({ prepared }: { readonly prepared: PreparedImport }) {
  const columns = columnsOf(prepared).filter(({ cells }) => cells.some(isFilled));
  const [first, ...others] = columns;
  if (first === undefined) return null;
  const count = first.cells.length;
  const title =
    count === 1 ? 'The row as it would be written' : `The first ${counted(count, 'row')}`;
  return (
    <Fold title={title} isOpen>
      {/* biome-ignore lint/a11y/useSemanticElements: a section would be one more landmark. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: keys scroll only what has the keyboard. */}
      <div class="wide" role="group" aria-label={title} tabIndex={0}>
        <table class="sample">
          <thead>
            <tr>
              {columns.map(({ label, cells }) => (
                <th key={label} scope="col" class={isNumber(cells) ? 'number' : ''}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {first.cells.map((cell, row) => (
              <tr key={row}>
                <th scope="row">{written(cell)}</th>
                {others.map(({ label, cells }) => (
                  <td key={label} class={isNumber(cells) ? 'number' : ''}>
                    {written(cells[row] ?? null)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Fold>
  );
}

function columnsOf(prepared: PreparedImport): Column[] {
  const written = rowsOf(prepared);
  if (written.table === 'sales') {
    const rows = written.rows.slice(0, SHOWN);
    return SALE_COLUMNS.map(([key, label]) => ({ label, cells: rows.map((row) => row[key]) }));
  }
  const rows = written.rows.slice(0, SHOWN);
  return RESULT_COLUMNS.map(([key, label]) => ({ label, cells: rows.map((row) => row[key]) }));
}

function isFilled(cell: CellValue): boolean {
  return cell !== null && cell !== '';
}

function isNumber(cells: readonly CellValue[]): boolean {
  return cells.some((cell) => typeof cell === 'number');
}

/** A moment loses its seconds: `2026-10-03 09:12`. */
function written(cell: CellValue): string {
  if (typeof cell === 'number') return plainNumber(cell);
  return (cell ?? '').replace(/^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}):\d{2}$/, '$1 $2');
}
