import { readExport } from '../../../../src/core/results/import/read-export.ts';
import type {
  Grid,
  ReadExport,
  ReadingFacts,
} from '../../../../src/core/results/import/reading.ts';
import type { Result } from '../../../../src/core/results/result.ts';
import type { Sale } from '../../../../src/core/results/sale.ts';

export const FACTS: ReadingFacts = {
  today: '2026-11-22',
  currency: '$',
  file: 'file.csv',
  answers: {},
};

export function read(grid: Grid, facts: Partial<ReadingFacts> = {}): ReadExport {
  return readExport(grid, { ...FACTS, ...facts });
}

/** Cells as they are written in a table: `|` between them, one row a line. */
export function grid(text: string): string[][] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
}

export function results(file: ReadExport): Result[] {
  return file.table === 'results' ? file.rows.map(({ result }) => result) : [];
}

export function sales(file: ReadExport): readonly Sale[] {
  return file.table === 'sales' ? file.rows : [];
}
