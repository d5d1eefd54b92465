import { describe, expect, test } from 'vitest';
import type { Api, Output } from '../../src/addon/contract/contract.ts';
import { Failure } from '../../src/core/failure.ts';
import { importFacts, start } from './answers.ts';
import { hubspotDeals, metaContent, metaEitherWay, PLAN, strangeTable } from './exports.ts';
import { type OpenSidebar, openSidebar } from './open-sidebar.tsx';

const CONTEXT = { plan: PLAN, channels: [['Facebook', 'https://www.facebook.com/larkfield']] };

/** The sidebar on Results, beside a plan that has the first of the three posts. */
function openResults(answers: Partial<Api> = {}): Promise<OpenSidebar> {
  return openSidebar({
    view: 'results',
    answers: { importContext: async () => ({ ...CONTEXT, standing: [] }), ...answers },
  });
}

/** Lets reading and writing come to their end, which breathe in between. */
async function untilIdle(sidebar: OpenSidebar): Promise<void> {
  const isBusy = () => document.querySelector('main')?.getAttribute('aria-busy') === 'true';
  for (let round = 0; round < 20 && isBusy(); round += 1) await sidebar.settle();
}

/** Chooses a file as the dialog of the browser does. */
async function chooseFile(sidebar: OpenSidebar, text: string, name = 'october.csv') {
  const input = sidebar.panel().querySelector<HTMLInputElement>('input[type=file]');
  if (input === null) throw new Error('There is no field for a file.');
  Object.defineProperty(input, 'files', { value: [new File([text], name)], configurable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await sidebar.settle();
  await untilIdle(sidebar);
}

async function paste(sidebar: OpenSidebar, text: string): Promise<void> {
  await sidebar.press('Paste');
  await sidebar.type('Rows with their headers, as you copied them', text);
  await sidebar.press('Read what was pasted');
  await untilIdle(sidebar);
}

const shownText = (sidebar: OpenSidebar) => sidebar.panel().textContent ?? '';

const tallyOf = (sidebar: OpenSidebar) =>
  [...sidebar.panel().querySelectorAll('.tally > div')].map(
    (line) =>
      `${line.querySelector('dt')?.firstChild?.textContent}: ${line.lastChild?.textContent}`,
  );

const sentRows = ({ asked }: OpenSidebar) =>
  asked.filter(({ action }) => action === 'importRows').map(({ input }) => input);

/** The control that a label names, as it stands. */
/** Results with a file in it, ready for another. */
async function importedOnce(): Promise<OpenSidebar> {
  let standing: (string | number | null)[][] = [];
  const sidebar = await openResults({
    importContext: async () => ({ ...CONTEXT, standing }),
    importRows: async ({ rows }) => {
      standing = rows;
      return { added: rows.length, updated: 0, unchanged: 0 };
    },
  });
  await chooseFile(sidebar, metaContent);
  await sidebar.press('Import 3 rows');
  await untilIdle(sidebar);
  await sidebar.press('Import something else');
  return sidebar;
}

function labelled<E extends HTMLElement>(sidebar: OpenSidebar, label: RegExp): E {
  const found = [...sidebar.panel().querySelectorAll('label')].find((element) =>
    label.test(element.textContent ?? ''),
  );
  const control = document.getElementById(found?.getAttribute('for') ?? '');
  if (control === null) throw new Error(`Nothing is labelled ${label}`);
  return control as E; // The test names the kind of control.
}

describe('choosing', () => {
  test('says what becomes of personal data before anything is chosen', async () => {
    const sidebar = await openResults();
    expect(shownText(sidebar)).toContain('read here in your browser');
    expect(shownText(sidebar)).toContain('never reach Results or Sales');
  });

  test('reads a file and shows what would be written, writing nothing', async () => {
    const sidebar = await openResults();
    await chooseFile(sidebar, metaContent);
    expect(sidebar.panel().querySelector('h3')?.textContent).toBe('october.csv');
    expect(document.activeElement?.tagName).toBe('H3');
    expect(sidebar.control('Recognised as Meta content')).toBeDefined();
    expect(shownText(sidebar)).toContain('October 21, 2026 to October 25, 2026');
    expect(tallyOf(sidebar)).toEqual([
      'New in Results: 3',
      'Changed: 0',
      'Unchanged: 0',
      'Without a row of the plan: 2',
    ]);
    expect(sentRows(sidebar)).toEqual([]);
  });

  test('takes a file that is dropped anywhere, and one of several', async () => {
    const sidebar = await openResults();
    const files = [new File([metaContent], 'first.csv'), new File([''], 'second.csv')];
    const drop = new Event('drop', { bubbles: true, cancelable: true });
    Object.defineProperty(drop, 'dataTransfer', { value: { types: ['Files'], files } });
    document.body.dispatchEvent(drop);
    await sidebar.settle();
    await untilIdle(sidebar);
    expect(drop.defaultPrevented).toBe(true);
    expect(sidebar.panel().querySelector('h3')?.textContent).toBe('first.csv');
  });

  test('does not let the browser show a file that is dropped on another view', async () => {
    const sidebar = await openSidebar({ view: 'build' });
    const drop = new Event('drop', { bubbles: true, cancelable: true });
    const files = [new File([metaContent], 'first.csv')];
    Object.defineProperty(drop, 'dataTransfer', { value: { types: ['Files'], files } });
    document.body.dispatchEvent(drop);
    await sidebar.settle();
    expect(drop.defaultPrevented).toBe(true);
    expect(sidebar.asked.map(({ action }) => action)).not.toContain('importContext');
  });

  test('reads what was pasted, and asks for something where nothing was', async () => {
    const sidebar = await openResults();
    await sidebar.press('Paste');
    await sidebar.press('Read what was pasted');
    expect(sidebar.status()).toBe('Paste the rows first, with their headers.');
    await paste(sidebar, metaContent);
    expect(sidebar.panel().querySelector('h3')?.textContent).toBe('Paste');
    expect(tallyOf(sidebar)[0]).toBe('New in Results: 3');
  });

  test('reads a tab that is not one of ours', async () => {
    const rows = metaContent.split('\r\n').map((line) => line.split(','));
    const sidebar = await openResults({
      readTab: async () => ({ rows, lastRow: rows.length, columns: 15 }),
    });
    await sidebar.press('From a tab');
    await sidebar.choose('Tab with the results', 'Notes of Dana');
    await sidebar.press('Read this tab');
    await untilIdle(sidebar);
    expect(sidebar.asked).toContainEqual({
      action: 'readTab',
      input: expect.objectContaining({ tab: 'Notes of Dana', from: 1 }),
    });
    expect(sidebar.panel().querySelector('h3')?.textContent).toBe('Notes of Dana');
  });

  test('says how an Excel file becomes a tab where there is no other tab', async () => {
    const sidebar = await openResults({
      importFacts: async () => ({ today: '2026-11-02', currency: '$', tabs: [], answers: [] }),
    });
    await sidebar.press('From a tab');
    expect(shownText(sidebar)).toContain('An Excel file becomes one by File, Import');
  });

  test('opens with the way that was chosen the last time', async () => {
    const sidebar = await openResults({
      start: async () => ({ ...start, kept: '{"resultsFrom":"paste"}' }),
    });
    expect(sidebar.control('Read what was pasted')).toBeDefined();
  });

  test.each([
    {
      what: 'an Excel file',
      name: 'posts.xlsx',
      text: 'PK\u0003\u0004',
      says: 'Insert new sheets',
    },
    { what: 'an empty file', name: 'empty.csv', text: '', says: 'There is nothing in empty.csv' },
  ])('says what to do about $what', async ({ name, text, says }) => {
    const sidebar = await openResults();
    await chooseFile(sidebar, text, name);
    expect(sidebar.alert()).toContain(says);
    expect(sidebar.control('Choose a file')).toBeDefined();
  });

  test('leads to Start before the workbook is set up', async () => {
    const sidebar = await openResults({ start: async () => ({ ...start, ready: false }) });
    await sidebar.press('Go to Start');
    expect(sidebar.panel().id).toBe('panel-start');
  });
});

describe('the preview', () => {
  test('stays while another view is looked at', async () => {
    const sidebar = await openResults();
    await chooseFile(sidebar, metaContent);
    await sidebar.press('Review');
    await sidebar.press('Results');
    expect(sidebar.control('Import 3 rows')).toBeDefined();
  });

  test('asks which number is the day before it imports, and reads by the answer', async () => {
    const sidebar = await openResults();
    await chooseFile(sidebar, metaEitherWay);
    expect(shownText(sidebar)).toContain('Answer the question above');
    expect(() => sidebar.control(/^Import \d/)).toThrow();
    await sidebar.press('3 April');
    await untilIdle(sidebar);
    expect(shownText(sidebar)).toContain('April 3, 2026');
    expect(sidebar.control('Import 3 rows')).toBeDefined();
    await sidebar.press('4 March');
    await untilIdle(sidebar);
    expect(shownText(sidebar)).toContain('March 4, 2026');
  });

  test('remembers what was said of such a table, and lets it be said otherwise', async () => {
    const answers: Output<'importFacts'>['answers'] = [];
    const sidebar = await openResults({
      importFacts: async () => ({ ...importFacts, answers }),
      keepAnswers: async (said) => {
        answers.push(said);
        return {};
      },
    });
    await chooseFile(sidebar, metaEitherWay);
    await sidebar.press('3 April');
    await untilIdle(sidebar);
    await sidebar.press('Import 3 rows');
    await untilIdle(sidebar);
    await sidebar.press('Import something else');
    await chooseFile(sidebar, metaEitherWay);
    expect(shownText(sidebar)).toContain('April 3, 2026');
    expect(shownText(sidebar)).toContain('Read as you said the last time');
    await sidebar.press('Dates are read with the day first');
    await sidebar.press('4 March');
    await untilIdle(sidebar);
    expect(shownText(sidebar)).toContain('March 4, 2026');
  });

  test('goes by the last answer where several come at once', async () => {
    const sidebar = await openResults();
    await chooseFile(sidebar, metaEitherWay);
    sidebar.control('3 April').click();
    sidebar.control('4 March').click();
    await sidebar.settle();
    await untilIdle(sidebar);
    expect(shownText(sidebar)).toContain('March 4, 2026');
    expect(sidebar.control('Import 3 rows')).toBeDefined();
  });

  test('stays as it was where an answer could not be read, and tries that again', async () => {
    let failing = false;
    const sidebar = await openResults({
      importContext: async () => {
        if (failing) throw new Failure('google-busy', 'Google Sheets did not answer in time.');
        return { ...CONTEXT, standing: [] };
      },
    });
    await chooseFile(sidebar, metaEitherWay);
    failing = true;
    await sidebar.press('3 April');
    await untilIdle(sidebar);
    expect(sidebar.alert()).toContain('Google Sheets did not answer in time.');
    expect(shownText(sidebar)).toContain('Answer the question above');
    failing = false;
    await sidebar.press('Try again');
    await untilIdle(sidebar);
    expect(shownText(sidebar)).toContain('April 3, 2026');
  });

  test('reads a column from where a person says', async () => {
    const sidebar = await openResults();
    await chooseFile(sidebar, metaContent.replace('Views', 'Seen'));
    await sidebar.press(/^\d+ fields? that the table does not have/);
    await sidebar.choose('Views', 'Seen');
    await untilIdle(sidebar);
    expect(labelled<HTMLSelectElement>(sidebar, /^Views/).value).toBe('Seen');
    await sidebar.press('Import 3 rows');
    await untilIdle(sidebar);
    expect(sidebar.asked).toContainEqual({
      action: 'keepAnswers',
      input: expect.objectContaining({ answers: { mapping: { views: 'Seen' } } }),
    });
  });

  test('says that a table is none that is known, and names the sources', async () => {
    const sidebar = await openResults();
    await paste(sidebar, strangeTable);
    expect(sidebar.panel().querySelector('.notice.error')?.textContent).toContain('not known');
    expect(() => sidebar.control(/^Import \d/)).toThrow();
    const choice = labelled<HTMLSelectElement>(sidebar, /^Where does this file come from/);
    expect([...choice.options].map(({ text }) => text)).toContain('HubSpot deals');
  });

  test('reads a table of foreign headers column by column, as a person says', async () => {
    const sidebar = await openResults();
    await paste(sidebar, strangeTable);
    const answer = async (label: string, value: string) => {
      await sidebar.choose(label, value);
      await untilIdle(sidebar);
    };
    await answer('Where does this file come from?', 'Own results');
    await answer('Name', 'Thing');
    await answer('Published on', 'When it was');
    expect(() => sidebar.control(/^Import \d/)).toThrow();
    await answer('Views', 'How often');
    expect(sidebar.control('Import 2 rows')).toBeDefined();
    expect(shownText(sidebar)).toContain('October 22, 2026 to October 23, 2026');
  });

  test('takes the word of a person for where a table comes from, and for its columns', async () => {
    const sidebar = await openResults();
    await chooseFile(sidebar, metaContent.replace('Publish time', 'When'));
    await sidebar.choose('Where does it come from?', 'Meta content');
    await untilIdle(sidebar);
    expect(shownText(sidebar)).toContain('needs a column for Published on');
    await sidebar.choose('Published on: needed', 'When');
    await untilIdle(sidebar);
    expect(sidebar.control('Import 3 rows')).toBeDefined();
    expect(labelled<HTMLSelectElement>(sidebar, /^Published on/).value).toBe('When');
  });

  test('names the personal columns that are left out', async () => {
    const sidebar = await openResults();
    await paste(sidebar, hubspotDeals);
    expect(tallyOf(sidebar)[0]).toBe('New in Sales: 2');
    expect(sidebar.control(/^Left out: \d personal columns/)).toBeDefined();
    expect(shownText(sidebar)).toContain('Deal owner');
    expect(shownText(sidebar)).not.toContain('Household');
  });

  test('says so where all of it stands already', async () => {
    const sidebar = await importedOnce();
    await chooseFile(sidebar, metaContent);
    expect(tallyOf(sidebar).slice(0, 3)).toEqual([
      'New in Results: 0',
      'Changed: 0',
      'Unchanged: 3',
    ]);
    expect(shownText(sidebar)).toContain('Nothing to import: Results has all of it.');
  });

  test('shows what changes in rows that stand, cell by cell', async () => {
    const sidebar = await importedOnce();
    await chooseFile(sidebar, metaContent.replace('2140', '2160'));
    await sidebar.press('What changes in 1 row');
    expect(shownText(sidebar)).toContain('Views: now: 2140then: 2160');
    expect(sidebar.control('Import 1 row')).toBeDefined();
  });

  test('forgets the table when another one is to be chosen', async () => {
    const sidebar = await openResults();
    await chooseFile(sidebar, metaContent);
    await sidebar.press('Choose something else');
    expect(sidebar.control('Choose a file')).toBeDefined();
  });
});

describe('a result without a row of the plan', () => {
  test('is given to one by its Row ID, in any case of letters', async () => {
    const sidebar = await openResults();
    await chooseFile(sidebar, metaContent);
    expect(shownText(sidebar)).toContain('1 of 3 results matched to the plan');
    await sidebar.choose('Late night', '+');
    await sidebar.type('Row ID', 'lhl-202610-99');
    await sidebar.press('Take this row');
    expect(shownText(sidebar)).toContain('No row of the plan has this Row ID.');
    await sidebar.type('Row ID', 'lhl-202610-09');
    await sidebar.press('Take this row');
    expect(shownText(sidebar)).toContain('2 of 3 results matched to the plan');
    const select = labelled<HTMLSelectElement>(sidebar, /^Late night/);
    expect(select.value).toBe('LHL-202610-09');
    expect(document.activeElement).toBe(select);
  });

  test('can be left without one on purpose', async () => {
    const sidebar = await openResults();
    await chooseFile(sidebar, metaContent);
    await sidebar.choose('Late night', '');
    expect(tallyOf(sidebar)[3]).toBe('Without a row of the plan: 1');
    expect(labelled<HTMLSelectElement>(sidebar, /^Late night/).value).toBe('');
  });

  test('keeps what was chosen when the table is read another way', async () => {
    const sidebar = await openResults();
    await chooseFile(sidebar, metaEitherWay);
    await sidebar.choose('Late night', '');
    await sidebar.press('3 April');
    await untilIdle(sidebar);
    expect(labelled<HTMLSelectElement>(sidebar, /^Late night/).value).toBe('');
    expect(shownText(sidebar)).toContain('April 3, 2026');
  });

  test('a wrong match is corrected, and the keyboard lands on the choice', async () => {
    const sidebar = await openResults();
    await chooseFile(sidebar, metaContent);
    await sidebar.press('How 1 was matched');
    await sidebar.press(/^Change/);
    expect(document.activeElement?.tagName).toBe('SELECT');
    await sidebar.choose('Rates this week', '');
    expect(shownText(sidebar)).toContain('0 of 3 results matched to the plan');
  });
});

describe('importing', () => {
  test('writes the rows, says what came of it, and leads on', async () => {
    const sidebar = await openResults();
    await chooseFile(sidebar, metaContent);
    await sidebar.press('Import 3 rows');
    await untilIdle(sidebar);
    expect(sentRows(sidebar)).toHaveLength(1);
    expect(sidebar.status()).toBe('3 rows added, 0 rows updated.');
    expect(document.activeElement?.textContent).toBe('3 rows imported from october.csv');
    await sidebar.press('Open the tab Results');
    expect(sidebar.asked).toContainEqual({ action: 'showTab', input: { tab: 'Results' } });
    await sidebar.press('Make the review of October 2026');
    expect(sidebar.panel().id).toBe('panel-review');
  });

  test('leaves the keyboard to somebody who went to the grid meanwhile', async () => {
    let isAway = false;
    const sidebar = await openSidebar({ view: 'results', isAway: () => isAway });
    await chooseFile(sidebar, metaContent);
    isAway = true;
    await sidebar.press('Import 3 rows');
    await untilIdle(sidebar);
    expect(shownText(sidebar)).toContain('3 rows imported');
    expect(document.activeElement?.tagName).not.toBe('H3');
  });

  test('can be stopped; what is written stays and the same goes on', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const lines = metaContent.split('\r\n');
    const many = Array.from({ length: 2500 }, (_, index) =>
      (lines[3] ?? '')
        .replace('122100000000000002', `7${index}`)
        .replace('posts/3', `posts/9${index}`),
    );
    const sidebar = await openResults({
      importRows: async ({ rows }) => {
        await held;
        return { added: rows.length, updated: 0, unchanged: 0 };
      },
    });
    await chooseFile(sidebar, [lines[0], ...many].join('\n'));
    await sidebar.press('Import 2,500 rows');
    await sidebar.settle();
    expect(document.querySelector('[role=progressbar]')).not.toBeNull();
    expect(shownText(sidebar)).toContain('What is written by then stays.');
    await sidebar.press('Cancel');
    release();
    await untilIdle(sidebar);
    expect(sentRows(sidebar)).toHaveLength(1);
    expect(shownText(sidebar)).toContain('importing again writes the rest');
    await sidebar.press('Import 2,500 rows');
    await untilIdle(sidebar);
    expect(shownText(sidebar)).toContain('rows imported from october.csv');
  });

  test('that fails is told with a way to try again', async () => {
    let failing = true;
    const sidebar = await openResults({
      importRows: async ({ rows }) => {
        if (failing) throw new Failure('protected', 'The tab Results is protected.');
        return { added: rows.length, updated: 0, unchanged: 0 };
      },
    });
    await chooseFile(sidebar, metaContent);
    await sidebar.press('Import 3 rows');
    await untilIdle(sidebar);
    expect(sidebar.alert()).toContain('The tab Results is protected.');
    failing = false;
    await sidebar.press('Try again');
    await untilIdle(sidebar);
    expect(shownText(sidebar)).toContain('3 rows imported from october.csv');
  });
});

test('what stands in a file is text, never HTML', async () => {
  const hostile = '<img src=x onerror="alert(1)"><b>bold</b>';
  const quoted = `"${hostile.replaceAll('"', '""')}"`;
  const sidebar = await openResults();
  await chooseFile(
    sidebar,
    metaContent.replace('Late night', quoted).replace('Page name', quoted),
    `${hostile}.csv`,
  );
  expect(shownText(sidebar).split(hostile).length).toBeGreaterThan(2);
  expect(document.querySelectorAll('img, b')).toHaveLength(0);
});
