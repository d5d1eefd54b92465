import { beforeEach, expect, test } from 'vitest';
import type { Session } from '../../src/workbench/session.ts';
import { type TabView, tabOf } from './plan-sheet.ts';
import { openSample } from './sample-company.ts';

const MONTH = { month: '2026-11' } as const;

let session: Session;
let plan: TabView;
let ideas: TabView;

beforeEach(async () => {
  session = await openSample();
  await session.api.buildMonth(MONTH);
  plan = tabOf(session);
  ideas = tabOf(session, 'Ideas');
});

function cells(): string[][] {
  return [plan, ideas].flatMap(({ sheet }) => sheet.getDataRange().getDisplayValues());
}

test('the preview names the rows, the ideas, and the rows that get none', async () => {
  const before = cells();
  const preview = await session.api.previewIdeas(MONTH);
  expect(preview.fills[0]).toEqual({
    rowId: 'LHL-202611-01',
    date: '2026-11-02',
    type: 'Personal',
    topic: 'Who answers the phone on Saturdays',
    stage: 'Establish a relationship',
    lastUsed: '',
  });
  expect(preview.fills).toHaveLength(6);
  expect(preview.leftOver).toHaveLength(10);
  expect(preview).toMatchObject({ waiting: [], ideas: 6, tab: 'Ideas', lastFilled: 0 });
  expect(cells()).toEqual(before);
});

test('filling does what the preview shows, notes it in Ideas, and does it once', async () => {
  const { fills } = await session.api.previewIdeas(MONTH);
  expect(await session.api.fillIdeas(MONTH)).toEqual({ filled: 6, skipped: [] });
  for (const { rowId, topic, date } of fills) {
    expect(plan.text('Topic', rowId)).toBe(topic);
    expect(ideas.text('Row ID', topic)).toBe(rowId);
    expect(ideas.text('Last used', topic)).toBe(date);
  }
  const filled = cells();
  expect(await session.api.fillIdeas(MONTH)).toEqual({ filled: 0, skipped: [] });
  expect(cells()).toEqual(filled);
  expect((await session.api.previewIdeas(MONTH)).lastFilled).toBe(6);
});

test('an idea that was used rests in the months after, and says until when', async () => {
  await session.api.fillIdeas(MONTH);
  await session.api.buildMonth({ month: '2026-12' });
  const { fills, waiting } = await session.api.previewIdeas({ month: '2026-12' });
  expect(fills).toEqual([]);
  expect(waiting).toContainEqual({
    topic: 'The office dog reads the forecast',
    type: 'Personal',
    until: '2027-01-13',
  });
});

test('some rows are filled on request; the others say why they are not', async () => {
  const rowIds = ['LHL-202611-08', 'LHL-202611-02', 'LHL-202610-01'];
  expect(await session.api.fillIdeas({ ...MONTH, rowIds })).toEqual({
    filled: 1,
    skipped: [
      { rowId: 'LHL-202611-02', why: 'No idea of its type and stage is free: add one to Ideas.' },
      { rowId: 'LHL-202610-01', why: 'It has a topic already, is past, or is not in this month.' },
    ],
  });
  expect(plan.text('Topic', 'LHL-202611-01')).toBe('');
});

test('a stage is given only where there is none', async () => {
  plan.cell('Stage', 'LHL-202611-01').setValue('');
  await session.api.fillIdeas(MONTH);
  expect(plan.text('Stage', 'LHL-202611-01')).toBe('Establish a relationship');
  expect(plan.text('Stage', 'LHL-202611-08')).toBe('Establish a relationship');
});

test('taking back leaves the workbook as it was', async () => {
  plan.cell('Stage', 'LHL-202611-01').setValue('');
  ideas.cell('Last used', 3).setValue('2026-05-01');
  const before = cells();
  await session.api.fillIdeas(MONTH);
  expect(await session.api.undoIdeas({})).toEqual({ cleared: 6, kept: 0 });
  expect(cells()).toEqual(before);
  expect(await session.api.undoIdeas({})).toEqual({ cleared: 0, kept: 0 });
});

test('taking back keeps what somebody worked on', async () => {
  await session.api.fillIdeas(MONTH);
  plan.type('Topic', 'LHL-202611-01', 'Who answers the phone, and why');
  plan.type('Status', 'LHL-202611-04', 'Ready');
  expect(await session.api.undoIdeas({})).toEqual({ cleared: 4, kept: 2 });
  expect(plan.text('Topic', 'LHL-202611-01')).toBe('Who answers the phone, and why');
  expect(plan.text('Topic', 'LHL-202611-04')).toBe('Three questions to ask any lender');
});

test('the calls do not grow with the plan', async () => {
  session.meter.reset();
  await session.api.previewIdeas(MONTH);
  const preview = session.meter.calls.length;
  const [header = [], ...rows] = plan.sheet.getDataRange().getValues();
  const more = Array.from({ length: 300 }, (_, index) =>
    (rows[0] ?? []).map((cell, at) =>
      header[at] === 'Row ID' ? `LHL-202608-${index + 10}` : header[at] === 'Slot' ? '' : cell,
    ),
  );
  plan.sheet.getRange(rows.length + 2, 1, more.length, header.length).setValues(more);
  session.meter.reset();
  await session.api.previewIdeas(MONTH);
  expect(session.meter.calls.length).toBe(preview);
});
