import { beforeEach, describe, expect, test } from 'vitest';
import { openSession, type Session } from '../../src/workbench/session.ts';
import { type TabView, tabOf } from './plan-sheet.ts';
import { openSample } from './sample-company.ts';

let session: Session;
let plan: TabView;

beforeEach(async () => {
  session = await openSample();
  plan = tabOf(session);
});

describe('home', () => {
  test('tells the month of today and what to do next, with the cell to go to', async () => {
    const home = await session.api.home({});
    expect(home).toMatchObject({ month: '2026-11', today: '2026-11-02' });
    expect(home.counts.planned).toBe(0);
    expect(
      home.steps.map(({ key, view, month, tab, cell }) => [key, view, month, tab, cell]),
    ).toEqual([
      ['build', 'build', '2026-11', '', ''],
      ['decisions', '', '', 'Decisions', 'B4'],
      ['review', 'review', '2026-10', '', ''],
    ]);
  });

  test('counts another month, with the issues as they were last written', async () => {
    expect((await session.api.home({ month: '2026-10' })).counts).toMatchObject({
      planned: 17,
      published: 15,
      missed: 2,
      errors: 0,
    });
    await session.api.validatePlan({});
    const { counts, steps } = await session.api.home({ month: '2026-10' });
    expect(counts.errors).toBeGreaterThan(0);
    expect(steps.find(({ key }) => key === 'errors')).toMatchObject({ view: 'check', tab: 'Plan' });
  });

  test('asks for the results of a month that is over, until some stand', async () => {
    const keysNow = async () => (await session.api.home({})).steps.map(({ key }) => key);
    expect(await keysNow()).not.toContain('results');
    const sheets = session.globals.SpreadsheetApp.getActiveSpreadsheet();
    const results = sheets.getSheetByName('Results');
    results?.deleteRows(2, results.getLastRow() - 1);
    const { steps } = await session.api.home({});
    expect(steps.find(({ key }) => key === 'results')).toMatchObject({
      view: 'results',
      month: '2026-10',
    });
    await session.api.reviewMonth({ month: '2026-10' });
    await session.api.closeReview({ month: '2026-10' });
    expect(await keysNow()).not.toContain('results');
  });

  test('asks for what is missing in a new workbook', async () => {
    const empty = await openSession({ now: '2026-11-02T09:00' });
    await empty.api.setUp({});
    const { steps } = await empty.api.home({});
    expect(steps[0]).toMatchObject({ key: 'cycle', view: 'start', tab: 'Sales cycle' });
    empty.close();
  });

  test('reads each tab once, writes nothing, and costs the same whatever the rows', async () => {
    session.meter.reset();
    await session.api.home({});
    const few = session.meter.calls.length;
    expect(session.meter.writes).toBe(0);
    expect(session.meter.reads).toBeLessThanOrEqual(10);
    await session.api.buildMonth({ month: '2026-11' });
    await session.api.home({});
    session.meter.reset();
    await session.api.home({});
    expect(session.meter.calls.length).toBeLessThanOrEqual(few + 2);
  });
});

describe('my week', () => {
  beforeEach(async () => {
    await session.api.buildMonth({ month: '2026-11' });
  });

  test('tells what is due for a person, with the cell of each, and what to paste', async () => {
    const week = await session.api.myWeek({ person: 'dana' });
    expect(week).toMatchObject({ from: '2026-11-02', until: '2026-11-08' });
    expect(week.overdue.map(({ kind, rowId }) => `${kind} ${rowId}`)).toEqual(
      ['asset LHL-202611-02', 'asset LHL-202611-01'].filter((duty) =>
        week.overdue.some(({ kind, rowId }) => `${kind} ${rowId}` === duty),
      ),
    );
    for (const { rowId, cell, tab } of [...week.overdue, ...week.due]) {
      expect(tab).toBe('Plan');
      expect(cell.replace(/\D/g, '')).toBe(String(plan.cell('Row ID', rowId).getRow()));
    }
    expect(week.load).toMatchObject({ owned: 0, willDo: 4 });
    expect(week.suggestions).toHaveLength(3);
    expect(week.message).toMatch(/^Dana, Mon 2 November to Sun 8 November 2026\n/);
    expect(week.message).not.toMatch(/@/);
    expect(week.people).toEqual(['Priya', 'Dana', 'Marco', 'Intern']);
  });

  test('begins on the day that is asked for, and knows nobody by a blank name', async () => {
    expect(await session.api.myWeek({ person: '', from: '2026-11-16' })).toMatchObject({
      from: '2026-11-16',
      until: '2026-11-22',
      overdue: [],
      due: [],
    });
  });

  test('accepting dates a row, once, and only by its owner', async () => {
    const rowIds = ['LHL-202611-03', 'LHL-202611-05'];
    expect(await session.api.accept({ rowIds, by: 'priya' })).toEqual({ accepted: 2, refused: [] });
    expect(plan.text('Accepted', 'LHL-202611-03')).toBe('2026-11-02');
    expect(plan.text('Accepted', 'LHL-202611-04')).toBe('');
    const { due } = await session.api.myWeek({ person: 'Priya' });
    expect(due.filter(({ kind }) => kind === 'acceptance').map(({ rowId }) => rowId)).not.toContain(
      'LHL-202611-03',
    );
    session.meter.reset();
    expect((await session.api.accept({ rowIds, by: 'Priya' })).accepted).toBe(2);
    expect(session.meter.writes).toBe(0);
    expect((await session.api.accept({ rowIds, by: 'Dana' })).refused).toHaveLength(2);
  });
});
