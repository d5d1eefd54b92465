import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Api, Output } from '../../src/addon/contract/contract.ts';
import { Failure } from '../../src/core/failure.ts';
import { access, finding, importFacts, start } from './answers.ts';
import { type OpenSidebar, openSidebar } from './open-sidebar.tsx';

const HOSTILE = '<img src=x onerror="alert(1)"><b>bold</b>&amp;';

const FILES = [
  { name: 'agency-2026-11.csv', type: 'text/csv', text: '\ufeffRow ID\r\n' },
  { name: 'agency-2026-11.ics', type: 'text/calendar', text: 'BEGIN:VCALENDAR' },
];

const CHANGED: Output<'comparePack'>['changed'] = [
  {
    ...{ rowId: 'LHL-202611-01', date: '2026-11-02', topic: 'Rates', column: 'Copy' },
    ...{ was: 'As sent', ours: 'Ours by now', theirs: '=Theirs', conflict: true },
    ...{ tab: 'Plan', cell: 'R2' },
  },
  {
    ...{ rowId: 'LHL-202611-02', date: '2026-11-04', topic: '', column: 'Status' },
    ...{ was: 'Idea', ours: 'Idea', theirs: 'Drafted', conflict: false },
    ...{ tab: 'Plan', cell: 'AE3' },
  },
];

const COMPARED: Output<'comparePack'> = {
  month: '2026-11',
  known: true,
  changed: CHANGED,
  added: [{ line: 18, cells: [{ column: 'Topic', text: 'A quiz' }] }],
  missing: [{ rowId: 'LHL-202611-07', date: '2026-11-20', topic: 'Keys' }],
  remarks: ['The column Mood is not ours.'],
};

const [FIRST, SECOND] = CHANGED.map(({ rowId, column, ours, theirs }) => ({
  ...{ rowId, column, ours, theirs },
}));

function openAgency(answers: Partial<Api> = {}, kept = ''): Promise<OpenSidebar> {
  return openSidebar({
    view: 'agency',
    answers: {
      start: async () => ({ ...start, months: ['2026-10', '2026-11'], kept }),
      ...answers,
    },
  });
}

const textOf = (sidebar: OpenSidebar) => sidebar.panel().textContent ?? '';

const inputsOf = ({ asked }: OpenSidebar, action: string) =>
  asked.filter((call) => call.action === action).map(({ input }) => input);

afterEach(() => vi.restoreAllMocks());

describe('sharing', () => {
  test('asks first what the agency may see, and makes nothing before that is said', async () => {
    const sidebar = await openAgency();
    expect(textOf(sidebar)).toContain('May the agency see your sales figures');
    expect(() => sidebar.control('Make the pack')).toThrow();
    expect(() => sidebar.control('Protect the sheet')).toThrow();
  });

  test('leads to the pack where they must not, and says why protections are no way', async () => {
    const sidebar = await openAgency();
    await sidebar.press('They must not');
    expect(textOf(sidebar)).toContain('a protection only keeps cells from being changed');
    await sidebar.press('Ana');
    await sidebar.press('With budgets');
    await sidebar.press('Make the pack');
    expect(inputsOf(sidebar, 'makePack')).toEqual([
      { month: '2026-11', people: ['Ana'], budget: true },
    ]);
    expect(textOf(sidebar)).toContain('16 rows in Agency 2026-11');
  });

  test('downloads the files of a pack without asking anybody for them', async () => {
    const made: Blob[] = [];
    const names: string[] = [];
    URL.createObjectURL = (blob) => `blob:${made.push(blob as Blob)}`; // Always a Blob here.
    URL.revokeObjectURL = () => {};
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      names.push(this.download);
    });
    const sidebar = await openAgency(
      { makePack: async () => ({ tab: 'Agency 2026-11', files: FILES, rows: 16, waiting: 2 }) },
      '{"agencyWay":"pack"}',
    );
    await sidebar.press('Make the pack');
    expect(textOf(sidebar)).toContain('2 changes of theirs wait in it');
    const before = sidebar.asked.length;
    await sidebar.press('Download agency-2026-11.csv');
    await sidebar.press('Download agency-2026-11.ics');
    expect(names).toEqual(FILES.map(({ name }) => name));
    expect(made.map(({ type }) => type)).toEqual([
      'text/csv;charset=utf-8',
      'text/calendar;charset=utf-8',
    ]);
    expect(made[0]?.size).toBe(11);
    expect(sidebar.asked).toHaveLength(before);
  });

  test('lists what stays visible before it protects, in either mode', async () => {
    const sidebar = await openAgency();
    await sidebar.press('They may');
    for (const text of ['Sales figures: Results, Sales.', 'It hides nothing.', 'Ben has no e-mail'])
      expect(textOf(sidebar)).toContain(text);
    expect(() => sidebar.control('Ben')).toThrow();
    await sidebar.press('Only ask once more, for teams on trust');
    expect(textOf(sidebar)).toContain('It stops nobody.');
    await sidebar.press('Ana');
    await sidebar.press('Protect the sheet');
    expect(inputsOf(sidebar, 'protectForAgency')).toEqual([{ people: ['Ana'], mode: 'warning' }]);
    expect(sidebar.status()).toBe(
      '2 tabs protected, 3 rows open. Left as you protected them: Goals.',
    );
  });

  test('tells what is protected, and takes it off', async () => {
    const sidebar = await openAgency(
      { agencyAccess: async () => ({ ...access, protectedFor: ['Ana'] }) },
      '{"agencyWay":"place"}',
    );
    expect(textOf(sidebar)).toContain('Protected for Ana.');
    await sidebar.press('Set the protections again');
    expect(inputsOf(sidebar, 'protectForAgency')).toEqual([{ people: ['Ana'], mode: 'protect' }]);
    await sidebar.press('Take the protections off');
    expect(sidebar.status()).toBe('2 protections taken off.');
  });

  test('says what to do where nobody is of an agency yet', async () => {
    const sidebar = await openAgency(
      { agencyAccess: async () => ({ ...access, people: [] }) },
      '{"agencyWay":"place"}',
    );
    expect(textOf(sidebar)).toContain('write who works there on the tab People');
    expect(() => sidebar.control('Protect the sheet')).toThrow();
  });

  test('says in a sentence what it may not do', async () => {
    const sidebar = await openAgency(
      { makePack: () => Promise.reject(new Failure('protected', 'The tab Plan is protected.')) },
      '{"agencyWay":"pack"}',
    );
    await sidebar.press('Make the pack');
    expect(sidebar.alert()).toContain('The tab Plan is protected.');
  });
});

