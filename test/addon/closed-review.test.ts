import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Session, SessionSnapshot } from '../../src/workbench/session.ts';
import { tabOf } from './plan-sheet.ts';
import { openForTest, reopenSample } from './sample-company.ts';

const OCTOBER = { month: '2026-10' };
const REVIEW = 'Review 2026-10';

/** The sample with its review of October closed on 2 November. */
let closed: SessionSnapshot;
let session: Session;

beforeAll(async () => {
  const first = await reopenSample();
  await first.api.reviewMonth(OCTOBER);
  await first.api.closeReview(OCTOBER);
  closed = first.snapshot();
  first.close();
});

beforeEach(async () => {
  session = await openForTest({ now: '2026-11-20T09:00', snapshot: closed });
});

function importMore(): void {
  tabOf(session, 'Results').cell('Link clicks', 2).setValue(75);
}

function review(): string[][] {
  return tabOf(session, REVIEW).sheet.getDataRange().getDisplayValues();
}

function linkClicks(): string | undefined {
  return review().find(([key]) => key === 'outcome:link-clicks')?.[2];
}

describe('a closed review', () => {
  test('is left as it was, and says what later imports would change', async () => {
    importMore();
    const before = review();
    session.meter.reset();
    const answer = await session.api.reviewMonth(OCTOBER);
    expect(session.meter.writes).toBe(0);
    expect(review()).toEqual(before);
    expect(answer.closedOn).toBe('2026-11-02');
    expect(answer.wouldChange).toContainEqual({
      section: 'Outcome',
      figure: 'Link clicks of posts, This month',
      cell: expect.stringMatching(/^C\d+$/),
      from: '450',
      to: '464',
    });
    const cells = answer.wouldChange.map(({ cell }) => cell).filter((cell) => cell !== '');
    const sheet = tabOf(session, REVIEW).sheet;
    for (const cell of cells) expect(sheet.getRange(cell).getDisplayValue()).not.toBe('');
  });

  test('differs in nothing as long as nothing came in', async () => {
    expect((await session.api.reviewMonth(OCTOBER)).wouldChange).toEqual([]);
  });

  test('is refreshed where that is asked for, stays closed, and says when', async () => {
    importMore();
    const answer = await session.api.reviewMonth({ ...OCTOBER, again: true });
    expect(answer).toMatchObject({ closedOn: '2026-11-02', wouldChange: [] });
    expect(linkClicks()).toBe('464');
    const state = 'Closed on 2026-11-02. Its figures were brought up to date on 2026-11-20.';
    expect(review()[2]?.[1]).toBe(state);
    const { reviews } = await session.api.start({});
    expect(reviews).toContainEqual({ month: '2026-10', closedOn: '2026-11-02' });
    expect(await session.api.reviewMonth(OCTOBER)).toMatchObject({ wouldChange: [] });
    expect(review()[2]?.[1]).toBe(state);
  });

  test('is not refreshed by copying decisions that were made since', async () => {
    importMore();
    const line = review().findIndex(([key]) => key === 'decision:1') + 1;
    session.edit(REVIEW, `C${line}`, 'Two Personal posts a week');
    expect(await session.api.closeReview(OCTOBER)).toMatchObject({ decisions: 1 });
    expect(linkClicks()).toBe('450');
    expect(review()[2]?.[1]).toBe('Closed on 2026-11-02.');
  });

  test('names lines that would come in', async () => {
    const plan = tabOf(session);
    plan.sheet.getRange(plan.sheet.getLastRow() + 1, 1).setValue('LHL-202610-18');
    plan.type('Date', 'LHL-202610-18', '2026-10-30');
    plan.type('Topic', 'LHL-202610-18', 'Open house');
    plan.type('Status', 'LHL-202610-18', 'Published');
    const { wouldChange } = await session.api.reviewMonth(OCTOBER);
    expect(wouldChange).toContainEqual(
      expect.objectContaining({ cell: '', from: '', to: 'a new line' }),
    );
  });
});
