import { describe, expect, test } from 'vitest';
import type {
  Dropped,
  Grid,
  ReadExport,
  ReadingFacts,
} from '../../../../src/core/results/import/reading.ts';
import type { Result } from '../../../../src/core/results/result.ts';
import type { Sale } from '../../../../src/core/results/sale.ts';
import { read, results, sales } from '../import/given-file.ts';

/** A file as a source documents it, and what must be read from it. */
export interface SourceCase {
  readonly grid: Grid;
  readonly facts?: Partial<ReadingFacts>;
  /** What the rows must say, among other things. */
  readonly rows: readonly (Partial<Result> | Partial<Sale>)[];
  /** Words that remarks must have, each in one of them. */
  readonly remarks?: readonly string[];
  readonly questions?: readonly string[];
  readonly dropped?: Partial<Dropped>;
}

/** Tests a source by its cases, named by what they show. */
export function describeSource(source: string, cases: Readonly<Record<string, SourceCase>>): void {
  describe(source, () => {
    test.each(Object.entries(cases))('%s', (_, { grid, facts, rows, ...expected }) => {
      const file = read(grid, facts);
      expect(file.source).toBe(source);
      expect(rowsOf(file)).toMatchObject(rows);
      expect(file.questions.map(({ key }) => key)).toEqual(expected.questions ?? []);
      expect(file.dropped).toMatchObject(expected.dropped ?? {});
      for (const words of expected.remarks ?? []) {
        expect(file.remarks).toContainEqual(expect.stringContaining(words));
      }
    });
  });
}

function rowsOf(file: ReadExport): readonly (Result | Sale)[] {
  return file.table === 'sales' ? sales(file) : results(file);
}
