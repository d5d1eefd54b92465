import { describe, expect, onTestFinished, test } from 'vitest';
import type { Output } from '../../src/addon/contract/contract.ts';
import { awaiting, start, week } from './answers.ts';
import { openSidebar } from './open-sidebar.tsx';

const PRIYA = { start: async () => ({ ...start, kept: '{"person":"Priya"}' }) };
const DANA = { start: async () => ({ ...start, kept: '{"person":"Dana","weekPart":"approve"}' }) };

describe('my week', () => {
  test('first asks who sits here', async () => {
    const sidebar = await openSidebar({ view: 'week' });
    expect(sidebar.panel().querySelectorAll('.finding-go')).toHaveLength(0);
    await sidebar.choose('Who are you?', 'Priya');
    expect(sidebar.asked).toContainEqual({ action: 'myWeek', input: { person: 'Priya' } });
    expect(sidebar.panel().querySelectorAll('.finding-go')).toHaveLength(2);
  });

  test('lists what is overdue before what is due, and leads to each cell', async () => {
    const sidebar = await openSidebar({ view: 'week', answers: PRIYA });
    const titles = [...sidebar.panel().querySelectorAll('.finding-group h3')].map((it) =>
      it.textContent?.trim(),
    );
    expect(titles).toEqual(['Overdue (1)', 'Due (1)']);
    await sidebar.press(/Deliver the photo/);
    expect(sidebar.asked).toContainEqual({
      action: 'selectCell',
      input: { tab: 'Plan', cell: 'T4' },
    });
    expect(sidebar.focusedGrid()).toBe(1);
  });

  test('says the load in a sentence, not in a bar alone', async () => {
    const sidebar = await openSidebar({ view: 'week', answers: PRIYA });
    const text = sidebar.panel().querySelector('.load')?.textContent;
    expect(text).toContain('Priya owns 9 rows in November and said they will do 6.');
    expect(text).toContain('3 more than promised');
    expect(sidebar.panel().querySelector('.load-bar')?.getAttribute('aria-hidden')).toBe('true');
  });

  test('accepts the rows that stay ticked, in the name of the person', async () => {
    const sidebar = await openSidebar({ view: 'week', answers: PRIYA });
    await sidebar.press(/^Nov 7 · Rate lock/);
    await sidebar.press('Accept 1 row');
    expect(sidebar.asked).toContainEqual({
      action: 'accept',
      input: { rowIds: ['LHL-202611-05'], by: 'Priya' },
    });
    expect(sidebar.status()).toBe('1 row accepted.');
  });

  test('says of each row that was not accepted why', async () => {
    const refused = [{ rowId: 'LHL-202611-04', why: 'Dana owns this row and accepts it.' }];
    const sidebar = await openSidebar({
      view: 'week',
      answers: { ...PRIYA, accept: async () => ({ accepted: 1, refused }) },
    });
    await sidebar.press('Accept 2 rows');
    expect(sidebar.panel().textContent).toContain(
      'LHL-202611-04: Dana owns this row and accepts it.',
    );
  });

  test('says so where nothing is due', async () => {
    const sidebar = await openSidebar({
      view: 'week',
      answers: { ...PRIYA, myWeek: async () => ({ ...week, overdue: [], due: [] }) },
    });
    expect(sidebar.panel().textContent).toContain('Nothing is due in these seven days.');
  });

  test('leads to People where nobody takes part', async () => {
    const sidebar = await openSidebar({
      view: 'week',
      answers: { myWeek: async () => ({ ...week, people: [] }) },
    });
    await sidebar.press('Open the tab People');
    expect(sidebar.asked).toContainEqual({ action: 'showTab', input: { tab: 'People' } });
  });
});

/** Gives the page a clipboard for the rest of the test. */
function setClipboard(writeText: (text: string) => Promise<unknown>): void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  onTestFinished(() => void Reflect.deleteProperty(navigator, 'clipboard'));
}

describe('the message', () => {
  test('is plain text, and copied where the browser lets the sidebar', async () => {
    const copied: string[] = [];
    setClipboard(async (text) => copied.push(text));
    const sidebar = await openSidebar({ view: 'week', answers: PRIYA });
    await sidebar.press('Copy the message');
    expect(copied).toEqual([week.message]);
    expect(sidebar.status()).toContain('Copied. Paste it');
  });

  test('is selected where the browser refuses the clipboard', async () => {
    setClipboard(() => Promise.reject(new Error('NotAllowedError')));
    const sidebar = await openSidebar({ view: 'week', answers: PRIYA });
    await sidebar.press('Copy the message');
    const field = sidebar.panel().querySelector('textarea');
    expect(document.activeElement).toBe(field);
    expect([field?.selectionStart, field?.selectionEnd]).toEqual([0, week.message.length]);
    expect(sidebar.status()).toContain('press Ctrl+C');
  });
});

