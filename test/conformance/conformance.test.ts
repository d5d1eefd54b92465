import { beforeAll, describe, expect, test } from 'vitest';
import { openSession, type Session } from '../../src/workbench/session.ts';
import { DATE_CASES } from './cases/dates.ts';
import { FORMULA_CASES } from './cases/formulas.ts';
import { SERVICE_CASES } from './cases/globals.ts';
import { METADATA_CASES } from './cases/metadata.ts';
import { RANGE_CASES } from './cases/ranges.ts';
import { RULE_CASES } from './cases/rules.ts';
import { STRUCTURE_CASES } from './cases/structure.ts';
import { VALUE_CASES } from './cases/values.ts';

const CASES = [
  ...VALUE_CASES,
  ...DATE_CASES,
  ...FORMULA_CASES,
  ...RANGE_CASES,
  ...STRUCTURE_CASES,
  ...RULE_CASES,
  ...METADATA_CASES,
  ...SERVICE_CASES,
];

describe('the workbench does as Google Sheets does', () => {
  let session: Session;

  beforeAll(async () => {
    session = await openSession({ now: '2026-11-02T09:00', files: {} });
  });

  test.each(CASES)('$area: $name', ({ do: run, holds }) => {
    const { globals } = session;
    const spreadsheet = globals.SpreadsheetApp.getActiveSpreadsheet();
    const sheet = spreadsheet.insertSheet('Case');
    try {
      expect(run({ ...globals, sheet, spreadsheet })).toEqual(holds);
    } finally {
      spreadsheet.deleteSheet(sheet);
    }
  });
});

test('every case has its source, and no two have one name', () => {
  expect(CASES.filter(({ source }) => source === '')).toEqual([]);
  expect(new Set(CASES.map(({ name }) => name)).size).toBe(CASES.length);
});