describe('what comes back', () => {
  async function compare(answers: Partial<Api> = {}): Promise<OpenSidebar> {
    const sidebar = await openAgency(
      { comparePack: async () => COMPARED, importFacts: async () => importFacts, ...answers },
      '{"agencyPart":"back"}',
    );
    await sidebar.press('Compare with the plan');
    return sidebar;
  }

  const applied = (sidebar: OpenSidebar) => inputsOf(sidebar, 'applyPack');

  test('is told cell by cell, with what it was, ours and theirs, and the conflicts', async () => {
    const sidebar = await compare();
    const lines = [...sidebar.panel().querySelectorAll('.matched .planned-more')];
    expect(lines.map((line) => line.textContent?.trim())).toEqual([
      'You changed it too.',
      'Was: As sent',
      'Ours: Ours by now',
      'Theirs: =Theirs',
      'Ours: Idea',
      'Theirs: Drafted',
      'Topic: A quiz',
    ]);
    expect(textOf(sidebar)).toContain('LHL-202611-07 Keys');
    expect(textOf(sidebar)).toContain('The column Mood is not ours.');
    await sidebar.press('Copy of Rates');
    expect(inputsOf(sidebar, 'selectCell')).toEqual([{ tab: 'Plan', cell: 'R2' }]);
  });

  test('is taken over only where somebody said so, one by one', async () => {
    const sidebar = await compare();
    await sidebar.press('Take over 0 cells, 0 rows');
    expect(applied(sidebar)).toEqual([]);
    const radios = [...sidebar.panel().querySelectorAll<HTMLInputElement>('.matched input')];
    radios[0]?.click();
    radios[5]?.click();
    await sidebar.settle();
    await sidebar.press('Take over 1 cell, 0 rows');
    expect(applied(sidebar)).toEqual([
      {
        ...{ month: '2026-11', accept: [FIRST], refuse: [], add: [] },
        drop: [COMPARED.added[0]?.cells],
      },
    ]);
    expect(sidebar.status()).toBe('1 cell taken over, 0 rows added.');
    expect(inputsOf(sidebar, 'comparePack')).toHaveLength(2);
  });

  test.each([
    ['Take all', 'Take over 2 cells, 1 row', { accept: [FIRST, SECOND], refuse: [] }],
    ['Refuse all', 'Take over 0 cells, 0 rows', { accept: [], refuse: [FIRST, SECOND] }],
  ])('%s decides about all of it', async (all, apply, decided) => {
    const sidebar = await compare();
    await sidebar.press(all);
    await sidebar.press(apply);
    expect(applied(sidebar)).toEqual([expect.objectContaining(decided)]);
  });

  test('comes from another tab, or as text', async () => {
    const sidebar = await compare();
    await sidebar.choose('What came back', 'All posts');
    await sidebar.press('Compare with the plan');
    await sidebar.choose('What came back', '\n');
    await sidebar.press('Compare with the plan');
    expect(sidebar.status()).toBe('Choose or paste the rows first.');
    await sidebar.type('Or its rows with their headers', 'Row ID,Copy\nLHL-202611-01,New');
    await sidebar.press('Compare with the plan');
    expect(inputsOf(sidebar, 'comparePack')).toEqual([
      { month: '2026-11' },
      { tab: 'All posts' },
      { text: 'Row ID,Copy\nLHL-202611-01,New' },
    ]);
  });

  test('is nothing where nothing differs, and unknown where no pack was sent', async () => {
    const sidebar = await compare({
      comparePack: async () => ({ ...COMPARED, known: false, changed: [], added: [] }),
    });
    expect(textOf(sidebar)).toContain('Nothing of theirs waits');
    expect(textOf(sidebar)).toContain('No such pack was sent from here');
    expect(document.activeElement?.textContent).toBe('Nothing of theirs waits');
  });
});

