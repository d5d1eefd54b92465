import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openSession, type Session, type SessionSnapshot } from '../../src/workbench/session.ts';
import { columnAt, columnOf, NOW, reopen, sheetOf } from './sweep/company.ts';
import { contentsOf } from './sweep/state.ts';

let session: Session;
/** The sample company, before and after November was built. */
let sample: SessionSnapshot;
let november: SessionSnapshot;

beforeAll(async () => {
  const first = await openSession({ now: NOW, timeZone: 'America/New_York' });
  await first.api.loadSample({ name: 'larkfield' });
  sample = structuredClone(first.snapshot());
  await first.api.buildMonth({ month: '2026-11' });
  november = structuredClone(first.snapshot());
  first.close();
});

beforeEach(async () => {
  session = await reopen(sample);
});

afterEach(() => session.close());

/** Types into a cell of a tab, by the header and the row of a text in the first column. */
function type(tab: string, first: string, header: string, text: string): void {
  const row = columnOf(session, tab, headerOf(tab)).indexOf(first) + 2;
  expect(row, `${first} of ${tab}`).toBeGreaterThan(1);
  const cell = sheetOf(session, tab).getRange(row, columnAt(session, tab, header));
  session.edit(tab, cell.getA1Notation(), text);
}

function headerOf(tab: string): string {
  return String(sheetOf(session, tab).getDataRange().getValues()[0]?.[0]);
}

function plan(): readonly (readonly string[])[] {
  return contentsOf(session).Plan ?? [];
}

/** The rows of the plan in an order of their own: what is brought back stands below the others. */
function planRows(): string[] {
  const at = columnAt(session, 'Plan', 'Row ID') - 1;
  const withoutPlace = (cell: unknown) => String(cell).replace(/(?<=[A-Z])\d+/g, '#');
  return plan()
    .filter((row) => row[at] !== '')
    .map((row) => JSON.stringify(row.map(withoutPlace)))
    .sort();
}

describe('a span of months', () => {
  test('is previewed and built at once, and each month as it would be alone', async () => {
    const preview = await session.api.previewMonth({ month: '2026-11', months: 3 });
    expect(preview).toMatchObject({ month: '2026-11', keep: 0, extra: 0, offered: 0 });
    expect(preview.perMonth.map(({ month, add }) => [month, add])).toEqual([
      ['2026-11', 16],
      ['2026-12', 16],
      ['2027-01', 16],
    ]);
    expect(preview.add).toBe(48);
    expect(preview.rows).toHaveLength(48);
    // The weeks that cross a month's end stand there once, whole.
    expect(preview.weeks.find(({ week }) => week === '2026-W49')?.types).toEqual({
      'Business service': 1,
      Personal: 1,
      'PR / cross-promo / event': 1,
      'Ad: brand awareness': 1,
    });
    expect(preview.weeks.find(({ week }) => week === '2026-W53')?.types).toEqual({
      'Business service': 1,
      Personal: 1,
      'PR / cross-promo / event': 1,
    });
    const built = await session.api.buildMonth({ month: '2026-11', months: 3 });
    expect(built).toMatchObject({ added: 48, kept: 0, updated: 0 });
    expect(built.perMonth).toEqual(preview.perMonth);
    expect(built.rowIds.filter((id) => id.endsWith('-01'))).toEqual([
      'LHL-202611-01',
      'LHL-202612-01',
      'LHL-202701-01',
    ]);
    const again = await session.api.previewMonth({ month: '2026-10', months: 12 });
    expect(again.perMonth.slice(0, 4).map(({ add, keep }) => [add, keep])).toEqual([
      [0, 17],
      [0, 16],
      [0, 16],
      [0, 16],
    ]);
    expect(await session.api.undoBuild({})).toEqual({ removed: 48, touched: 0, restored: 0 });
  });

  test('takes as many service calls as one month', async () => {
    const counts: [reads: number, writes: number][] = [];
    for (const months of [1, 12]) {
      session.meter.reset();
      await session.api.previewMonth({ month: '2026-11', months });
      await session.api.buildMonth({ month: '2026-11', months });
      await session.api.undoBuild({});
      counts.push([session.meter.reads, session.meter.writes]);
    }
    expect(counts[1]).toEqual(counts[0]);
  });

  test.each([0, 13, 1.5])('is refused with %s months', async (months) => {
    const preview = session.api.previewMonth({ month: '2026-11', months });
    await expect(preview).rejects.toBeDefined();
  });
});

