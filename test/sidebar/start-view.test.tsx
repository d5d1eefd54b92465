import { describe, expect, test } from 'vitest';
import type { Output } from '../../src/addon/contract/contract.ts';
import { START_CYCLE } from '../../src/core/sales-cycle/start-cycle.ts';
import { QUESTIONS } from '../../src/sidebar/views/start/questions/questions.ts';
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

  test('is not confirmed where no stage stands', async () => {
    const sidebar = await openSidebar({
      answers: { start: async () => ({ ...unconfirmed, stages: [] }) },
    });
    expect(sidebar.panel().textContent).not.toContain('This is how we sell');
  });
});

describe('the five questions', () => {
  const proposal = {
    change: [
      { stage: 'Find leads', column: 'role', from: 'Be found', to: 'Lead ads' },
      { stage: 'Determine needs', column: 'servedBy', from: 'Social', to: 'Elsewhere' },
    ],
    add: [],
    remove: ['Referrals'],
    stay: ['Form a solution'],
  } satisfies Output<'proposeCycle'>;

  async function answered() {
    const sidebar = await openSidebar({
      answers: {
        start: async () => unconfirmed,
        proposeCycle: async () => proposal,
        applyCycle: async () => ({ changed: 1, added: 0, removed: 1 }),
      },
    });
    await sidebar.press('Not sure? Five questions');
    await sidebar.choose('Find leads', 'Social');
    await sidebar.type('What social does there, in your words', 'Lead ads');
    for (let question = 1; question < 5; question += 1) await sidebar.press('Next question');
    await sidebar.choose('Referrals', 'None');
    await sidebar.press('Show what this means');
    return sidebar;
  }

  test('are closed until asked for', async () => {
    const sidebar = await openSidebar({ answers: { start: async () => unconfirmed } });
    expect(sidebar.control('Not sure? Five questions').closest('details')?.open).toBe(false);
  });

  test('ask about each stage of the start cycle', () => {
    const stages = QUESTIONS.flatMap((question) => question.stages.map(({ stage }) => stage));
    expect(QUESTIONS).toHaveLength(5);
    expect(stages).toEqual(START_CYCLE.map(({ name }) => name));
  });

  test('come one by one, and the keyboard goes along', async () => {
    const sidebar = await openSidebar({ answers: { start: async () => unconfirmed } });
    await sidebar.press('Not sure? Five questions');
    await sidebar.press('Next question');
    expect(document.activeElement?.textContent).toMatch(/^What happens before somebody trusts/);
    await sidebar.press('Back');
    expect(document.activeElement?.textContent).toMatch(/^How do people hear of you/);
  });

  test('keep what was answered before', async () => {
    const sidebar = await openSidebar({ answers: { start: async () => unconfirmed } });
    await sidebar.press('Not sure? Five questions');
    await sidebar.choose('Find leads', 'Elsewhere');
    await sidebar.press('Next question');
    await sidebar.press('Back');
    expect(sidebar.panel().querySelector('select')?.value).toBe('Elsewhere');
  });

  test('only show what the answers would change', async () => {
    const sidebar = await answered();
    expect(sidebar.asked).toContainEqual({
      action: 'proposeCycle',
      input: {
        answers: [
          { stage: 'Find leads', servedBy: 'Social', words: 'Lead ads' },
          { stage: 'Referrals', servedBy: 'None', words: '' },
        ],
      },
    });
    expect(sidebar.asked.map((call) => call.action)).not.toContain('applyCycle');
    expect(document.activeElement?.textContent).toBe('What your answers would change');
    expect(sidebar.panel().textContent).toContain('Form a solution: somebody has typed');
  });

  test('write what was left ticked, and nothing else', async () => {
    const sidebar = await answered();
    await sidebar.press(/^Determine needs/);
    await sidebar.press('Write into Sales cycle');
    expect(sidebar.asked).toContainEqual({
      action: 'applyCycle',
      input: { change: [proposal.change[0]], add: [], remove: ['Referrals'] },
    });
    expect(sidebar.status()).toContain('1 changed, 0 added, 1 removed');
  });
});
