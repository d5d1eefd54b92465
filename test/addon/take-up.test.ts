import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Session, SessionSnapshot } from '../../src/workbench/session.ts';
import { tabOf } from './plan-sheet.ts';
import { openForTest, reopenSample } from './sample-company.ts';

const WORDS = 'Two Personal posts a week';
const CHANGE = { line: 'Personal', column: 'How many', from: '1', to: '2' };

/** The sample with its review of October closed, and a decision in it. */
let closed: SessionSnapshot;
let session: Session;

beforeAll(async () => {
  session = await reopenSample();
  await session.api.reviewMonth({ month: '2026-10' });
  const sheet = tabOf(session, 'Review 2026-10').sheet;
  const keys = sheet.getDataRange().getDisplayValues();
  const line = keys.findIndex(([key]) => key === 'decision:1') + 1;
  sheet
    .getRange(line, 3, 1, 7)
    .setValues([[WORDS, 'Change', 'They bring comments', 'Dana', '', 'Engagements', 1200]]);
  const judged = keys.findIndex((row) => row.includes('One personal post every week'));
  const headers = keys.find(([key]) => key === 'header:last-decisions') ?? [];
  sheet.getRange(judged + 1, headers.indexOf('Verdict') + 1).setValue('Go on');
  await session.api.closeReview({ month: '2026-10' });
  closed = session.snapshot();
  session.close();
});

beforeEach(async () => {
  session = await openForTest({ snapshot: closed });
});

function decisions() {
  return tabOf(session, 'Decisions');
}

function cadence() {
  return tabOf(session, 'Cadence');
}

async function keyOf(words: string): Promise<string> {
  const { open, taken } = await session.api.openDecisions({});
  return [...open, ...taken].find(({ decision }) => decision === words)?.key ?? '';
}

async function apply(change = CHANGE) {
  const decision = await keyOf(WORDS);
  return session.api.applyDecision({ decision, how: 'changed', changes: [change] });
}

describe('decisions of a closed review', () => {
  test('are offered with what their words name, the newest first', async () => {
    const { open, lines, columns, taken } = await session.api.openDecisions({});
    expect(open.map(({ decision, proposed }) => [decision, proposed])).toEqual([
      [WORDS, { line: 'Personal', column: 'How many', to: '2' }],
      ['Sales calls every ad lead within a day', { line: '', column: '', to: '' }],
    ]);
    expect(open[0]).toMatchObject({ review: '2026-10', metric: 'Engagements', expected: 1200 });
    expect(taken).toHaveLength(2);
    const at = columns.findIndex(({ column }) => column === 'How many');
    expect(lines.find(({ line }) => line === 'Personal')?.cells[at]).toBe('1');
    expect(columns.find(({ column }) => column === 'Owner')?.choices).toContain('Marco');
  });

  test('of the month before have their number and verdict from the review', () => {
    const { text } = decisions();
    const words = 'One personal post every week';
    expect([text('Actual', words), text('Verdict', words)]).toEqual(['1063', 'Go on']);
    const other = 'Sales calls every ad lead within a day';
    expect([text('Actual', other), text('Verdict', other)]).toEqual(['3', '']);
  });

  test('change the cadence on request, and Applied says the day and what', async () => {
    const before = await session.api.previewMonth({ month: '2026-11' });
    expect(await apply()).toEqual({
      applied: '2026-11-02: Personal · How many: 1 → 2',
      changed: 1,
    });
    expect(cadence().text('How many', 'Personal')).toBe('2');
    expect(decisions().text('Applied', WORDS)).toBe('2026-11-02: Personal · How many: 1 → 2');
    const after = await session.api.previewMonth({ month: '2026-11' });
    expect(after.add).toBeGreaterThan(before.add);
    const { open } = await session.api.openDecisions({});
    expect(open.map(({ decision }) => decision)).not.toContain(WORDS);
  });

  test('are written as a person would type: dates, amounts, names, days', async () => {
    const decision = await keyOf(WORDS);
    const changes = [
      { line: 'Personal', column: 'Until', from: '', to: '2026-12-31' },
      { line: 'Personal', column: 'Owner', from: 'Priya', to: 'Marco' },
      { line: 'Personal', column: 'Days', from: 'Mon, Thu, Sat', to: 'Tue, Fri' },
      { line: 'Ad: lead generation', column: 'Budget', from: '600', to: '$750' },
      { line: 'Ad: retargeting', column: 'Active', from: 'Yes', to: 'no' },
    ];
    await session.api.applyDecision({ decision, how: 'changed', changes });
    const { text } = cadence();
    expect([text('Until', 'Personal'), text('Owner', 'Personal')]).toEqual(['2026-12-31', 'Marco']);
    expect(text('Days', 'Personal')).toBe('Tue, Fri');
    expect(cadence().cell('Budget', 'Ad: lead generation').getValue()).toBe(750);
    expect(text('Active', 'Ad: retargeting')).toBe('No');
    expect(await session.api.undoDecision({ decision })).toEqual({ restored: 5, left: 0 });
    expect([text('Until', 'Personal'), text('Days', 'Personal')]).toEqual(['', 'Mon, Thu, Sat']);
    expect(cadence().cell('Budget', 'Ad: lead generation').getValue()).toBe(600);
  });

  test.each([
    ['a number that is none', { ...CHANGE, to: 'a few' }, 'change-unreadable'],
    [
      'days that cannot be read',
      { ...CHANGE, column: 'Days', from: 'Mon, Thu, Sat', to: 'Funday' },
      'change-wrong',
    ],
    ['a line that is gone', { ...CHANGE, line: 'Podcast' }, 'change-gone'],
    ['a cell that somebody changed', { ...CHANGE, from: '3' }, 'changed-since'],
  ])('change nothing with %s', async (_, change, code) => {
    await expect(apply(change)).rejects.toMatchObject({ code });
    expect(cadence().text('How many', 'Personal')).toBe('1');
    expect(decisions().text('Applied', WORDS)).toBe('');
  });

  test('are taken back, except what somebody changed since', async () => {
    await apply();
    const decision = await keyOf(WORDS);
    cadence().type('How many', 'Personal', '3');
    expect(await session.api.undoDecision({ decision })).toEqual({ restored: 0, left: 1 });
    expect(cadence().text('How many', 'Personal')).toBe('3');
    expect(decisions().text('Applied', WORDS)).toBe('');
  });

  test.each(['by hand', 'nothing to change'] as const)('are marked as %s', async (how) => {
    const decision = await keyOf(WORDS);
    const answer = await session.api.applyDecision({ decision, how, changes: [] });
    expect(answer).toEqual({ applied: `2026-11-02: ${how}`, changed: 0 });
    expect(await session.api.undoDecision({ decision })).toEqual({ restored: 0, left: 0 });
    expect(decisions().text('Applied', WORDS)).toBe('');
  });

  test('are judged in the next review against the number expected, with what was applied', async () => {
    await apply();
    await session.api.reviewMonth({ month: '2026-11' });
    const rows = tabOf(session, 'Review 2026-11').sheet.getDataRange().getDisplayValues();
    const headers = rows.find(([key]) => key === 'header:last-decisions') ?? [];
    const line = rows.find((row) => row.includes(WORDS)) ?? [];
    const cell = (header: string) => line[headers.indexOf(header)];
    expect(cell('Expected')).toBe('1,200');
    expect(cell('Applied')).toBe('2026-11-02: Personal · How many: 1 → 2');
  });
});
