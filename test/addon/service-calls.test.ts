import { afterAll, describe, expect, test } from 'vitest';
import { ACTIONS, counted } from './counted-actions.ts';

/** The most service calls that an action may take, whatever the number of rows. */
const LIMITS: Readonly<Record<string, { readonly reads: number; readonly writes: number }>> = {
  previewMonth: { reads: 8, writes: 0 },
  buildMonth: { reads: 8, writes: 6 },
  undoBuild: { reads: 4, writes: 2 },
  // The plan twice, seven tabs that rules look at, own rules where there are any, and their names.
  validatePlan: { reads: 12, writes: 3 },
  rowsNow: { reads: 2, writes: 0 },
  // As validatePlan, and the plan twice more: before a cell is written, and before Issues is.
  fixFindings: { reads: 14, writes: 4 },
  undoFixes: { reads: 14, writes: 4 },
  onEdit: { reads: 3, writes: 2 },
  home: { reads: 10, writes: 0 },
  myWeek: { reads: 6, writes: 0 },
  // The plan twice, and whether it is protected.
  accept: { reads: 4, writes: 1 },
  // The plan, people and settings, and both tabs of the pack, which are made and dressed.
  makePack: { reads: 17, writes: 17 },
  'makePack again': { reads: 12, writes: 4 },
  comparePack: { reads: 7, writes: 0 },
  // Each tab has its own: who stands on it, its name, and whether it is hidden.
  protectForAgency: { reads: 46, writes: 54 },
  'protectForAgency again': { reads: 104, writes: 0 },
  importContext: { reads: 6, writes: 0 },
  // Results twice: to see what stands, and for where it ends.
  importRows: { reads: 5, writes: 2 },
  'importRows again': { reads: 3, writes: 0 },
};

describe('the number of service calls', async () => {
  const few = await counted(17);
  const many = await counted(700);

  afterAll(() => {
    console.log('Service calls, at 17 and at 700 rows:');
    console.table(
      Object.fromEntries(
        [...few].map(([name, { reads, writes }]) => [
          name,
          {
            reads,
            writes,
            'reads at 700': many.get(name)?.reads,
            'writes at 700': many.get(name)?.writes,
          },
        ]),
      ),
    );
  });

  test.each(ACTIONS.map(([name]) => name))('of %s does not depend on the rows', (name) => {
    const { reads, writes, flushes } = few.get(name) ?? {};
    expect(many.get(name)).toMatchObject({ reads, writes, flushes });
  });

  test.each(Object.entries(LIMITS))('of %s stays within its limit', (name, { reads, writes }) => {
    expect(few.get(name)?.reads).toBeLessThanOrEqual(reads);
    expect(few.get(name)?.writes).toBeLessThanOrEqual(writes);
  });
});
