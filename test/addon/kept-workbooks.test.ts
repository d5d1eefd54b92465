import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  answersOf,
  type KeptWorkbook,
  keepWorkbook,
  packWorkbook,
  unpackWorkbook,
} from '../../build/release/kept-workbook.ts';
import { readBuiltFiles } from '../../src/workbench/built-files.ts';
import { openSession, type Session, type SessionSnapshot } from '../../src/workbench/session.ts';
import { headerText } from './plan-sheet.ts';
import { openForTest } from './sample-company.ts';

const FOLDER = join(import.meta.dirname, '..', 'cases', 'workbooks');

const KEPT = readdirSync(FOLDER)
  .sort()
  .map((name) => unpackWorkbook(readFileSync(join(FOLDER, name))));

/** Tabs that the add-on draws itself, and texts that it may word anew. */
const DRAWN = /^(?:Calendar|Review \d{4}-\d{2})$/;
const WORDED = new Map([['Settings', ['What it does']]]);

/** What stands in each tab, column by column, without formulas: header, then cells. */
function typed(session: Session): Record<string, Record<string, readonly unknown[]>> {
  const sheets = session.globals.SpreadsheetApp.getActiveSpreadsheet().getSheets();
  const tabs = sheets.filter((sheet) => !DRAWN.test(sheet.getName()));
  return Object.fromEntries(tabs.map((sheet) => [sheet.getName(), columnsOf(sheet)]));
}

function columnsOf(sheet: GoogleAppsScript.Spreadsheet.Sheet): Record<string, unknown[]> {
  const range = sheet.getDataRange();
  const [headers = [], ...rows] = range.getDisplayValues();
  const [, ...formulas] = range.getFormulas();
  return Object.fromEntries(
    headers.flatMap((header, column) => {
      if (WORDED.get(sheet.getName())?.includes(header)) return [];
      const cells = rows.map((row, at) => (formulas[at]?.[column] ? '(formula)' : row[column]));
      const last = cells.findLastIndex((cell) => cell !== '' && cell !== '(formula)');
      return last < 0 ? [] : [[headerText(header), cells.slice(0, last + 1)]];
    }),
  );
}

test('a release can keep the workbook of the present version, in little space', async () => {
  const kept = await keepWorkbook('present', await readBuiltFiles());
  expect(kept.figures).toMatchObject({ planned: 14, published: 12 });
  const packed = packWorkbook(kept);
  expect(unpackWorkbook(packed)).toEqual(kept);
  expect(packed.length).toBeLessThan(100_000);
});

test('every release has its kept workbook', () => {
  const changes = readFileSync(join(FOLDER, '..', '..', '..', 'CHANGELOG.md'), 'utf8');
  const released = [...changes.matchAll(/^## (\d+\.\d+\.\d+)/gm)].map(([, version]) => version);
  expect(KEPT.map(({ version }) => version)).toEqual(expect.arrayContaining(released));
});

/** What was found then has to be found now; a rule that is new may find more. */
function asBefore({ findings, figures }: Pick<KeptWorkbook, 'findings' | 'figures'>) {
  const rows = Object.entries(findings).map(([rowId, codes]) => [
    rowId,
    expect.arrayContaining([...codes]),
  ]);
  return { findings: Object.fromEntries(rows), figures };
}

describe.each(KEPT)('a workbook of version $version', ({ now, workbook, ...answers }) => {
  const open = () => openForTest({ now, snapshot: workbook });
  let afterSetUp: SessionSnapshot;

  beforeAll(async () => {
    const session = await openSession({ now, snapshot: workbook });
    await session.api.setUp({});
    afterSetUp = session.snapshot();
    session.close();
  });

  test('keeps all that people typed, and what they made of it, when set-up repairs it', async () => {
    const before = typed(await open());
    expect(Object.keys(before)).toEqual(expect.arrayContaining(['Idea bank', 'Holidays', 'Plan']));
    expect(before.Plan).toMatchObject({ Mood: ['cheerful', 'sober'] });
    const session = await openForTest({ now, snapshot: afterSetUp });
    expect(typed(session)).toMatchObject(before);
  });

  test('is whole after one set-up', async () => {
    const session = await openForTest({ now, snapshot: afterSetUp });
    const { created, repaired } = await session.api.setUp({});
    expect({ created, repaired }).toEqual({ created: [], repaired: [] });
  });

  test('answers after set-up as it did', async () => {
    const session = await openForTest({ now, snapshot: afterSetUp });
    expect(await answersOf(session)).toMatchObject(asBefore(answers));
  });

  test('answers before set-up as it did, or says what to choose', async () => {
    const answer = await answersOf(await open()).catch((error: Error) => error.message);
    if (typeof answer === 'string')
      expect(answer).toContain('Choose Row Forward, Set up or repair');
    else expect(answer).toMatchObject(asBefore(answers));
  });
});
