import { describe, expect, test } from 'vitest';
import {
  createEngine,
  type SpreadsheetEngine,
} from '../../../src/workbench/engine/create-engine.ts';
import { PROTECTED, Refusal } from '../../../src/workbench/engine/port.ts';

const SHEET = '0';
const owner = { email: 'owner@example.com', owner: true };
const agency = { email: 'agency@example.com', owner: false };

function open(snapshot?: object): SpreadsheetEngine {
  return createEngine({
    serialNow: () => 46_328.375,
    actor: owner,
    ...(snapshot === undefined ? {} : { snapshot }),
  });
}

const cell = (row: number, column: number) => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

function value(engine: SpreadsheetEngine, row: number, column: number): unknown {
  return engine.cells.read(SHEET, cell(row, column))[0]?.[0]?.value;
}

function note(engine: SpreadsheetEngine, row: number, column: number, text: string): void {
  engine.attachments.put([
    { id: `note:${text}`, kind: 'note', sheet: SHEET, zone: cell(row, column), data: text },
  ]);
}

describe('the clock', () => {
  test('TODAY and NOW are those of the host', () => {
    const engine = open();
    engine.cells.write(SHEET, 0, 0, [[{ content: '=TODAY()' }, { content: '=NOW()' }]]);
    expect([value(engine, 0, 0), value(engine, 0, 1)]).toEqual([46_328, 46_328.375]);
  });

  test('two workbooks have clocks of their own', () => {
    const early = createEngine({ serialNow: () => 1, actor: owner });
    const late = createEngine({ serialNow: () => 2, actor: owner });
    for (const engine of [early, late]) {
      engine.cells.write(SHEET, 0, 0, [[{ content: '=TODAY()' }]]);
    }
    expect([value(early, 0, 0), value(late, 0, 0)]).toEqual([1, 2]);
  });
});

describe('a block', () => {
  test('is one step of undo', () => {
    const engine = open();
    engine.cells.write(SHEET, 0, 0, [
      [{ content: 'a' }, { content: 'b' }],
      [{ content: 'c' }, null],
    ]);
    engine.model.dispatch('REQUEST_UNDO');
    expect(engine.cells.extent(SHEET)).toEqual({ rows: 0, columns: 0 });
    engine.model.dispatch('REQUEST_REDO');
    expect(engine.cells.extent(SHEET)).toEqual({ rows: 2, columns: 2 });
  });

  test('leaves cells alone that it says nothing about', () => {
    const engine = open();
    engine.cells.write(SHEET, 0, 0, [[{ content: 'a' }, { content: 'b' }]]);
    engine.cells.write(SHEET, 0, 0, [[null, { content: 'c' }]]);
    expect([value(engine, 0, 0), value(engine, 0, 1)]).toEqual(['a', 'c']);
  });

  test('text joined to a range gives one text for each cell', () => {
    const engine = open();
    engine.cells.write(SHEET, 0, 0, [
      [{ content: 'a' }, { content: '=TEXTJOIN("/",TRUE,A1:A2&"!")' }],
      [{ content: 'b' }, null],
    ]);
    expect(value(engine, 0, 1)).toBe('a!/b!');
  });
});

describe('changes made together', () => {
  test('are one step of undo', () => {
    const engine = open();
    engine.together(() => {
      engine.cells.write(SHEET, 0, 0, [[{ content: 'a' }]]);
      engine.cells.write(SHEET, 5, 0, [[{ content: 'b' }]]);
    });
    expect([value(engine, 0, 0), value(engine, 5, 0)]).toEqual(['a', 'b']);
    engine.model.dispatch('REQUEST_UNDO');
    expect(engine.cells.extent(SHEET).rows).toBe(0);
  });

  test('throw what went wrong among them, and the engine lives on', () => {
    const engine = open();
    const work = (): void => {
      throw new Error('wrong');
    };
    expect(() => engine.together(work)).toThrow('wrong');
    engine.cells.write(SHEET, 0, 0, [[{ content: 'a' }]]);
    expect(value(engine, 0, 0)).toBe('a');
  });
});

describe('attachments', () => {
  test('go and come back with undo and redo', () => {
    const engine = open();
    note(engine, 1, 1, 'why');
    engine.model.dispatch('REQUEST_UNDO');
    expect(engine.attachments.list('note')).toEqual([]);
    engine.model.dispatch('REQUEST_REDO');
    expect(engine.attachments.list('note')).toHaveLength(1);
    engine.cells.write(SHEET, 0, 0, [[{ content: 'still alive' }]]);
    expect(value(engine, 0, 0)).toBe('still alive');
  });

  test('go with their row, and come back when that is undone', () => {
    const engine = open();
    note(engine, 3, 0, 'why');
    engine.headers.remove(SHEET, 'ROW', 3, 1);
    expect(engine.attachments.list('note')).toEqual([]);
    engine.model.dispatch('REQUEST_UNDO');
    expect(engine.attachments.list('note')[0]?.zone).toEqual(cell(3, 0));
  });

  test('are copied with their tab', () => {
    const engine = open();
    note(engine, 2, 2, 'why');
    const copy = engine.tabs.duplicate(SHEET, 'Copy');
    expect(engine.attachments.list('note', copy)[0]?.zone).toEqual(cell(2, 2));
  });
});

