import { describe, expect, test } from 'vitest';
import type { CadenceLine } from '../../../src/core/cadence/line.ts';
import { NO_MEMORY } from '../../../src/core/plan/build-memory.ts';
import { isUntouched, readBuildRecord } from '../../../src/core/plan/build-record.ts';
import type { PlanItem } from '../../../src/core/plan/item.ts';
import { rowsToTakeBack } from '../../../src/core/plan/take-back.ts';
import { startSettings } from '../../../src/core/settings/definitions.ts';
import { cadenceLine } from '../cadence/cadence-line.ts';
import { planMonth } from './plan-month.ts';
import { planRows } from './plan-rows.ts';

function plan(line: Partial<CadenceLine>, items: readonly Partial<PlanItem>[] = []) {
  return planMonth({
    month: '2026-11',
    lines: [cadenceLine(line)],
    plan: planRows(items),
    settings: startSettings(),
    today: '2026-11-02',
    memory: NO_MEMORY,
  });
}

const built = plan({}).add;

describe('rows that nobody touched and that the cadence would now make otherwise', () => {
  test.each<[what: string, line: Partial<CadenceLine>, cells: object[]]>([
    ['owner', { owner: ['Dana'] }, [{ column: 'owner', from: 'Priya', to: 'Dana' }]],
    ['time', { time: '10:00' }, [{ column: 'time', from: '09:00', to: '10:00' }]],
    ['channel', { channel: 'X' }, [{ column: 'channel', from: 'Facebook', to: 'X' }]],
    [
      'day',
      { days: 'Tue' },
      [
        { column: 'date', from: '2026-11-02', to: '2026-11-03' },
        { column: 'copyDue', from: '2026-10-30', to: '2026-10-31' },
      ],
    ],
    ['budget', { budget: 50 }, [{ column: 'budget', from: '', to: '50' }]],
  ])('are told by their cells where the %s changed', (_, line, cells) => {
    const { changed } = plan(line, built);
    expect(changed[0]?.cells).toEqual(cells);
    expect(changed[0]?.item.rowId).toBe(built[0]?.rowId);
  });

  test('are none where nothing changed, and none of a row that people touched', () => {
    expect(plan({}, built).changed).toEqual([]);
    const typed = built.map((item) => ({ ...item, topic: 'Rates' }));
    expect(plan({ owner: ['Dana'] }, typed).changed).toEqual([]);
  });

  test('are none of a row with a cell that cannot be read: somebody typed there', () => {
    const rows = planRows(built).map((row) => ({ ...row, unreadable: ['budget'] as const }));
    const planned = planMonth({
      month: '2026-11',
      lines: [cadenceLine({ owner: ['Dana'] })],
      plan: rows,
      settings: startSettings(),
      today: '2026-11-02',
      memory: NO_MEMORY,
    });
    expect(planned.changed).toEqual([]);
    expect(rowsToTakeBack(rows)).toMatchObject({ remove: [], restore: [] });
  });

  test('keep what the add-on itself filled in since', () => {
    const filled = built.map((item) => ({ ...item, issues: 'Hint · …', trackedLink: 'https://x' }));
    expect(plan({ owner: ['Dana'] }, filled).changed[0]?.item).toMatchObject({
      issues: 'Hint · …',
      trackedLink: 'https://x',
    });
  });
});

describe('rows that were brought up to date', () => {
  const once = plan({ owner: ['Dana'] }, built).changed.map(({ item }) => item);
  const twice = plan({ owner: ['Marco'], time: '11:00' }, once).changed.map(({ item }) => item);
  const back = (items: readonly PlanItem[]) =>
    rowsToTakeBack(planRows(items)).restore.map(({ before }) => before);

  test('are as built, by the latest build', () => {
    expect(twice.every(isUntouched)).toBe(true);
    expect(twice.map(({ buildRecord }) => readBuildRecord(buildRecord)?.build)).toEqual(
      twice.map(() => 3),
    );
    expect(plan({ owner: ['Marco'], time: '11:00' }, twice).changed).toEqual([]);
  });

  test('are taken back step by step, and then with the build that made them', () => {
    expect(back(twice)).toEqual(once);
    expect(back(once)).toEqual(built);
    expect(rowsToTakeBack(planRows(built))).toMatchObject({ restore: [], touched: [] });
    expect(rowsToTakeBack(planRows(built)).remove).toHaveLength(5);
  });

  test('stay where somebody touched them since', () => {
    const typed = once.map((item) => ({ ...item, topic: 'Rates' }));
    expect(rowsToTakeBack(planRows(typed))).toMatchObject({ remove: [], restore: [] });
  });

  test.each(['[', '[1]', '[{}]', '[{"on":"soon","build":1,"fingerprint":"a","cells":{}}]'])(
    'stay where their record was tampered with: %s',
    (history) => {
      const items = once.map((item) => ({
        ...item,
        buildRecord: `${item.buildRecord.split(' ').slice(0, 3).join(' ')} ${history}`,
      }));
      expect(rowsToTakeBack(planRows(items))).toMatchObject({ remove: [], restore: [] });
    },
  );
});
