import { beforeEach, expect, test } from 'vitest';
import type { Session } from '../../src/workbench/session.ts';
import { tabOf } from './plan-sheet.ts';
import { openSample } from './sample-company.ts';

let session: Session;

beforeEach(async () => {
  session = await openSample();
});

/** The rows that changed since a check, by what they looked like then. */
async function changedSince(prints: Readonly<Record<string, string>>): Promise<string[]> {
  const now = await session.api.rowsNow({ rowIds: Object.keys(prints) });
  return Object.keys(prints).filter((rowId) => now.prints[rowId] !== prints[rowId]);
}

test('what a check itself writes changes no row', async () => {
  const plan = tabOf(session);
  plan.cell('Link', 'LHL-202610-02').setValue('https://blog.larkfield.example/under-twelves');
  plan.cell('Published on', 'LHL-202610-02').setValue('');
  plan.cell('Status', 'LHL-202610-02').setValue('Drafted');
  const { prints } = await session.api.validatePlan({});
  expect(Object.keys(prints).length).toBeGreaterThan(2);
  expect(await changedSince(prints)).toEqual([]);
});

test('an approval that a check finds void changes no row', async () => {
  const rowId = 'LHL-202610-09';
  const plan = tabOf(session);
  plan.cell('Status', rowId).setValue('Ready');
  plan.cell('Stage', rowId).setValue('Find leads');
  await session.api.approve({ rowIds: [rowId], by: 'Sam' });
  plan.cell('Copy', rowId).setValue('Somewhat else');
  const before = plan.text('Approval', rowId);
  const { prints } = await session.api.validatePlan({});
  expect(plan.text('Approval', rowId)).not.toBe(before);
  expect(prints).toHaveProperty(rowId);
  expect(await changedSince(prints)).toEqual([]);
});

test('a row that somebody edits, or deletes, changed', async () => {
  const { prints, findings } = await session.api.validatePlan({});
  const [edited = '', deleted = ''] = [...new Set(findings.map(({ rowId }) => rowId))];
  const plan = tabOf(session);
  plan.type('Topic', edited, 'Another topic');
  plan.sheet.deleteRow(plan.cell('Topic', deleted).getRow());
  expect(await changedSince(prints)).toEqual([edited, deleted]);
});