describe('formats of empty cells', () => {
  const column = { top: 1, left: 0, bottom: 999, right: 0 };

  test('are taken on by what is typed, also in rows added at the end', () => {
    const engine = open();
    engine.cells.fill(SHEET, column, { format: '@', style: { bold: true } });
    engine.headers.insert(SHEET, 'ROW', 1000, 5, 999);
    engine.model.dispatch('UPDATE_CELL', { sheetId: SHEET, col: 0, row: 1002, content: '007' });
    expect(value(engine, 1002, 0)).toBe('007');
    expect(engine.cells.style(SHEET, 1002, 0).bold).toBe(true);
  });

  test('end where a part of them is cleared', () => {
    const engine = open();
    engine.cells.fill(SHEET, column, { format: '0.00' });
    engine.cells.clear(SHEET, { ...column, top: 10, bottom: 20 }, { content: true, format: true });
    expect([9, 10, 20, 21].map((row) => engine.cells.format(SHEET, row, 0))).toEqual([
      ...['0.00', '', '', '0.00'],
    ]);
  });

  test('make no cells', () => {
    const engine = open();
    engine.cells.fill(SHEET, column, { format: '0.00' });
    expect(engine.model.getters.getCells(SHEET)).toHaveLength(0);
  });

  test('are laid one over the other', () => {
    const engine = open();
    engine.cells.fill(SHEET, column, { style: { bold: true, italic: true } });
    engine.cells.fill(SHEET, { ...column, top: 0 }, { style: { italic: undefined } });
    expect(engine.cells.style(SHEET, 5, 0)).toMatchObject({ bold: true, italic: undefined });
  });
});

describe('protections', () => {
  function protect(engine: SpreadsheetEngine, editors: string[] | null): void {
    const data = { editors, warningOnly: false };
    engine.attachments.put([
      { id: 'protection:1', kind: 'protection', sheet: SHEET, zone: null, data },
      { id: 'unprotected:1', kind: 'unprotected', sheet: SHEET, zone: cell(0, 0), data: null },
    ]);
  }

  const type = (engine: SpreadsheetEngine, row: number): void =>
    engine.cells.write(SHEET, row, 0, [[{ content: 'x' }]]);

  test('refuse whoever is not named, and leave nothing half done', () => {
    const engine = open();
    protect(engine, []);
    expect(() => engine.as(agency, () => type(engine, 1))).toThrow(Refusal);
    expect(value(engine, 1, 0)).toBeNull();
  });

  test('name their reason', () => {
    const engine = open();
    protect(engine, []);
    try {
      engine.as(agency, () => type(engine, 1));
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({ reasons: [PROTECTED] });
    }
  });

  test.each([
    ['the owner', owner, [], 1],
    ['an editor', agency, [agency.email], 1],
    ['anybody where nobody was named', agency, null, 1],
    ['anybody on cells that stay open', agency, [], 0],
  ])('let %s through', (_name, actor, editors, row) => {
    const engine = open();
    protect(engine, editors);
    engine.as(actor, () => type(engine, row));
    expect(value(engine, row, 0)).toBe('x');
  });

  test('hold in the grid as well', () => {
    const engine = open();
    protect(engine, []);
    const result = engine.as(agency, () =>
      engine.model.dispatch('REMOVE_COLUMNS_ROWS', {
        ...{ sheetId: SHEET, sheetName: 'Sheet1', dimension: 'ROW' as const, elements: [4] },
      }),
    );
    expect(result.reasons).toEqual([PROTECTED]);
  });
});

test('a snapshot brings everything back', () => {
  const engine = open();
  engine.cells.write(SHEET, 0, 0, [[{ content: "'007" }, { content: '=SUM(1;2)' }]]);
  engine.cells.fill(SHEET, { top: 1, left: 0, bottom: 999, right: 2 }, { format: '0.00' });
  note(engine, 4, 4, 'why');
  engine.attachments.put([
    { id: 'metadata:1', kind: 'metadata', sheet: null, zone: null, data: { key: 'k' } },
  ]);
  engine.validations.set(SHEET, cell(5, 0), {
    ...{ criteria: 'VALUE_IN_LIST', values: ['a'], dropdown: true, allowInvalid: false },
    helpText: 'Pick.',
  });
  const again = open(JSON.parse(JSON.stringify(engine.snapshot())));
  expect(again.cells.read(SHEET, { top: 0, left: 0, bottom: 0, right: 1 })).toEqual(
    engine.cells.read(SHEET, { top: 0, left: 0, bottom: 0, right: 1 }),
  );
  expect(again.cells.formulas(SHEET, cell(0, 1))).toEqual([['=SUM(1;2)']]);
  expect(again.cells.format(SHEET, 50, 1)).toBe('0.00');
  expect(again.attachments.list('note')).toEqual(engine.attachments.list('note'));
  expect(again.attachments.list('metadata')).toEqual(engine.attachments.list('metadata'));
  expect(again.validations.at(SHEET, 5, 0)).toEqual(engine.validations.at(SHEET, 5, 0));
});
