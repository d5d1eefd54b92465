import papaparse from 'papaparse';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Output } from '../../src/addon/contract/contract.ts';
import type { Session } from '../../src/workbench/session.ts';
import { cellIn, gridOf } from './agency-tabs.ts';
import { tabOf } from './plan-sheet.ts';
import { openSample } from './sample-company.ts';

const MONTH = '2026-10';
const [FIRST, SECOND, THIRD] = ['LHL-202610-01', 'LHL-202610-02', 'LHL-202610-03'] as const;

let session: Session;

beforeEach(async () => {
  session = await openSample();
});

function csvOf({ files }: Output<'makePack'>): string[][] {
  const text = files.find(({ name }) => name.endsWith('.csv'))?.text ?? '';
  return papaparse.parse<string[]>(text.slice(1).trimEnd()).data;
}

function changesOf({ changed }: Output<'comparePack'>): unknown[] {
  return changed.map(({ rowId, column, was, ours, theirs, conflict }) => [
    ...[rowId, column, was, ours, theirs, conflict],
  ]);
}

describe('the pack of a month', () => {
  test('is a clean tab of its rows, and three files of the same', async () => {
    const made = await session.api.makePack({ month: MONTH });
    expect(made).toMatchObject({ tab: 'Agency 2026-10', rows: 17, waiting: 0 });
    const { headers, rows } = gridOf(session, made.tab);
    const [csvHeaders, ...csvRows] = csvOf(made);
    expect(csvHeaders).toEqual(headers.filter((header) => header !== ''));
    expect(csvRows.map(([id]) => id)).toEqual(rows.map(([id]) => id));
    expect(made.files.map(({ name, type }) => [name, type])).toEqual([
      ['agency-2026-10.csv', 'text/csv'],
      ['agency-2026-10.ics', 'text/calendar'],
      ['agency-2026-10-briefs.html', 'text/html'],
    ]);
    expect(made.files[1]?.text.match(/^UID:.*\.post\./gm)?.length).toBe(17);
  });

  test('holds values alone: no formula, note, link or dropdown', async () => {
    const { tab } = await session.api.makePack({ month: MONTH });
    const range = tabOf(session, tab).sheet.getDataRange();
    expect(range.getFormulas().flat().join('')).toBe('');
    expect(range.getNotes().flat().join('')).toBe('');
    expect(
      range
        .getDataValidations()
        .flat()
        .filter((rule) => rule !== null),
    ).toEqual([]);
    expect(tabOf(session, tab).cell('Date', FIRST).getValue()).toBeInstanceOf(Date);
  });

  test('keeps a text that looks like a formula a text', async () => {
    tabOf(session).cell('Topic', FIRST).setNumberFormat('@').setValue("'=SUM(Sales!A:A)");
    const { tab } = await session.api.makePack({ month: MONTH });
    expect(tabOf(session, tab).cell('Topic', 2).getFormula()).toBe('');
    expect(cellIn(gridOf(session, tab), FIRST, 'Topic')).toMatch(/^'?=SUM\(Sales!A:A\)$/);
  });

  test('has the rows of those who are named, and money only on request', async () => {
    const some = await session.api.makePack({ month: MONTH, people: ['Intern'], budget: true });
    expect(some.rows).toBeGreaterThan(0);
    expect(some.rows).toBeLessThan(17);
    const all = await session.api.makePack({ month: MONTH, budget: true });
    expect(csvOf(all)[0]).toContain('Budget');
    expect(gridOf(session, all.tab).headers).toContain('Budget');
    await session.api.makePack({ month: MONTH });
    expect(gridOf(session, all.tab).headers).not.toContain('Budget');
    await expect(session.api.makePack({ month: MONTH, people: ['Nobody'] })).rejects.toThrow(
      'The plan has no rows of that month, or none of these people.',
    );
  });

  test('gives rows without a Row ID one, so that they can come back', async () => {
    const plan = tabOf(session);
    const last = plan.sheet.getLastRow() + 1;
    plan.cell('Topic', last).setValue('By hand');
    plan.cell('Date', last).setValue(new Date('2026-10-20T16:00:00Z'));
    const { tab } = await session.api.makePack({ month: MONTH });
    expect(plan.text('Row ID', last)).toBe('LHL-202610-18');
    expect(cellIn(gridOf(session, tab), 'LHL-202610-18', 'Topic')).toBe('By hand');
  });

  test('made again keeps what the agency typed, and brings the rest up to date', async () => {
    const { tab } = await session.api.makePack({ month: MONTH });
    tabOf(session, tab).cell('Copy', FIRST).setValue('Theirs');
    tabOf(session).cell('Topic', FIRST).setValue('Ours by now');
    const again = await session.api.makePack({ month: MONTH });
    expect(again).toMatchObject({ tab, waiting: 1 });
    const grid = gridOf(session, tab);
    expect([cellIn(grid, FIRST, 'Copy'), cellIn(grid, FIRST, 'Topic')]).toEqual([
      'Theirs',
      'Ours by now',
    ]);
    expect((await session.api.comparePack({ tab })).changed).toMatchObject([
      { rowId: FIRST, column: 'Copy', theirs: 'Theirs' },
    ]);
  });

  test('leaves a tab alone whose columns the agency changed, and makes another', async () => {
    const { tab } = await session.api.makePack({ month: MONTH });
    const { sheet } = tabOf(session, tab);
    sheet.insertColumnBefore(2);
    sheet.getRange(1, 2, 2, 1).setValues([['Mood'], ['sunny']]);
    tabOf(session, tab).cell('Copy', FIRST).setValue('Theirs');
    const again = await session.api.makePack({ month: MONTH });
    expect(again).toMatchObject({ tab: 'Agency 2026-10 (Row Forward)', waiting: 1 });
    expect(sheet.getRange('B2').getValue()).toBe('sunny');
    expect(cellIn(gridOf(session, again.tab), FIRST, 'Copy')).toBe('Theirs');
    expect(await session.api.makePack({ month: MONTH })).toMatchObject({ tab: again.tab });
  });

  test('shows no tab but its own', async () => {
    const book = session.globals.SpreadsheetApp.getActiveSpreadsheet();
    const seen = () =>
      book
        .getSheets()
        .filter((sheet) => !sheet.isSheetHidden())
        .map((sheet) => sheet.getName());
    const before = seen();
    const { tab } = await session.api.makePack({ month: MONTH });
    expect(seen().filter((name) => !before.includes(name))).toEqual([tab]);
  });
});

describe('a pack that comes back', () => {
  /** What an agency does to the file it got. */
  async function sentBack(work: (table: string[][]) => string[][]): Promise<string> {
    const made = await session.api.makePack({ month: MONTH });
    return papaparse.unparse(work(csvOf(made)));
  }

  function typing(rowId: string, header: string, text: string): (table: string[][]) => string[][] {
    return ([headers = [], ...rows]) => [
      headers,
      ...rows.map((row) =>
        row[0] === rowId ? row.map((cell, at) => (headers[at] === header ? text : cell)) : row,
      ),
    ];
  }

  test('as it was tells nothing', async () => {
    const text = await sentBack((table) => table);
    expect(await session.api.comparePack({ text })).toEqual({
      month: MONTH,
      known: true,
      changed: [],
      added: [],
      missing: [],
      remarks: [],
    });
    expect((await session.api.comparePack({ month: MONTH })).changed).toEqual([]);
  });

  test.each([
    ["'=1+1", '=SUM(1;2)', '+49 30 1234', '007', 'TRUE', '1/2'],
    ["'quoted'", '50%', '2026-11-02', ' led by a blank', 'two\nlines', '#tag'],
    ['-5', '@all', '1e5', '09:30', '$5', '🙂'],
  ])('as it was tells nothing, whatever its texts look like: %j', async (...texts) => {
    const plan = tabOf(session);
    const headers = ['Topic', 'Copy', 'Asset brief', 'Audience', 'Type', 'Published link'];
    for (const [at, text] of texts.entries()) {
      const typed = text.startsWith('=') ? `'${text}` : text;
      plan
        .cell(headers[at] ?? '', FIRST)
        .setNumberFormat('@')
        .setValue(typed);
    }
    const made = await session.api.makePack({ month: MONTH });
    const text = made.files[0]?.text ?? '';
    expect(changesOf(await session.api.comparePack({ text }))).toEqual([]);
    expect(changesOf(await session.api.comparePack({ month: MONTH }))).toEqual([]);
    expect(await session.api.makePack({ month: MONTH })).toMatchObject({ waiting: 0 });
  });

  test('is compared although the tab was deleted, renamed or lost its headers', async () => {
    const { tab } = await session.api.makePack({ month: MONTH });
    const book = session.globals.SpreadsheetApp.getActiveSpreadsheet();
    tabOf(session, tab).sheet.setName('For Studio Nine');
    expect(await session.api.makePack({ month: MONTH })).toMatchObject({ tab: 'For Studio Nine' });
    const { sheet } = tabOf(session, 'For Studio Nine');
    sheet.deleteRow(1);
    const next = await session.api.makePack({ month: MONTH });
    expect(next).toMatchObject({ tab, waiting: 0 });
    expect(sheet.getRange('A1').getValue()).toBe(FIRST);
    book.deleteSheet(tabOf(session, tab).sheet);
    expect(await session.api.makePack({ month: MONTH })).toMatchObject({ tab, waiting: 0 });
    expect((await session.api.comparePack({ month: MONTH })).known).toBe(true);
  });

  test('goes through edits, conflicts, added and deleted rows, and comes to rest', async () => {
    const plan = tabOf(session);
    const [was, topicWas] = [plan.text('Copy', FIRST), plan.text('Topic', SECOND)];
    const text = await sentBack((table) => {
      const edited = typing(
        SECOND,
        'Topic',
        'Theirs',
      )(typing(FIRST, 'Copy', '=HYPERLINK("x";"y")')(table));
      const added = edited[0]?.map(
        (header) =>
          ({ Date: '2026-10-30', Topic: 'A quiz', Copy: '+1 for a quiz', Channel: 'Facebook' })[
            header
          ] ?? '',
      );
      return [...edited.filter(([id]) => id !== THIRD), added ?? []];
    });
    plan.cell('Topic', SECOND).setValue('Ours by now');
    const told = await session.api.comparePack({ text });
    expect(changesOf(told)).toEqual([
      [FIRST, 'Copy', was, was, '=HYPERLINK("x";"y")', false],
      [SECOND, 'Topic', topicWas, 'Ours by now', 'Theirs', true],
    ]);
    expect(told.changed.map(({ tab, cell }) => [tab, cell])).toEqual([
      ['Plan', plan.cell('Copy', FIRST).getA1Notation()],
      ['Plan', plan.cell('Topic', SECOND).getA1Notation()],
    ]);
    expect(told.missing.map(({ rowId }) => rowId)).toEqual([THIRD]);
    expect(told.added).toMatchObject([
      { cells: expect.arrayContaining([{ column: 'Topic', text: 'A quiz' }]) },
    ]);

    const [copy, topic] = told.changed;
    const [row] = told.added;
    if (copy === undefined || topic === undefined || row === undefined)
      throw new Error('Too little');
    const decided = { month: told.month, accept: [copy], refuse: [topic], add: [row.cells] };
    const applied = await session.api.applyPack(decided);
    expect(applied).toEqual({ accepted: 1, changed: 0, added: ['LHL-202610-18'] });
    expect([plan.text('Topic', SECOND), plan.text('Topic', THIRD)]).toEqual([
      'Ours by now',
      plan.text('Topic', THIRD),
    ]);
    expect(plan.cell('Copy', FIRST).getFormula()).toBe('');
    expect(plan.text('Copy', FIRST)).toMatch(/^'?=HYPERLINK/);
    expect(plan.text('Approval', FIRST)).toMatch(/^Void since 2026-11-02/);
    expect(
      ['Status', 'Topic', 'Copy', 'Date', 'Kind', 'Day'].map((header) =>
        plan.text(header, 'LHL-202610-18'),
      ),
    ).toEqual([...['Idea', 'A quiz', '+1 for a quiz', '2026-10-30', 'Post', 'Fri']]);
    expect(plan.text('Notes', 'LHL-202610-18')).toBe('Came in with the agency’s pack of 2026-10.');

    const again = await session.api.comparePack({ text });
    expect([again.changed, again.added]).toEqual([[], []]);
    expect(await session.api.applyPack(decided)).toEqual(applied);
    expect(plan.column('Topic').filter((each) => each === 'A quiz').length).toBe(1);
  });

  test('changes no cell that holds something else than was seen', async () => {
    const text = await sentBack(typing(FIRST, 'Copy', 'Theirs'));
    const { month, changed } = await session.api.comparePack({ text });
    tabOf(session).cell('Copy', FIRST).setValue('Ours in between');
    expect(await session.api.applyPack({ month, accept: changed })).toEqual({
      accepted: 0,
      changed: 1,
      added: [],
    });
    expect(tabOf(session).text('Copy', FIRST)).toBe('Ours in between');
    expect((await session.api.comparePack({ text })).changed).toMatchObject([{ conflict: true }]);
  });

  test('may come back as a tab, with titles above, other headers and another order', async () => {
    const { tab } = await session.api.makePack({ month: MONTH });
    const { headers, rows } = gridOf(session, tab);
    const book = session.globals.SpreadsheetApp.getActiveSpreadsheet();
    const back = book.insertSheet('From the agency');
    const kept = ['Copy', 'Row ID', 'Time'];
    const table = rows.map((cells) => kept.map((header) => cells[headers.indexOf(header)] ?? ''));
    const typed = table.map((cells) => (cells[1] === FIRST ? ['Theirs', FIRST, '3:15 pm'] : cells));
    const range = back.getRange(1, 1, typed.length + 2, 3);
    range
      .setNumberFormat('@')
      .setValues([['Our work', '', ''], ['Caption', 'ROW ID', 'Post time'], ...typed.reverse()]);
    const told = await session.api.comparePack({ tab: 'From the agency' });
    expect(changesOf(told)).toMatchObject([
      [FIRST, 'Time', '09:00', '09:00', '15:15', false],
      [FIRST, 'Copy', expect.any(String), expect.any(String), 'Theirs', false],
    ]);
    expect(told).toMatchObject({ month: MONTH, known: true, missing: [], remarks: [] });
    await session.api.applyPack({ month: MONTH, accept: told.changed });
    expect(tabOf(session).text('Time', FIRST)).toBe('15:15');
  });

  test('takes over dates as dates', async () => {
    const text = await sentBack(typing(FIRST, 'Date', '2026-10-08'));
    const { month, changed } = await session.api.comparePack({ text });
    await session.api.applyPack({ month, accept: changed });
    expect(tabOf(session).cell('Date', FIRST).getValue()).toBeInstanceOf(Date);
    expect(tabOf(session).text('Date', FIRST)).toBe('2026-10-08');
  });

  test('without a pack of ours, every difference may be a conflict', async () => {
    const told = await session.api.comparePack({ text: `Row ID,Copy\n${FIRST},Theirs\n` });
    expect(told).toMatchObject({ month: MONTH, known: false });
    expect(changesOf(told)).toMatchObject([
      [FIRST, 'Copy', null, expect.any(String), 'Theirs', true],
    ]);
    expect(await session.api.applyPack({ month: told.month, accept: told.changed })).toMatchObject({
      accepted: 1,
    });
    expect(tabOf(session).text('Copy', FIRST)).toBe('Theirs');
  });

  test.each([
    [{ text: 'Date,Copy\n2026-10-01,x\n' }, /no line of it has the header Row ID/],
    [{ month: MONTH }, /no line of it has the header Row ID/],
    [{ tab: 'Nowhere' }, /The tab Nowhere is not there/],
  ])('is refused where it is none: %j', async (input, message) => {
    await expect(session.api.comparePack(input)).rejects.toThrow(message);
  });
});

describe('files for a scheduler', () => {
  test('hold the posts that are ready, and tell of the others', async () => {
    const plan = tabOf(session);
    await session.api.buildMonth({ month: '2026-11' });
    const rowId = 'LHL-202611-05';
    const cells = {
      Topic: 'Rates this week',
      Copy: 'See the rates',
      Link: 'https://www.larkfield.example/rates',
      Stage: 'Determine needs',
      Owner: 'Priya',
      Status: 'Ready',
      Approver: '',
      Channel: 'Facebook',
    };
    for (const [header, text] of Object.entries(cells)) plan.cell(header, rowId).setValue(text);
    await session.api.validatePlan({});
    const made = await session.api.schedulerFiles({ month: '2026-11', tool: 'buffer' });
    expect(made.posts).toBe(1);
    const [file] = made.files;
    expect(file?.name).toBe('buffer-2026-11-facebook.csv');
    const [, line] = papaparse.parse<string[]>(file?.text ?? '').data;
    expect(line?.[0]).toMatch(
      /^See the rates\n\nhttps:\/\/www\.larkfield\.example\/rates\?utm_source=facebook&.*utm_content=lhl-202611-05$/,
    );
    expect(line?.[3]).toBe(`${plan.text('Date', rowId)} ${plan.text('Time', rowId)}`);
    expect(new Set(made.findings.map(({ code }) => code))).toEqual(
      new Set(['scheduler-not-ready']),
    );
    expect(made.findings[0]).toMatchObject({
      tab: 'Plan',
      column: 'Status',
      cell: expect.stringMatching(/^[A-Z]+\d+$/),
    });
  });

  test('hold no row in which the check finds an error', async () => {
    await session.api.buildMonth({ month: '2026-11' });
    tabOf(session).cell('Status', 'LHL-202611-05').setValue('Ready');
    tabOf(session).cell('Approver', 'LHL-202611-05').setValue('');
    tabOf(session).cell('Stage', 'LHL-202611-05').setValue('');
    const made = await session.api.schedulerFiles({ month: '2026-11', tool: 'publer' });
    expect(made.findings.find(({ rowId }) => rowId === 'LHL-202611-05')).toMatchObject({
      code: 'scheduler-error',
      message: expect.stringMatching(/^Stage: /),
    });
    expect([made.files, made.posts]).toEqual([[], 0]);
  });
});
