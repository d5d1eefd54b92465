import { describe, expect, test } from 'vitest';
import { finding, start } from './answers.ts';
import { openSidebar } from './open-sidebar.tsx';

const findings = [
  finding({ cell: 'J10', rowId: 'LHL-202610-09' }),
  finding({
    cell: 'F10',
    rowId: 'LHL-202610-09',
    severity: 'warning',
    code: 'brief-vague',
    column: 'Topic',
    message: 'Too vague to carry out.',
  }),
  finding({
    cell: 'F16',
    rowId: 'LHL-202610-15',
    severity: 'hint',
    code: 'to-fill',
    column: 'Topic',
    message: 'To fill: topic, copy, link.',
    why: '',
  }),
  finding({
    cell: 'I7',
    rowId: 'LHL-202610-06',
    owner: 'Priya, Dana',
    code: 'link-backward',
    column: 'Link',
    message: 'This link goes to your own Facebook page.',
  }),
];

async function checked() {
  const sidebar = await openSidebar({
    view: 'check',
    answers: { validatePlan: async () => ({ findings, prints: {} }) },
  });
  await sidebar.press('Check the plan');
  const messages = () =>
    [...sidebar.panel().querySelectorAll('.finding-message')].map((item) => item.textContent);
  return { ...sidebar, messages };
}

test.each([
  { months: ['2026-10'], chosen: '2026-10', why: 'the last planned month where none follows' },
  { months: ['2026-10', '2026-11', '2026-12'], chosen: '2026-11', why: 'this month' },
  { months: ['2026-10', '2026-12'], chosen: '2026-12', why: 'the next planned month' },
  { months: [], chosen: '', why: 'all of the plan where no month has rows' },
])('checks first: $why', async ({ months, chosen }) => {
  const sidebar = await openSidebar({
    view: 'check',
    answers: { start: async () => ({ ...start, months }) },
  });
  await sidebar.press('Check the plan');
  const input = chosen === '' ? {} : { month: chosen };
  expect(sidebar.asked).toContainEqual({ action: 'validatePlan', input });
});

test('counts by severity', async () => {
  const { panel } = await checked();
  const counts = [...panel().querySelectorAll('.severity-toggle')].map((item) => item.textContent);
  expect(counts).toEqual([' 2Errors', ' 1Warning', ' 1Hint']);
});

test('groups by row, with its topic', async () => {
  const { panel } = await checked();
  const groups = [...panel().querySelectorAll('.finding-group')].map((group) => [
    group.querySelector('h3')?.firstChild?.textContent,
    group.querySelector('.finding-topic')?.textContent,
    group.querySelectorAll('.finding').length,
  ]);
  expect(groups).toEqual([
    ['LHL-202610-09', 'Refinancing', 2],
    ['LHL-202610-15', 'Refinancing', 1],
    ['LHL-202610-06', 'Refinancing', 1],
  ]);
});

test('filters by severity, and shows all again when the filter is let go', async () => {
  const { press, messages, control } = await checked();
  await press(/Errors$/);
  expect(messages()).toEqual([
    'Say which stage this post serves.',
    'This link goes to your own Facebook page.',
  ]);
  expect(control(/Errors$/).getAttribute('aria-pressed')).toBe('true');
  await press(/Errors$/);
  expect(messages()).toHaveLength(4);
});

test('filters by kind', async () => {
  const { choose, messages } = await checked();
  await choose('Kind', 'to-fill');
  expect(messages()).toEqual(['To fill: topic, copy, link.']);
});

test('filters by owner', async () => {
  const { choose, messages } = await checked();
  await choose('Owner', 'Dana');
  expect(messages()).toEqual(['This link goes to your own Facebook page.']);
});

test('filters by words, and offers the way back where nothing fits', async () => {
  const { type, press, panel, messages } = await checked();
  await type('Search', 'topic 09');
  expect(messages()).toEqual(['Too vague to carry out.']);
  await type('Search', 'nobody wrote this');
  expect(panel().textContent).toContain('No finding fits this choice.');
  await press('Show all');
  expect(messages()).toHaveLength(4);
});

test('a pressed finding selects its cell and gives the keyboard to the grid', async () => {
  const { press, asked, focusedGrid } = await checked();
  await press(/Facebook page/);
  expect(asked).toContainEqual({ action: 'selectCell', input: { tab: 'Plan', cell: 'I7' } });
  expect(focusedGrid()).toBe(1);
});

test('says the severity in words and keeps the reason in a fold, where there is one', async () => {
  const { panel } = await checked();
  const items = [...panel().querySelectorAll('.finding')];
  expect(items.map((item) => item.querySelector('.finding-severity')?.textContent)).toEqual([
    'Error',
    'Warning',
    'Hint',
    'Error',
  ]);
  expect(items.map((item) => item.querySelectorAll('details').length)).toEqual([1, 1, 0, 1]);
});

test('says so where nothing is to be fixed', async () => {
  const sidebar = await openSidebar({ view: 'check' });
  await sidebar.press('Check the plan');
  expect(sidebar.panel().textContent).toContain('Nothing to fix in October 2026.');
});

test('shows many findings a portion at a time', async () => {
  const many = Array.from({ length: 130 }, (_, index) => finding({ cell: `J${index + 2}` }));
  const sidebar = await openSidebar({
    view: 'check',
    answers: { validatePlan: async () => ({ findings: many, prints: {} }) },
  });
  await sidebar.press('Check the plan');
  const shown = () => sidebar.panel().querySelectorAll('.finding').length;
  expect(shown()).toBe(60);
  await sidebar.press('Show more (70 findings left)');
  await sidebar.press('Show more (10 findings left)');
  expect(shown()).toBe(130);
});

