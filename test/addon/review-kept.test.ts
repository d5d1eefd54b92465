import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { openSession, type Session, type SessionSnapshot } from '../../src/workbench/session.ts';
import { tabOf } from './plan-sheet.ts';
import { openForTest, reopenSample } from './sample-company.ts';

const NOW = '2026-11-02T09:00';
const OCTOBER = { month: '2026-10' };
const REVIEW = 'Review 2026-10';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The sample with its review of October made. */
let reviewed: SessionSnapshot;

beforeAll(async () => {
  const session = await reopenSample();
  await session.api.reviewMonth(OCTOBER);
  reviewed = session.snapshot();
  session.close();
});

function sheetOf(session: Session): Sheet {
  return tabOf(session, REVIEW).sheet;
}

function cells(sheet: Sheet): string[][] {
  return sheet.getDataRange().getDisplayValues();
}

/** The column of the hidden keys, from 0: people may have inserted one before it. */
function keyAt(rows: readonly (readonly string[])[]): number {
  return rows.find((row) => row.includes('section:outcome'))?.indexOf('section:outcome') ?? 0;
}

/** The row of a line, from 1. */
function rowOf(sheet: Sheet, key: string): number {
  const rows = cells(sheet);
  return rows.findIndex((row) => row[keyAt(rows)] === key) + 1;
}

/** Things happen after the meeting: results, a sale, a stage that comes and one that goes. */
function changeData(session: Session): void {
  const results = tabOf(session, 'Results');
  results.cell('Link clicks', 2).setValue(75);
  results.cell('Views', 3).setValue(50_000);
  tabOf(session).type('Status', 'LHL-202610-14', 'Missed');
  const sales = tabOf(session, 'Sales').sheet;
  sales.getRange(sales.getLastRow() + 1, 3).setValue(new Date('2026-10-20T15:00:00Z'));
  const cycle = tabOf(session, 'Sales cycle');
  cycle.sheet.deleteRow(4);
  cycle.sheet.getRange(cycle.sheet.getLastRow() + 1, 1, 1, 2).setValues([[9, 'A stage of ours']]);
}

/** What a person does to the tab; the text is found again wherever it goes. */
interface Deed {
  readonly kind: 'beside' | 'row' | 'over' | 'column';
  readonly line: number;
  readonly column: number;
}

/** Does it at one of the lines of ours. */
function act(sheet: Sheet, { kind, line, column }: Deed, mark: string): void {
  const rows = cells(sheet);
  const at = keyAt(rows);
  const lines = rows.flatMap((row, index) => (row[at] ? [index] : []));
  const index = lines[line % lines.length] ?? 0;
  if (kind === 'row') {
    sheet.insertRowAfter(index + 1);
    sheet.getRange(index + 2, at + 2 + (column % 14)).setValue(mark);
    return;
  }
  if (kind === 'column') {
    const place = 1 + (column % 12);
    sheet.insertColumnAfter(place);
    sheet.getRange(index + 1, place + 1).setValue(mark);
    return;
  }
  const width = rows[index]?.length ?? 0;
  const free = kind === 'over' ? at + 2 + (column % 3) : width + 1 + (column % 4);
  sheet.getRange(index + 1, Math.min(free, sheet.getMaxColumns())).setValue(mark);
}

/** Each text with the key of its line. */
function found(sheet: Sheet): Map<string, string> {
  const rows = cells(sheet);
  const at = keyAt(rows);
  return new Map(
    rows.flatMap((row) =>
      row.filter((cell) => cell.startsWith('☂')).map((cell) => [cell, row[at] ?? ''] as const),
    ),
  );
}