describe('the rows to approve', () => {
  test('cannot be approved before somebody says who they are', async () => {
    const sidebar = await openSidebar({
      view: 'week',
      answers: { start: async () => ({ ...start, kept: '{"weekPart":"approve"}' }) },
    });
    expect(sidebar.panel().querySelectorAll('input[type=checkbox]')).toHaveLength(0);
    expect(sidebar.panel().textContent).toContain('Choose your name to approve.');
  });

  test('cannot be approved by their owner, nor with an error', async () => {
    const sidebar = await openSidebar({ view: 'week', answers: DANA });
    const boxes = [...sidebar.panel().querySelectorAll('.waiting label')].map(
      (it) => it.querySelector('strong')?.textContent,
    );
    expect(boxes).toEqual(['Rate lock, explained', 'Chamber breakfast']);
    expect(sidebar.panel().textContent).toContain('Your own row: somebody else approves it.');
    expect(sidebar.panel().textContent).toContain('To fix first: Stage');
  });

  test('show what the approval is bound to', async () => {
    const sidebar = await openSidebar({ view: 'week', answers: DANA });
    const first = sidebar.panel().querySelector('.waiting');
    expect(first?.textContent).toContain('What a rate lock is, in three sentences.');
    expect(first?.textContent).toContain('https://blog.larkfield.example/rate-lock');
  });

  test('are approved in bulk, as they were looked at', async () => {
    const sidebar = await openSidebar({ view: 'week', answers: DANA });
    await sidebar.press('Choose all 2');
    await sidebar.press('Approve 2 rows');
    expect(sidebar.asked).toContainEqual({
      action: 'approve',
      input: {
        rowIds: ['LHL-202611-03', 'LHL-202611-06'],
        by: 'Dana',
        seen: { 'LHL-202611-03': 'f3', 'LHL-202611-06': 'f6' },
      },
    });
    expect(sidebar.status()).toBe('2 rows approved.');
    const asked = sidebar.asked.filter((call) => call.action === 'awaitingApproval');
    expect(asked.length).toBeGreaterThan(1);
  });

  test('say of each that was refused why', async () => {
    const refused = [{ rowId: 'LHL-202611-03', why: 'It changed since you looked at it.' }];
    const sidebar = await openSidebar({
      view: 'week',
      answers: { ...DANA, approve: async () => ({ approved: [], refused }) },
    });
    await sidebar.press(/^Rate lock, explained/);
    await sidebar.press('Approve 1 row');
    expect(sidebar.panel().textContent).toContain('It changed since you looked at it.');
  });

  test('say so where none waits', async () => {
    const sidebar = await openSidebar({
      view: 'week',
      answers: { ...DANA, awaitingApproval: async () => ({ ...awaiting, rows: [] }) },
    });
    expect(sidebar.panel().textContent).toContain('No row waits for an approval.');
  });
});

describe('the log of approvals', () => {
  const event = {
    rowId: 'LHL-202611-01',
    date: '2026-11-03',
    topic: 'Meet Sam',
    what: 'approved',
    by: 'Dana',
    on: '2026-11-01',
    stands: true,
    tab: 'Plan',
    cell: 'AB2',
  } satisfies Output<'approvalLog'>['events'][number];

  test('says who and when, and which no longer stand', async () => {
    const events = [event, { ...event, topic: 'Workshop', stands: false }];
    const sidebar = await openSidebar({
      view: 'week',
      answers: { ...DANA, approvalLog: async () => ({ events }) },
    });
    await sidebar.press('Show the log');
    const lines = [...sidebar.panel().querySelectorAll('.apart li')].map((it) => it.textContent);
    expect(lines[0]).toContain('Nov 1Dana approved Meet Sam');
    expect(lines[1]).toContain('no longer stands');
  });

  test('withdraws an approval that stands', async () => {
    const sidebar = await openSidebar({
      view: 'week',
      answers: { ...DANA, approvalLog: async () => ({ events: [event] }) },
    });
    await sidebar.press('Show the log');
    await sidebar.press('Withdraw');
    expect(sidebar.asked).toContainEqual({
      action: 'withdrawApproval',
      input: { rowIds: ['LHL-202611-01'], by: 'Dana' },
    });
  });
});