test('goes on reading at the first finding that came', async () => {
  const many = Array.from({ length: 70 }, (_, index) =>
    finding({ cell: `J${index + 2}`, rowId: `LHL-202610-${index}` }),
  );
  const sidebar = await openSidebar({
    view: 'check',
    answers: { validatePlan: async () => ({ findings: many, prints: {} }) },
  });
  await sidebar.press('Check the plan');
  await sidebar.press(/^Show more/);
  expect(document.activeElement?.textContent).toContain('J62');
});

test('lists two thousand findings and filters them without delay', async () => {
  const many = Array.from({ length: 2000 }, (_, index) =>
    finding({ cell: `J${index + 2}`, rowId: `LHL-202610-${index}`, topic: `Topic ${index}` }),
  );
  const sidebar = await openSidebar({
    view: 'check',
    answers: { validatePlan: async () => ({ findings: many, prints: {} }) },
  });
  await sidebar.press('Check the plan');
  const begun = performance.now();
  for (const text of ['t', 'to', 'topic', 'topic 10-1999']) await sidebar.type('Search', text);
  expect(performance.now() - begun).toBeLessThan(2000);
  expect(sidebar.panel().querySelectorAll('.finding')).toHaveLength(1);
});

test('lists by rule with the reason once, each finding with its row', async () => {
  const { press, panel } = await checked();
  await press('By rule');
  const groups = [...panel().querySelectorAll('.finding-group')].map((group) => [
    group.querySelector('h3')?.textContent,
    group.querySelectorAll(':scope > details').length,
    group.querySelector('.finding-row')?.textContent,
  ]);
  expect(groups).toEqual([
    ['Stage missing', 1, 'LHL-202610-09 \u00b7 Refinancing'],
    ['Brief vague', 1, 'LHL-202610-09 \u00b7 Refinancing'],
    ['To fill', 0, 'LHL-202610-15 \u00b7 Refinancing'],
    ['Link backward', 1, 'LHL-202610-06 \u00b7 Refinancing'],
  ]);
});

describe('a sure fix', () => {
  const fix = { column: 'Owner', from: 'priya', to: 'Priya', label: 'Write \u201cPriya\u201d' };
  const fixable = [
    finding({ rowId: 'LHL-202610-01', cell: 'K2', column: 'Owner', fix }),
    finding({ rowId: 'LHL-202610-02', cell: 'K3', column: 'Owner', fix }),
    finding({ rowId: 'LHL-202610-03', cell: 'J4' }),
  ];

  async function withFixes() {
    let standing = fixable;
    const sidebar = await openSidebar({
      view: 'check',
      answers: {
        validatePlan: async () => ({ findings: standing, prints: {} }),
        fixFindings: async ({ fixes }) => {
          const done = new Set(fixes.map(({ rowId }) => rowId));
          standing = standing.filter(({ rowId }) => !done.has(rowId));
          return { fixed: fixes.length, changed: 0 };
        },
        undoFixes: async () => {
          const restored = fixable.length - standing.length;
          standing = fixable;
          return { restored, touched: 0 };
        },
      },
    });
    await sidebar.press('Check the plan');
    const count = () => sidebar.panel().querySelectorAll('.finding').length;
    return { ...sidebar, count };
  }

  const input = (rowId: string) => ({ rowId, column: 'Owner', from: 'priya', to: 'Priya' });

  test('says what it writes and is done with one press, and taken back with one', async () => {
    const { press, asked, panel, count, status } = await withFixes();
    expect(panel().querySelector('.finding-fix')?.textContent).toContain('now: priyathen: Priya');
    await press('Write \u201cPriya\u201d');
    expect(asked).toContainEqual({
      action: 'fixFindings',
      input: { fixes: [input('LHL-202610-01')] },
    });
    expect(count()).toBe(2);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Fixed');
    await press('Take back');
    expect(count()).toBe(3);
    expect(status()).toBe('1 fix taken back.');
  });

  test('of several is shown first, and those that were unticked are left', async () => {
    const { press, asked, count } = await withFixes();
    await press('Fix 2 findings at once');
    expect(document.activeElement?.textContent).toBe('What would be written');
    await press(/^LHL-202610-01/);
    await press('Fix 1 finding');
    const fixes = asked.filter((call) => call.action === 'fixFindings');
    expect(fixes).toEqual([{ action: 'fixFindings', input: { fixes: [input('LHL-202610-02')] } }]);
    expect(count()).toBe(2);
  });

  test('leaves a cell that changed since, and says so', async () => {
    const sidebar = await openSidebar({
      view: 'check',
      answers: {
        validatePlan: async () => ({ findings: fixable, prints: {} }),
        fixFindings: async () => ({ fixed: 0, changed: 1 }),
      },
    });
    await sidebar.press('Check the plan');
    await sidebar.press('Write \u201cPriya\u201d');
    expect(sidebar.panel().textContent).toContain('1 cell had changed since the check');
    expect(() => sidebar.control('Take back')).toThrow();
  });
});

test('opens the tab with rules of one\u2019s own and says where it is new', async () => {
  const sidebar = await openSidebar({
    view: 'check',
    answers: { writeOwnRules: async () => ({ tab: 'Own rules', made: true }) },
  });
  await sidebar.press('Open the tab with your rules');
  expect(sidebar.status()).toContain('The tab Own rules is new');
  expect(sidebar.focusedGrid()).toBe(1);
});