describe('blackout dates', () => {
  beforeEach(() => {
    type('Settings', 'Blackout dates', 'Value', '2026-11-26 Thanksgiving, 2026-11-16');
  });

  test('move a row, and its Notes say why', async () => {
    const { moved, skipped } = await session.api.previewMonth({ month: '2026-11' });
    expect(skipped).toEqual([]);
    expect(moved.map(({ date, reason }) => [date, reason])).toEqual([
      ['2026-11-17', 'Moved from 2026-11-16, a blackout date.'],
      ['2026-11-27', 'Moved from 2026-11-26, a blackout date (Thanksgiving).'],
    ]);
    await session.api.buildMonth({ month: '2026-11' });
    expect(columnOf(session, 'Plan', 'Notes').filter((note) => note !== '')).toEqual(
      expect.arrayContaining(moved.map(({ reason }) => reason)),
    );
  });

  test('skip a row where its line says so, which the preview tells', async () => {
    for (const line of ['Business service', 'Personal', 'PR, cross-promotion or event']) {
      type('Cadence', line, 'On blackout', 'Skip');
    }
    const preview = await session.api.previewMonth({ month: '2026-11' });
    expect(preview).toMatchObject({ add: 14, moved: [] });
    expect(preview.skipped.map(({ date, reason }) => [date, reason])).toEqual([
      ['2026-11-16', 'Skipped: 2026-11-16 is a blackout date.'],
      ['2026-11-26', 'Skipped: 2026-11-26 is a blackout date (Thanksgiving).'],
    ]);
  });
});

