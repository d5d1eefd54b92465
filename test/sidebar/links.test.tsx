import { expect, test } from 'vitest';
import { audit, finding, start } from './answers.ts';
import { openSidebar } from './open-sidebar.tsx';

async function audited(answers = {}) {
  const sidebar = await openSidebar({
    view: '',
    answers: {
      start: async () => ({
        ...start,
        kept: '{"view":"check","checkPart":"links","person":"Dana"}',
      }),
      ...answers,
    },
  });
  await sidebar.press('Look over the links');
  return sidebar;
}

test('shows the asks of each page in their order, and where each should be', async () => {
  const sidebar = await audited();
  const pages = [...sidebar.panel().querySelectorAll('.finding-group')].map((page) => [
    page.querySelector('h3')?.textContent,
    [...page.querySelectorAll('.asks strong')].map((it) => it.textContent),
  ]);
  expect(pages).toEqual([
    ['SiteEvery page', ['Follow', 'Buy']],
    ['Blog/rates', ['Read']],
  ]);
  expect(sidebar.panel().textContent).toContain('should be number 2');
  expect(sidebar.panel().textContent).toContain('Nobody can buy or get in touch from here.');
});

test('leads to the cell of a link', async () => {
  const sidebar = await audited();
  await sidebar.press(/larkfield.example\/apply.*D3$/);
  expect(sidebar.asked).toContainEqual({
    action: 'selectCell',
    input: { tab: 'Standing links', cell: 'D3' },
  });
});

test('dates the links that were ticked, in the name of who looked', async () => {
  const sidebar = await audited();
  await sidebar.press('Tick all 2');
  await sidebar.press('Mark 2 links as checked today');
  expect(sidebar.asked).toContainEqual({
    action: 'markLinksChecked',
    input: {
      links: [
        { row: 2, from: 'Site', to: 'https://facebook.com/larkfield' },
        { row: 3, from: 'Site', to: 'https://larkfield.example/apply' },
      ],
      by: 'Dana',
    },
  });
  expect(sidebar.status()).toBe('2 links checked today.');
});

test('waits for a name before it dates anything', async () => {
  const sidebar = await audited();
  await sidebar.press(/^Looks right \(checked Oct 5 by Dana\)/);
  await sidebar.type('Who checked?', ' ');
  expect(() => sidebar.control(/^Mark/)).toThrow();
  await sidebar.type('Who checked?', 'Marcus');
  expect(sidebar.control('Mark 1 link as checked today')).toBeDefined();
});

test('lists what to change by rule', async () => {
  const findings = [finding({ code: 'route-backward', tab: 'Standing links', rowId: '' })];
  const sidebar = await audited({ auditLinks: async () => ({ ...audit, findings }) });
  expect(sidebar.panel().textContent).toContain('What to change (1)');
  expect(sidebar.panel().querySelector('.finding-group h3')?.textContent).toBe('Route backward');
});

test('says where to begin while no link is written down', async () => {
  const sidebar = await audited({ auditLinks: async () => ({ ...audit, pages: [] }) });
  await sidebar.press('Open the tab Standing links');
  expect(sidebar.asked).toContainEqual({ action: 'showTab', input: { tab: 'Standing links' } });
});
