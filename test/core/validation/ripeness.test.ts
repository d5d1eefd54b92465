import { describe, expect, test } from 'vitest';
import { builtFingerprint, writeBuildRecord } from '../../../src/core/plan/build-record.ts';
import type { PlanItem, Status } from '../../../src/core/plan/item.ts';
import { startSettings } from '../../../src/core/settings/definitions.ts';
import {
  type Ripeness,
  ripenedSeverity,
  ripenessOf,
} from '../../../src/core/validation/ripeness.ts';
import { SOUND_POST } from './a-plan.ts';

const TODAY = '2026-11-10';
const SETTINGS = { ...startSettings(), leadDays: 5 };

/** Status, date, ripeness. */
const CASES: readonly [Status | '', string | null, Ripeness][] = [
  ['Idea', '2026-11-16', 'idea'],
  ['Idea', '2026-11-15', 'near'],
  ['Idea', '2026-11-13', 'near'],
  ['Idea', '2026-11-12', 'ripe'],
  ['Idea', '2026-11-10', 'ripe'],
  ['Idea', '2026-11-01', 'ripe'],
  ['Idea', null, 'idea'],
  ['', '2026-11-16', 'idea'],
  ['', '2026-11-15', 'near'],
  ['Drafted', '2026-11-16', 'near'],
  ['Drafted', null, 'near'],
  ['Drafted', '2026-11-12', 'ripe'],
  ['Ready', '2026-12-24', 'ripe'],
  ['Approved', '2026-12-24', 'ripe'],
  ['Scheduled', null, 'ripe'],
  ['Published', '2026-11-01', 'ripe'],
  ['Missed', '2026-11-01', 'ripe'],
  ['Skipped', '2026-11-01', 'settled'],
  ['Skipped', '2026-12-24', 'settled'],
];

describe('findings ripen with status and date', () => {
  test.each(CASES)(
    '%s on %s, seen five lead days ahead on 2026-11-10, is %s',
    (status, date, is) => {
      expect(ripenessOf({ ...SOUND_POST, status, date }, SETTINGS, TODAY)).toBe(is);
    },
  );
});

describe('a row that was built today and not touched since is an idea, however near', () => {
  function builtOn(on: string, change: Partial<PlanItem> = {}): PlanItem {
    const item: PlanItem = { ...SOUND_POST, status: 'Idea', date: TODAY };
    const record = { on, build: 1, fingerprint: builtFingerprint(item) };
    return { ...item, buildRecord: writeBuildRecord(record), ...change };
  }

  test.each<[string, PlanItem, Ripeness]>([
    ['built today', builtOn(TODAY), 'idea'],
    ['built today and touched', builtOn(TODAY, { topic: 'Mine' }), 'ripe'],
    ['built today and ready', builtOn(TODAY, { status: 'Ready' }), 'ripe'],
    ['built yesterday', builtOn('2026-11-09'), 'ripe'],
    ['a record that was tampered with', builtOn(TODAY, { buildRecord: 'today' }), 'ripe'],
  ])('%s', (_, item, ripeness) => {
    expect(ripenessOf(item, SETTINGS, TODAY)).toBe(ripeness);
  });
});

test('without lead days a row ripens two days before its date', () => {
  const settings = { ...SETTINGS, leadDays: 0 };
  const on = (date: string): Ripeness =>
    ripenessOf({ ...SOUND_POST, status: 'Idea', date }, settings, TODAY);
  expect([on('2026-11-13'), on('2026-11-12')]).toEqual(['idea', 'ripe']);
});

describe('what is missing from a row that is near is no more than a warning', () => {
  test.each([
    ['error', 'near', 'warning'],
    ['warning', 'near', 'warning'],
    ['hint', 'near', 'hint'],
    ['error', 'ripe', 'error'],
    ['warning', 'ripe', 'warning'],
  ] as const)('%s, %s: %s', (severity, ripeness, expected) => {
    expect(ripenedSeverity(severity, ripeness)).toBe(expected);
  });
});