describe('a cadence that changed after the build', () => {
  beforeEach(async () => {
    session.close();
    session = await reopen(november);
  });

  test('brings rows up to date on request, those alone that nobody touched, and back', async () => {
    const personal = columnOf(session, 'Plan', 'Type').lastIndexOf('Personal');
    const touched = String(columnOf(session, 'Plan', 'Row ID')[personal]);
    type('Plan', touched, 'Topic', 'Dana runs');
    const before = plan();
    type('Cadence', 'Personal', 'Owner', 'Dana');
    type('Cadence', 'Personal', 'Time', '11:30');
    const preview = await session.api.previewMonth({ month: '2026-11' });
    expect(preview).toMatchObject({ add: 0, keep: 16, extra: 0 });
    expect(preview.changes).toHaveLength(3);
    expect(preview.changes[0]).toMatchObject({
      tab: 'Plan',
      type: 'Personal',
      cells: [
        { column: 'Owner', from: 'Priya', to: 'Dana' },
        { column: 'Time', from: '10:00', to: '11:30' },
      ],
    });
    expect(await session.api.buildMonth({ month: '2026-11' })).toMatchObject({ updated: 0 });
    expect(plan()).toEqual(before);
    const built = await session.api.buildMonth({ month: '2026-11', update: true });
    expect(built).toMatchObject({ added: 0, kept: 16, updated: 3 });
    const owners = columnOf(session, 'Plan', 'Owner').filter((owner) => owner === 'Dana');
    expect(owners).toHaveLength(3);
    expect((await session.api.previewMonth({ month: '2026-11' })).changes).toEqual([]);
    expect(await session.api.undoBuild({})).toEqual({ removed: 0, touched: 0, restored: 3 });
    expect(plan()).toEqual(before);
    expect(await session.api.undoBuild({})).toEqual({ removed: 15, touched: 1, restored: 0 });
  });

  test('leaves a row alone in which people typed beside it', async () => {
    const own = columnAt(session, 'Plan', 'Topic') + 1;
    sheetOf(session, 'Plan').insertColumnAfter(own - 1);
    sheetOf(session, 'Plan').getRange(1, own).setValue('Mood');
    sheetOf(session, 'Plan').getRange(19, own, 16, 1).setValue('sunny');
    type('Cadence', 'Personal', 'Owner', 'Dana');
    type('Cadence', 'Ad: retargeting', 'Active', 'No');
    const preview = await session.api.previewMonth({ month: '2026-11' });
    expect(preview).toMatchObject({ changes: [], extra: 1 });
    expect(preview.extraRows).toMatchObject([{ type: 'Ad: retargeting', touched: true }]);
    expect(await session.api.removeExtra({ month: '2026-11' })).toEqual({ removed: 0, touched: 1 });
  });

  test('has the rows removed on request that it no longer asks for, and brought back', async () => {
    const before = planRows();
    const kept = columnOf(session, 'Plan', 'Type').lastIndexOf('Personal');
    const touched = String(columnOf(session, 'Plan', 'Row ID')[kept]);
    type('Plan', touched, 'Topic', 'Dana runs');
    const typed = planRows();
    type('Cadence', 'Personal', 'Active', 'No');
    const preview = await session.api.previewMonth({ month: '2026-11' });
    expect(preview).toMatchObject({ add: 0, keep: 12, extra: 4 });
    expect(preview.extraRows.filter((row) => row.touched)).toMatchObject([
      { rowId: touched, topic: 'Dana runs' },
    ]);
    expect(await session.api.removeExtra({ month: '2026-11' })).toEqual({ removed: 3, touched: 1 });
    expect(planRows()).toHaveLength(before.length - 3);
    const after = await session.api.previewMonth({ month: '2026-11' });
    expect(after).toMatchObject({ extra: 1, undo: { what: 'removal', rows: 3 } });
    expect(await session.api.undoBuild({})).toEqual({ removed: 0, touched: 0, restored: 3 });
    expect(planRows()).toEqual(typed);
    const back = await session.api.previewMonth({ month: '2026-11' });
    expect(back).toMatchObject({ extra: 4, undo: { what: 'build', rows: 16 } });
  });

  test('adds removed rows again where it asks for them again', async () => {
    type('Cadence', 'Personal', 'Active', 'No');
    await session.api.removeExtra({ month: '2026-11' });
    type('Cadence', 'Personal', 'Active', 'Yes');
    const preview = await session.api.previewMonth({ month: '2026-11' });
    expect(preview).toMatchObject({ add: 4, keep: 12, offered: 0 });
    const { rowIds } = await session.api.buildMonth({ month: '2026-11' });
    expect(rowIds).toEqual(['LHL-202611-17', 'LHL-202611-18', 'LHL-202611-19', 'LHL-202611-20']);
    // The removal came before this build, so the build is what is taken back first.
    expect(await session.api.undoBuild({})).toMatchObject({ removed: 4, restored: 0 });
    expect(await session.api.undoBuild({})).toMatchObject({ removed: 0, restored: 4 });
  });

  test('keeps the rows of a line that was renamed', async () => {
    type('Cadence', 'Personal', 'Line', 'Our people');
    const preview = await session.api.previewMonth({ month: '2026-11', months: 2 });
    expect(preview.perMonth).toEqual([
      { month: '2026-11', add: 0, keep: 16, extra: 0, offered: 0 },
      { month: '2026-12', add: 16, keep: 0, extra: 0, offered: 0 },
    ]);
  });

  test('adds the rows of a second channel beside those that stand', async () => {
    type('Cadence', 'Personal', 'Channel', 'Facebook, Instagram');
    const preview = await session.api.previewMonth({ month: '2026-11' });
    expect(preview).toMatchObject({ add: 4, keep: 16, extra: 0, changes: [] });
    expect(new Set(preview.rows.map(({ channel }) => channel))).toEqual(new Set(['Instagram']));
    await session.api.buildMonth({ month: '2026-11' });
    expect(await session.api.previewMonth({ month: '2026-11' })).toMatchObject({
      add: 0,
      keep: 20,
    });
  });
});

describe('one row that people skipped or moved', () => {
  test.each([
    ['skipped', 'Status', 'Skipped'],
    ['moved', 'Date', '2026-12-09'],
  ])('stays %s, whichever month is built next', async (_, header, text) => {
    const { rowIds } = await session.api.buildMonth({ month: '2026-11' });
    type('Plan', rowIds[4] ?? '', header, text);
    const before = plan();
    expect(await session.api.buildMonth({ month: '2026-11' })).toMatchObject({ added: 0 });
    expect(plan()).toEqual(before);
    expect(await session.api.buildMonth({ month: '2026-12' })).toMatchObject({ added: 16 });
    expect(plan().slice(0, before.length)).toEqual(before);
    expect(
      await session.api.buildMonth({ month: '2026-11', months: 2, update: true }),
    ).toMatchObject({ added: 0, updated: 0, extra: 0 });
  });
});
