import { beforeEach, describe, expect, test } from 'vitest';
import type { Session } from '../../src/workbench/session.ts';
import { openForTest } from './sample-company.ts';

let session: Session;

beforeEach(async () => {
  session = await openForTest();
  session.open();
});

/** What the last sidebar opened with. */
function view(): string | undefined {
  const pages = session.shown.flatMap((shown) => (shown.kind === 'sidebar' ? [shown.page] : []));
  return /<body data-view="(\w+)"/.exec(pages[pages.length - 1]?.content ?? '')?.[1];
}

/** What was said last, and how. */
function said(): string {
  const told = session.shown.filter(({ kind }) => kind === 'alert' || kind === 'toast');
  const last = told[told.length - 1];
  return last === undefined || !('message' in last) ? '' : `${last.kind}: ${last.message}`;
}

test('the menu has its commands, in order', () => {
  expect(session.menu.map(({ name }) => name)).toEqual([
    'Open',
    'Start',
    'Build a month',
    'Check the plan',
    'My week',
    'Import results',
    'Monthly review',
    'Take back the last build',
    'Write your own rules',
    'Set up or repair',
    'Load the sample company',
  ]);
});

describe('the menu command', () => {
  test.each([
    ['Start', 'start'],
    ['Build a month', 'build'],
    ['Check the plan', 'check'],
    ['My week', 'week'],
    ['Import results', 'results'],
    ['Monthly review', 'review'],
  ])('%s opens the sidebar there', (command, expected) => {
    session.runMenu(command);
    expect(view()).toBe(expected);
  });

  test('Set up or repair makes the tabs, says so, and opens Start', () => {
    session.runMenu('Set up or repair');
    expect(said()).toMatch(/^toast: Made 13 tabs: Plan, Calendar, Goals, /);
    expect(view()).toBe('start');
    session.runMenu('Set up or repair');
    expect(said()).toBe('toast: Everything is in place.');
  });

  test('Load the sample company fills the workbook, and refuses where somebody has worked', () => {
    session.runMenu('Load the sample company');
    expect(said()).toMatch(/^toast: Larkfield Home Loans is here/);
    session.edit('Plan', 'J2', 'A topic of our own');
    session.runMenu('Load the sample company');
    expect(said()).toMatch(/^alert: There is work of yours in this spreadsheet/);
  });

  test('Write your own rules makes the tab, says so, and goes there', () => {
    session.runMenu('Set up or repair');
    session.runMenu('Write your own rules');
    expect(said()).toMatch(/^toast: Made the tab Own rules with two examples/);
    const { SpreadsheetApp } = session.globals;
    expect(SpreadsheetApp.getActiveSheet().getName()).toBe('Own rules');
    session.runMenu('Write your own rules');
    expect(said()).toBe('toast: The tab Own rules has your own rules.');
  });

  test('Take back the last build says what it did, or why it could not', async () => {
    session.runMenu('Load the sample company');
    session.runMenu('Take back the last build');
    expect(said()).toMatch(/^alert: There is no build to take back/);
    await session.api.buildMonth({ month: '2026-11' });
    session.runMenu('Take back the last build');
    expect(said()).toBe('toast: Took back 16 rows.');
  });
});
