import { expect, test } from 'vitest';
import type { Session } from '../../src/workbench/session.ts';
import { openForTest, openSample } from './sample-company.ts';

const OCTOBER = { month: '2026-10' } as const;

/** What stands in the review: the key of each line in the hidden first column, then its cells. */
function rowsOf({ globals }: Session): string[][] {
  const sheet = globals.SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Review 2026-10');
  return sheet?.getDataRange().getDisplayValues() ?? [];
}

function lineOf(session: Session, key: string): { readonly row: number; readonly cells: string[] } {
  const rows = rowsOf(session);
  const index = rows.findIndex(([own]) => own === key);
  return { row: index + 1, cells: rows[index]?.slice(1) ?? [] };
}

test('a review held half-way corrects course, and becomes that of the month with all that was written', async () => {
  const halfWay = await openSample({ now: '2026-10-15T09:00' });
  const { diagnosis, tab } = await halfWay.api.reviewMonth(OCTOBER);
  expect(diagnosis).toMatch(/^So far, 15 of 31 days: marketing is on course with 2 of 2 goals/);
  const goals = rowsOf(halfWay).filter(([key]) => key?.startsWith('goal:'));
  expect(goals.map((cells) => cells[7])).toEqual([
    'Reached',
    'Reached',
    'On course',
    'No data',
    'Count by hand',
  ]);
  const { row } = lineOf(halfWay, 'note:sales');
  halfWay.edit(tab, `C${row}`, 'Ask for the budget in the form.');

  const snapshot = halfWay.snapshot();
  const afterwards = await openForTest({ snapshot });
  const heightOf = (session: Session, key: string) =>
    session.globals.SpreadsheetApp.getActiveSpreadsheet()
      .getSheetByName(tab)
      ?.getRowHeight(lineOf(session, key).row) ?? 0;
  const before = heightOf(afterwards, 'diagnosis');
  const whole = await afterwards.api.reviewMonth(OCTOBER);
  expect(whole.diagnosis).toMatch(/^Marketing met 2 of 2 goals, sales met 0 of 1\./);
  expect(heightOf(afterwards, 'diagnosis')).toBeGreaterThan(before);
  expect(lineOf(afterwards, 'goal:Sales:Deliver and close:Sales').cells[6]).toBe('No');
  expect(lineOf(afterwards, 'note:sales').cells[1]).toBe('Ask for the budget in the form.');
});
