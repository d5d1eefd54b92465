import { beforeEach, describe, expect, test } from 'vitest';
import type { Output } from '../../src/addon/contract/contract.ts';
import type { Session } from '../../src/workbench/session.ts';
import { openSample } from './sample-company.ts';

type Finding = Output<'validatePlan'>['findings'][number];

let session: Session;

beforeEach(async () => {
  session = await openSample();
});

function sheet(): GoogleAppsScript.Spreadsheet.Sheet {
  const plan = session.globals.SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Plan');
  if (plan === null) throw new Error('There is no tab Plan');
  return plan;
}

/** A cell of the plan by its Row ID and header, wherever they stand. */
function cell(rowId: string, header: string): GoogleAppsScript.Spreadsheet.Range {
  const values = sheet().getDataRange().getValues();
  const headerRow = values.findIndex((row) => row.includes('Row ID'));
  const headers = values[headerRow] ?? [];
  const [id, column] = [headers.indexOf('Row ID'), headers.indexOf(header)];
  const row = values.findIndex((each) => each[id] === rowId);
  return sheet().getRange(row + 1, column + 1);
}

function set(rowId: string, header: string, text: string): void {
  cell(rowId, header).setValue(text);
}

async function findingsWithFix(): Promise<Finding[]> {
  const { findings } = await session.api.validatePlan({});
  return findings.filter(({ fix }) => fix !== undefined);
}

function asked(findings: readonly Finding[]): {
  fixes: Parameters<Session['api']['fixFindings']>[0]['fixes'];
} {
  return {
    fixes: findings.flatMap(({ rowId, fix }) =>
      fix === undefined ? [] : [{ rowId, column: fix.column, from: fix.from, to: fix.to }],
    ),
  };
}

const [FIRST, SECOND] = ['LHL-202610-02', 'LHL-202610-10'] as const;

describe('findings with one sure fix', () => {
  beforeEach(() => {
    set(FIRST, 'Owner', '@priya');
    set(SECOND, 'Owner', 'priya@larkfield.example');
  });

  test('tell what stands there, what is to stand there, and what happens', async () => {
    const found = await findingsWithFix();
    expect(found.map(({ rowId, code, fix }) => [rowId, code, fix])).toEqual([
      [
        FIRST,
        'owner-unknown',
        { column: 'Owner', from: '@priya', to: 'Priya', label: 'Write “Priya”' },
      ],
      [
        SECOND,
        'owner-unknown',
        { column: 'Owner', from: 'priya@larkfield.example', to: 'Priya', label: 'Write “Priya”' },
      ],
    ]);
  });

  test('are fixed together, and their rows checked again', async () => {
    const request = asked(await findingsWithFix());
    expect(cell(FIRST, 'Issues').getValue()).toMatch(/Owner/);
    expect(await session.api.fixFindings(request)).toEqual({ fixed: 2, changed: 0 });
    expect([FIRST, SECOND].map((id) => cell(id, 'Owner').getValue())).toEqual(['Priya', 'Priya']);
    expect([FIRST, SECOND].map((id) => cell(id, 'Issues').getValue())).toEqual(['', '']);
  });

  test('leave a cell alone that somebody changed', async () => {
    const request = asked(await findingsWithFix());
    set(SECOND, 'Owner', 'Dana');
    expect(await session.api.fixFindings(request)).toEqual({ fixed: 1, changed: 1 });
    expect(cell(SECOND, 'Owner').getValue()).toBe('Dana');
  });

  test('are taken back, but for cells that were touched since', async () => {
    await session.api.fixFindings(asked(await findingsWithFix()));
    set(SECOND, 'Owner', 'Marco');
    expect(await session.api.undoFixes({})).toEqual({ restored: 1, touched: 1 });
    expect(cell(FIRST, 'Owner').getValue()).toBe('@priya');
    expect(cell(FIRST, 'Issues').getValue()).toMatch(/not in the tab People/);
    expect(cell(SECOND, 'Owner').getValue()).toBe('Marco');
    await expect(session.api.undoFixes({})).rejects.toThrow('no fixes to take back');
  });
});

test('a fix of a column that is gone, or of a row that is gone, counts as changed', async () => {
  const fix = { rowId: FIRST, column: 'Owner', from: 'Priya', to: 'Dana' };
  const fixes = [
    { ...fix, column: 'Horoscope' },
    { ...fix, rowId: 'LHL-202610-99' },
    { ...fix, column: 'Row ID', from: FIRST },
  ];
  expect(await session.api.fixFindings({ fixes })).toEqual({ fixed: 0, changed: 3 });
  await expect(session.api.undoFixes({})).rejects.toThrow('no fixes to take back');
});

test('a renamed header still finds its column', async () => {
  set(FIRST, 'Owner', '@priya');
  const headers = sheet().getDataRange().getValues();
  const row = headers.findIndex((each) => each.includes('Row ID'));
  sheet()
    .getRange(row + 1, (headers[row] ?? []).indexOf('Owner') + 1)
    .setValue('Who');
  const found = await findingsWithFix();
  expect(found.map(({ fix }) => fix?.column)).toEqual(['Who']);
  expect(await session.api.fixFindings(asked(found))).toEqual({ fixed: 1, changed: 0 });
  expect(cell(FIRST, 'Who').getValue()).toBe('Priya');
});
