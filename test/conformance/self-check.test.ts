import { expect, test } from 'vitest';
import { selfCheckFiles } from '../../build/self-check.ts';
import { openSession } from '../../src/workbench/session.ts';
import { CASES } from './all-cases.ts';

test('the cases hold as a script too, and its tab says so', async () => {
  const session = await openSession({ now: '2026-11-02T09:00', files: await selfCheckFiles() });
  session.runMenu('Run the cases');
  const results = session.globals.SpreadsheetApp.getActive().getSheetByName('Self-check');
  const lines = results?.getDataRange().getValues().slice(1) ?? [];
  expect(lines.filter(([, , holds]) => holds !== 'holds')).toEqual([]);
  expect(lines.length).toBe(CASES.length);
}, 240_000);
