import { beforeEach, describe, expect, test } from 'vitest';
import type { Session } from '../../src/workbench/session.ts';
import { openSample } from './sample-company.ts';

let session: Session;

beforeEach(async () => {
  session = await openSample();
});

function sheet(name: string): GoogleAppsScript.Spreadsheet.Sheet {
  const found = session.globals.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
  if (found === null) throw new Error(`There is no tab ${name}`);
  return found;
}

/** The address of the cell of a column in a row of the tab. */
function cell(tab: string, header: string, row: number): string {
  const [headers = []] = sheet(tab).getDataRange().getValues();
  return sheet(tab)
    .getRange(row, headers.findIndex((text) => String(text).startsWith(header)) + 1)
    .getA1Notation();
}

async function own(month = '2026-10'): Promise<string[]> {
  const { findings } = await session.api.validatePlan({ month });
  return findings
    .filter(({ code }) => /^own(?::|-rule)/.test(code))
    .map(({ code, severity, tab, cell: at }) => `${code} ${severity} ${tab} ${at}`);
}

test('set-up makes no tab for own rules; asking for it makes it once, with examples that are off', async () => {
  const tabs = () => session.globals.SpreadsheetApp.getActiveSpreadsheet().getSheets().length;
  const before = tabs();
  expect(await session.api.writeOwnRules({})).toEqual({ tab: 'Own rules', made: true });
  expect(tabs()).toBe(before + 1);
  expect(session.globals.SpreadsheetApp.getActiveSheet().getName()).toBe('Own rules');
  const values = sheet('Own rules').getDataRange().getValues();
  expect(values).toHaveLength(3);
  expect(values.slice(1).map((row) => row[row.length - 1])).toEqual(['No', 'No']);
  expect(await own()).toEqual([]);
  const standing = JSON.stringify(session.snapshot());
  expect(await session.api.writeOwnRules({})).toEqual({ tab: 'Own rules', made: false });
  expect(JSON.stringify(session.snapshot())).toBe(standing);
});

describe('a rule that a team wrote', () => {
  beforeEach(async () => {
    await session.api.writeOwnRules({});
    const row = [
      'No tacos',
      'tacos',
      'Word',
      'Copy',
      'Posts',
      'Found',
      'Hint',
      'Say lunch.',
      '',
      'Yes',
    ];
    for (const [index, text] of row.entries()) {
      session.edit(
        'Own rules',
        sheet('Own rules')
          .getRange(4, index + 1)
          .getA1Notation(),
        text,
      );
    }
  });

  test('is checked with the others', async () => {
    expect(await own()).toEqual([`own:no-tacos hint Plan ${cell('Plan', 'Copy', 9)}`]);
    expect(
      sheet('Plan')
        .getRange(cell('Plan', 'Issues', 9))
        .getValue(),
    ).toBe('Hint · Copy: Say lunch.');
  });

  test('is checked when somebody edits a row', () => {
    session.edit('Plan', cell('Plan', 'Copy', 3), 'Tacos again');
    expect(
      sheet('Plan')
        .getRange(cell('Plan', 'Issues', 3))
        .getValue(),
    ).toContain('Say lunch.');
    session.edit('Own rules', cell('Own rules', 'Active', 4), 'No');
    session.edit('Plan', cell('Plan', 'Copy', 3), 'Tacos, again');
    expect(
      sheet('Plan')
        .getRange(cell('Plan', 'Issues', 3))
        .getValue(),
    ).not.toContain('Say lunch.');
  });

  test('that cannot work is named with its cell', async () => {
    session.edit('Own rules', cell('Own rules', 'Match', 4), 'Pattern');
    session.edit('Own rules', cell('Own rules', 'Word or pattern', 4), '(tacos');
    expect(await own()).toEqual([
      `own-rule-unusable warning Own rules ${cell('Own rules', 'Word or pattern', 4)}`,
    ]);
  });

  test('with a word in a dropdown that there is not: the cell is named, the rule goes on', async () => {
    session.edit('Own rules', cell('Own rules', 'Severity', 4), 'Fatal');
    const { findings } = await session.api.validatePlan({ month: '2026-10' });
    expect(findings.filter(({ tab }) => tab === 'Own rules')).toMatchObject([
      { code: 'cell-unreadable', cell: cell('Own rules', 'Severity', 4) },
    ]);
    expect(await own()).toEqual([`own:no-tacos warning Plan ${cell('Plan', 'Copy', 9)}`]);
  });

  test('keeps its tab through renaming, and set-up repairs it', async () => {
    sheet('Own rules').setName('House rules');
    sheet('House rules').deleteColumn(9);
    const report = await session.api.setUp({});
    expect(report.repaired).toEqual(['House rules']);
    expect(report.created).toEqual([]);
    expect(await own()).toEqual([`own:no-tacos hint Plan ${cell('Plan', 'Copy', 9)}`]);
    expect(await session.api.writeOwnRules({})).toEqual({ tab: 'House rules', made: false });
  });

  test('is gone with its tab, and asking makes a new one', async () => {
    session.globals.SpreadsheetApp.getActiveSpreadsheet().deleteSheet(sheet('Own rules'));
    expect(await own()).toEqual([]);
    expect((await session.api.setUp({})).created).toEqual([]);
    expect((await session.api.writeOwnRules({})).made).toBe(true);
  });
});
