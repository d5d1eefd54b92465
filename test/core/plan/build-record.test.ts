import { describe, expect, test } from 'vitest';
import { BLANK_ITEM } from '../../../src/core/plan/blank-item.ts';
import {
  builtFingerprint,
  isUntouched,
  latestBuildNumber,
  readBuildRecord,
  writeBuildRecord,
} from '../../../src/core/plan/build-record.ts';
import type { PlanItem } from '../../../src/core/plan/item.ts';

const bare: PlanItem = {
  ...BLANK_ITEM,
  rowId: 'LHL-202611-01',
  date: '2026-11-02',
  owner: ['Priya'],
  budget: 300,
  topic: 'Rates',
};
const built: PlanItem = {
  ...bare,
  buildRecord: writeBuildRecord({
    on: '2026-11-02',
    build: 3,
    fingerprint: builtFingerprint(bare),
  }),
};

describe('a built row is untouched', () => {
  test.each<[what: string, change: Partial<PlanItem>]>([
    ['as it was built', {}],
    ['with findings in Issues', { issues: 'Warning · Link: …' }],
    ['with a tracked link', { trackedLink: 'https://www.larkfield.example/?utm_source=facebook' }],
    ['with a new Row ID', { rowId: 'LHL-202611-20' }],
    ['with its slot', { slot: 'Personal/2026-W45/1' }],
    ['with spaces around a text', { topic: ' Rates ' }],
  ])('%s', (_, change) => {
    expect(isUntouched({ ...built, ...change })).toBe(true);
  });
});

describe('a built row is touched once somebody', () => {
  test.each<[what: string, change: Partial<PlanItem>]>([
    ['moves it', { date: '2026-11-03' }],
    ['types copy', { copy: 'Hello' }],
    ['clears a cell', { budget: null }],
    ['types 0', { target: '0' }],
    ['adds an owner', { owner: ['Priya', 'Dana'] }],
    ['accepts it', { accepted: '2026-11-02' }],
    ['skips it', { status: 'Skipped' }],
    ['moves text to another cell', { topic: '', copy: 'Rates' }],
  ])('%s', (_, change) => {
    expect(isUntouched({ ...built, ...change })).toBe(false);
  });
});

test('a row that no build made is not untouched', () => {
  expect(isUntouched(bare)).toBe(false);
});

test('a record is read as it was written', () => {
  const record = { on: '2026-11-02', build: 12, fingerprint: '1mkfc8y' };
  expect(readBuildRecord(writeBuildRecord(record))).toEqual(record);
});

test.each(['', '2026-11-02', '2026-02-30 1 abc', '2026-11-02 x abc', '2026-11-02 1 ABC'])(
  '%j is no record',
  (text) => {
    expect(readBuildRecord(text)).toBeNull();
  },
);

test('the latest build is the one with the highest number', () => {
  const records = ['2026-11-03 9 a', '2026-11-02 10 a', '', 'TBD'];
  expect(latestBuildNumber(records.map((buildRecord) => ({ ...BLANK_ITEM, buildRecord })))).toBe(
    10,
  );
  expect(latestBuildNumber([])).toBe(0);
});
