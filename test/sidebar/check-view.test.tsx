// @vitest-environment jsdom
import { expect, test } from 'vitest';
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
    answers: { validatePlan: async () => ({ findings }) },
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
    answers: { validatePlan: async () => ({ findings: many }) },
  });
  await sidebar.press('Check the plan');
  const shown = () => sidebar.panel().querySelectorAll('.finding').length;
  expect(shown()).toBe(60);
  await sidebar.press('Show more (70 findings left)');
  await sidebar.press('Show more (10 findings left)');
  expect(shown()).toBe(130);
});
