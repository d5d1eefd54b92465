// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { start, unconfirmed } from './answers.ts';
import { openSidebar } from './open-sidebar.tsx';

describe('before set-up', () => {
  test('offers to set up, and to load the sample into an empty workbook', async () => {
    const sidebar = await openSidebar({
      answers: { start: async () => ({ ...start, ready: false, empty: true }) },
    });
    expect(sidebar.control('Set up this workbook').className).toContain('primary');
    expect(sidebar.control('Load the sample company').className).not.toContain('primary');
  });

  test('does not offer the sample where somebody has worked', async () => {
    const sidebar = await openSidebar({
      answers: { start: async () => ({ ...start, ready: false, empty: false }) },
    });
    expect(sidebar.panel().textContent).not.toContain('sample company');
  });

  test('sets up, says what was made, and shows the steps', async () => {
    let ready = false;
    const sidebar = await openSidebar({
      answers: {
        start: async () => ({ ...start, ready }),
        setUp: async () => {
          ready = true;
          return { created: ['Plan', 'Goals'], repaired: ['People'], unchanged: [] };
        },
      },
    });
    await sidebar.press('Set up this workbook');
    expect(sidebar.status()).toBe('2 tabs made, 1 repaired.');
    expect(sidebar.panel().querySelectorAll('.step')).toHaveLength(5);
  });

  test('loads the sample company', async () => {
    const sidebar = await openSidebar({
      answers: { start: async () => ({ ...start, ready: false, empty: true }) },
    });
    await sidebar.press('Load the sample company');
    expect(sidebar.asked).toContainEqual({ action: 'loadSample', input: { name: 'larkfield' } });
    expect(sidebar.status()).toBe('Larkfield Home Loans is here: 140 rows in 12 tabs.');
  });
});

describe('the five steps', () => {
  test('say in words whether each is done', async () => {
    const sidebar = await openSidebar();
    const words = [...sidebar.panel().querySelectorAll('.step-word')].map(
      (word) => word.textContent,
    );
    expect(words).toEqual(['Done', 'Done', 'To do', 'To do', 'To do']);
  });

  test('have one primary button, in the first step to do', async () => {
    const sidebar = await openSidebar();
    const primary = [...sidebar.panel().querySelectorAll('.primary')];
    expect(primary.map((button) => button.textContent)).toEqual(['Open the tab Channels']);
  });

  test('open their tab and give the keyboard to the grid', async () => {
    const sidebar = await openSidebar();
    await sidebar.press('Open the tab People');
    expect(sidebar.asked).toContainEqual({ action: 'showTab', input: { tab: 'People' } });
    expect(sidebar.focusedGrid()).toBe(1);
  });

  test('the last one leads to Build', async () => {
    const sidebar = await openSidebar();
    await sidebar.press('Build a month');
    expect(sidebar.panel().id).toBe('panel-build');
  });
});

describe('the sales cycle', () => {
  test('is shown with who serves each stage, and confirmed with one button', async () => {
    const sidebar = await openSidebar({ answers: { start: async () => unconfirmed } });
    const stages = [...sidebar.panel().querySelectorAll('.stage')].map((item) => item.textContent);
    expect(stages).toEqual(['Find leadsSocialLead ads', 'Form a solutionElsewhere']);
    await sidebar.press('This is how we sell');
    expect(sidebar.asked).toContainEqual({ action: 'confirmCycle', input: {} });
    expect(sidebar.status()).toBe('Sales cycle confirmed: 2 stages.');
  });

  test('comes with five questions for those who are not sure', async () => {
    const sidebar = await openSidebar({ answers: { start: async () => unconfirmed } });
    expect(sidebar.control('Not sure? Five questions').closest('details')?.open).toBe(false);
    expect(sidebar.panel().querySelectorAll('.questions > li')).toHaveLength(5);
  });

  test('is not confirmed where no stage stands', async () => {
    const sidebar = await openSidebar({
      answers: { start: async () => ({ ...unconfirmed, stages: [] }) },
    });
    expect(sidebar.panel().textContent).not.toContain('This is how we sell');
  });
});