describe('files for schedulers', () => {
  const ANSWER: Output<'schedulerFiles'> = {
    files: [{ name: 'buffer-2026-11.csv', type: 'text/csv', text: 'Text' }],
    findings: [finding({ message: 'It is not ready.' })],
    posts: 3,
    advice: ['Choose the accounts when you import a file.'],
  };

  test('come after what keeps posts out of them', async () => {
    const sidebar = await openAgency(
      { schedulerFiles: async () => ANSWER },
      '{"agencyPart":"files"}',
    );
    await sidebar.choose('Month', '2026-10');
    await sidebar.press('Look at the posts');
    expect(inputsOf(sidebar, 'schedulerFiles')).toEqual([{ month: '2026-10', tool: 'buffer' }]);
    const text = textOf(sidebar);
    expect(text.indexOf('It is not ready.')).toBeGreaterThan(0);
    expect(text.indexOf('Download buffer-2026-11.csv')).toBeGreaterThan(
      text.indexOf('It is not ready.'),
    );
    expect(text).toContain('Choose the accounts when you import a file.');
  });

  test('ask for what a tool needs: its accounts, or its header', async () => {
    const sidebar = await openAgency({}, '{"agencyPart":"files"}');
    await sidebar.choose('Tool', 'postfast');
    await sidebar.type('Accounts, one a line: Facebook = id', 'Facebook = 12\nInstagram=a=b\n\n');
    await sidebar.press('Look at the posts');
    await sidebar.choose('Tool', 'own');
    await sidebar.type('First line of its template', 'When,What');
    await sidebar.press('Look at the posts');
    expect(inputsOf(sidebar, 'schedulerFiles')).toEqual([
      { month: '2026-11', tool: 'postfast', accounts: { Facebook: '12', Instagram: 'a=b' } },
      { month: '2026-11', tool: 'own', header: 'When,What' },
    ]);
  });
});

test('the parts are gone along with arrows', async () => {
  const sidebar = await openAgency();
  const parts = [...sidebar.panel().querySelectorAll<HTMLInputElement>('.segments input')];
  expect(new Set(parts.slice(0, 3).map(({ name }) => name)).size).toBe(1);
  await sidebar.press('Comes back');
  expect(sidebar.control('Compare with the plan').tagName).toBe('BUTTON');
});

test('a plan without rows has nothing to give', async () => {
  const sidebar = await openAgency({ start: async () => ({ ...start, months: [] }) });
  expect(textOf(sidebar)).toContain('Build a month first.');
});

test('what people and agencies typed is text, never HTML', async () => {
  const file = { name: HOSTILE, type: 'text/csv', text: '' };
  const cell = { rowId: HOSTILE, date: HOSTILE, topic: HOSTILE, column: HOSTILE };
  const sidebar = await openAgency({
    agencyAccess: async () => ({
      ...access,
      people: [{ name: HOSTILE, problem: '' }],
      canStillSee: [HOSTILE],
      protectedFor: [HOSTILE],
    }),
    makePack: async () => ({ tab: HOSTILE, files: [file], rows: 1, waiting: 0 }),
    importFacts: async () => ({ ...importFacts, tabs: [HOSTILE] }),
    comparePack: async () => ({
      ...COMPARED,
      changed: [
        {
          ...cell,
          ...{ was: HOSTILE, ours: HOSTILE, theirs: `${HOSTILE} too`, conflict: true },
          ...{ tab: 'Plan', cell: 'A1' },
        },
      ],
      added: [{ line: 2, cells: [{ column: HOSTILE, text: HOSTILE }] }],
      missing: [{ rowId: HOSTILE, date: '', topic: HOSTILE }],
      remarks: [HOSTILE],
    }),
    schedulerFiles: async () => ({
      ...{ files: [file], findings: [finding({ message: HOSTILE })], posts: 1 },
      advice: [HOSTILE],
    }),
  });
  const texts: string[] = [];
  await sidebar.press('They must not');
  await sidebar.press('Make the pack');
  texts.push(textOf(sidebar));
  await sidebar.press('They may');
  texts.push(textOf(sidebar));
  await sidebar.press('Comes back');
  await sidebar.press('Compare with the plan');
  texts.push(textOf(sidebar));
  await sidebar.press('Schedulers');
  await sidebar.press('Look at the posts');
  texts.push(textOf(sidebar));
  for (const text of texts) expect(text).toContain(HOSTILE);
  expect(document.querySelectorAll('img, b')).toHaveLength(0);
});