describe('a refresh after the data changed', () => {
  test('keeps every text of people beside its line, wherever they wrote it', async () => {
    const deed = fc.record({
      kind: fc.constantFrom('beside', 'row', 'over', 'column'),
      line: fc.nat(200),
      column: fc.nat(20),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 8 }), async (deeds) => {
        const session = await openSession({ now: NOW, snapshot: reviewed });
        const sheet = sheetOf(session);
        for (const [index, one] of deeds.entries()) act(sheet, one, `☂${index}`);
        const before = found(sheet);
        changeData(session);
        await session.api.reviewMonth(OCTOBER);
        expect(found(sheet)).toEqual(before);
        session.close();
      }),
      { numRuns: 20 },
    );
  }, 120_000);

  test('writes the figures that nobody touched, and names those that people typed over', async () => {
    const session = await openForTest({ snapshot: reviewed });
    const sheet = sheetOf(session);
    const clicks = rowOf(sheet, 'outcome:link-clicks');
    const views = cells(sheet)[rowOf(sheet, 'outcome:views') - 1]?.[2];
    session.edit(REVIEW, `C${clicks}`, '500');
    changeData(session);
    const { left } = await session.api.reviewMonth(OCTOBER);
    const now = (key: string) => cells(sheet)[rowOf(sheet, key) - 1]?.[2];
    expect(now('outcome:link-clicks')).toBe('500');
    expect(now('outcome:views')).not.toBe(views);
    expect(left).toEqual([
      {
        section: 'Outcome',
        figure: expect.stringContaining('Link clicks'),
        cell: `C${rowOf(sheet, 'outcome:link-clicks')}`,
        from: '500',
        to: '464',
      },
    ]);
    const state = cells(sheet)[2]?.[1] ?? '';
    expect(state).toContain(`typed over C${rowOf(sheet, 'outcome:link-clicks')}`);
    sheet.getRange(rowOf(sheet, 'outcome:link-clicks'), 3).clearContent();
    expect((await session.api.reviewMonth(OCTOBER)).left).toEqual([]);
    expect(now('outcome:link-clicks')).toBe('464');
    expect(cells(sheet)[2]?.[1]).not.toContain('typed over');
  });

  test('finds lines whose keys were left behind by sorting what can be seen', async () => {
    const session = await openForTest({ snapshot: reviewed });
    const sheet = sheetOf(session);
    const first = rowOf(sheet, 'post:LHL-202610-01');
    sheet.getRange(first + 2, 14).setValue('☂ beside the third');
    const third = cells(sheet)[first + 1]?.[1];
    sheet.getRange(first, 2, 6, 13).sort({ column: 2, ascending: false });
    changeData(session);
    await session.api.reviewMonth(OCTOBER);
    const rows = cells(sheet);
    const marked = rows.find((row) => row.includes('☂ beside the third'));
    expect(marked?.slice(0, 2)).toEqual([`post:${third}`, third]);
    for (const row of rows.filter(([key = '']) => key.startsWith('post:'))) {
      expect(row[0]).toBe(`post:${row[1]}`);
    }
  });

  test('brings back lines and columns of ours that somebody deleted', async () => {
    const session = await openForTest({ snapshot: reviewed });
    const sheet = sheetOf(session);
    const before = cells(sheet);
    sheet.deleteColumn(6);
    sheet.deleteRow(rowOf(sheet, 'outcome:value'));
    await session.api.reviewMonth(OCTOBER);
    expect(cells(sheet)).toEqual(before);
  });

  test('leaves charts where people put them, and says in their titles what came', async () => {
    const session = await openForTest({ snapshot: reviewed });
    const sheet = sheetOf(session);
    const [leads, stages, weeks] = sheet.getCharts();
    if (leads === undefined || stages === undefined || weeks === undefined) throw new Error('Few');
    sheet.updateChart(leads.modify().setPosition(30, 4, 5, 6).setOption('height', 500).build());
    sheet.updateChart(stages.modify().setOption('title', 'Ours').build());
    sheet.removeChart(weeks);
    const titles = () => sheet.getCharts().map((chart) => chart.getOptions().get('title'));
    const before = titles();
    changeData(session);
    const sales = tabOf(session, 'Sales').sheet;
    sales.getRange(5, 3, 12, 1).clearContent();
    await session.api.reviewMonth(OCTOBER);
    const chart = sheet.getCharts().find((one) => one.getContainerInfo().getAnchorRow() === 30);
    expect(chart?.getOptions().get('title')).toMatch(/^\d+ leads .+, only \d+ leads contacted$/);
    expect(chart?.getOptions().get('title')).not.toBe(before[0]);
    expect(titles()).toHaveLength(2);
    expect(titles()).toContain('Ours');
  });

  test('leaves formats of people alone', async () => {
    const session = await openForTest({ snapshot: reviewed });
    const sheet = sheetOf(session);
    const range = () => sheet.getRange(rowOf(sheet, 'outcome:link-clicks'), 3);
    range().setBackground('#ff0000').setNumberFormat('0.000').setFontWeight('bold');
    changeData(session);
    await session.api.reviewMonth(OCTOBER);
    expect(range().getDisplayValue()).toBe('464.000');
    expect([range().getBackground(), range().getFontWeight()]).toEqual(['#ff0000', 'bold']);
  });

  test('takes as many writes as changed, none where nothing did', async () => {
    const session = await openForTest({ snapshot: reviewed });
    session.meter.reset();
    await session.api.reviewMonth(OCTOBER);
    expect(session.meter.writes).toBe(0);
  });
});
