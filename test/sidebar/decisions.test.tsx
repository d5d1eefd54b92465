import { describe, expect, test } from 'vitest';
import { decisions } from './answers.ts';
import { openSidebar } from './open-sidebar.tsx';

async function openDecisions(answers: Parameters<typeof openSidebar>[0] = {}) {
  const sidebar = await openSidebar({ view: 'build', ...answers });
  await sidebar.press('Decisions');
  await sidebar.settle();
  return sidebar;
}

describe('decisions of reviews', () => {
  test('are read only when somebody goes there', async () => {
    const sidebar = await openSidebar({ view: 'build' });
    expect(sidebar.asked.map(({ action }) => action)).not.toContain('openDecisions');
    await sidebar.press('Decisions');
    await sidebar.settle();
    expect(sidebar.asked.map(({ action }) => action)).toContain('openDecisions');
    expect(sidebar.panel().textContent).toContain('2 decisions wait to be taken up');
  });

  test('stand filled in where their words are clear, and change nothing by themselves', async () => {
    const sidebar = await openDecisions();
    const [first] = sidebar.panel().querySelectorAll('.decision');
    expect(first?.textContent).toContain('October 2026, Dana, by November 15, 2026');
    expect(first?.textContent).toContain('expects Engagements 1,200');
    expect(first?.querySelector('.changes')?.textContent).toBe('Personal, How many: now: 1then: 2');
    expect(sidebar.asked.map(({ action }) => action)).not.toContain('applyDecision');
  });

  test('change the cadence on request, from what was seen', async () => {
    const sidebar = await openDecisions();
    await sidebar.press('Change the cadence');
    expect(sidebar.asked).toContainEqual({
      action: 'applyDecision',
      input: {
        decision: 'd1',
        how: 'changed',
        changes: [{ line: 'Personal', column: 'How many', from: '1', to: '2' }],
      },
    });
    const asks = sidebar.asked.filter(({ action }) => action === 'openDecisions');
    expect(asks.length).toBeGreaterThan(1);
  });

  test('change more than one thing where that is chosen', async () => {
    const sidebar = await openDecisions();
    await sidebar.press('And more');
    await sidebar.choose('What changes', 'Owner');
    await sidebar.choose('To', 'Marco');
    await sidebar.press('Change the cadence');
    expect(sidebar.asked.find(({ action }) => action === 'applyDecision')?.input).toMatchObject({
      changes: [
        { column: 'How many', from: '1', to: '2' },
        { column: 'Owner', from: 'Priya', to: 'Marco' },
      ],
    });
  });

  test('say so where the cadence has it already', async () => {
    const sidebar = await openDecisions();
    await sidebar.type('To', '1');
    expect(sidebar.panel().textContent).toContain('The cadence says so already');
    expect(() => sidebar.control('Change the cadence')).toThrow();
  });

  test('change every active line where that is chosen', async () => {
    const sidebar = await openDecisions({
      answers: { openDecisions: async () => ({ ...decisions, open: decisions.open.slice(1) }) },
    });
    await sidebar.choose('Line of the cadence', '*');
    await sidebar.choose('What changes', 'Owner');
    await sidebar.choose('To', 'Dana');
    await sidebar.press('Change the cadence');
    expect(sidebar.asked).toContainEqual({
      action: 'applyDecision',
      input: {
        decision: 'd2',
        how: 'changed',
        changes: [{ line: 'Personal', column: 'Owner', from: 'Priya', to: 'Dana' }],
      },
    });
  });

  test.each(['Done by hand', 'Nothing to change'])('are noted as: %s', async (words) => {
    const how = words === 'Done by hand' ? 'by hand' : 'nothing to change';
    const sidebar = await openDecisions();
    await sidebar.press(words);
    expect(sidebar.asked).toContainEqual({
      action: 'applyDecision',
      input: { decision: 'd1', how, changes: [] },
    });
  });

  test('are taken back', async () => {
    const sidebar = await openDecisions();
    await sidebar.press('Take back');
    expect(sidebar.asked).toContainEqual({ action: 'undoDecision', input: { decision: 'd0' } });
    expect(sidebar.status()).toBe('The decision is open again. 1 cell of the cadence as before.');
  });

  test('are pointed at before a build that would miss them', async () => {
    const sidebar = await openSidebar({ view: 'build' });
    await sidebar.press('Preview November 2026');
    expect(sidebar.panel().textContent).toContain(
      '2 decisions of your reviews are not taken up yet',
    );
    await sidebar.press('See them');
    expect(sidebar.control('Change the cadence')).toBeDefined();
  });

  test('say so where none waits', async () => {
    const sidebar = await openDecisions({
      answers: { openDecisions: async () => ({ ...decisions, open: [], taken: [] }) },
    });
    expect(sidebar.panel().textContent).toContain('No decision waits.');
  });
});
