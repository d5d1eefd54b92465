import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import {
  createEngine,
  type SpreadsheetEngine,
} from '../../../src/workbench/engine/create-engine.ts';

/** A canvas that measures a text by the size of its font; Node has none. */
class MeasuringCanvas {
  font = '';
  getContext(): this {
    return this;
  }
  save(): void {}
  restore(): void {}
  measureText(): object {
    const size = Number(/([\d.]+)px/.exec(this.font)?.[1]);
    return { width: size, fontBoundingBoxAscent: size, fontBoundingBoxDescent: 0 };
  }
}

beforeAll(() => vi.stubGlobal('OffscreenCanvas', MeasuringCanvas));
afterAll(() => vi.unstubAllGlobals());

const ROWS = 8;
/** The engine's height of a row in which nothing is large, in pixels. */
const USUAL = 23;

function open(snapshot?: object): SpreadsheetEngine {
  const engine = createEngine({
    serialNow: () => 46_328.375,
    actor: { email: 'owner@example.com', owner: true },
    ...(snapshot === undefined ? {} : { snapshot }),
  });
  if (snapshot !== undefined) return engine;
  engine.tabs.add('Second', 1, ROWS, 4);
  return open(engine.snapshot());
}

type Deed = (engine: SpreadsheetEngine, tab: string, row: number) => void;

const DEEDS: Readonly<Record<string, Deed>> = {
  'writes large': ({ cells }, tab, row) =>
    cells.write(tab, row, 1, [[{ content: 'large', style: { fontSize: 30 } }]]),
  'writes larger': ({ cells }, tab, row) =>
    cells.write(tab, row, 2, [[{ content: 'larger', style: { fontSize: 40 } }]]),
  'writes small': ({ cells }, tab, row) =>
    cells.write(tab, row, 1, [[{ content: 'small', style: { fontSize: 8 } }]]),
  'clears a row': ({ cells }, tab, row) =>
    cells.clear(tab, { top: row, bottom: row, left: 0, right: 3 }, { content: true, format: true }),
  'inserts a row': ({ headers }, tab, row) => headers.insert(tab, 'ROW', row, 1, row),
  'deletes a row': ({ headers }, tab, row) => headers.remove(tab, 'ROW', row, 1),
  'goes back': ({ model }) => void model.dispatch('REQUEST_UNDO'),
  'copies the tab': ({ tabs }, tab) => tabs.duplicate(tab, `Copy ${tabs.ids().length}`),
  looks: (engine, tab) => void heights(engine, tab),
};

function heights({ model }: SpreadsheetEngine, tab: string): number[] {
  return Array.from({ length: 5 }, (_, row) => model.getters.getRowSize(tab, row));
}

test('a row is as high as its largest text', () => {
  const engine = open();
  const [tab = ''] = engine.tabs.ids();
  expect(heights(engine, tab)[2]).toBe(USUAL);
  DEEDS['writes large']?.(engine, tab, 2);
  expect(heights(engine, tab)[2]).toBeGreaterThan(USUAL);
  DEEDS['goes back']?.(engine, tab, 2);
  expect(heights(engine, tab)[2]).toBe(USUAL);
});

test('a row is as high as before when what was done before the first look is undone', () => {
  const engine = open();
  const [tab = ''] = engine.tabs.ids();
  DEEDS['writes large']?.(engine, tab, 2);
  expect(heights(engine, tab)[2]).toBeGreaterThan(USUAL);
  DEEDS['goes back']?.(engine, tab, 2);
  expect(heights(engine, tab)[2]).toBe(USUAL);
});

test('whatever is done and looked at in between, rows are as high as when opened anew', () => {
  const deed = fc.record({
    name: fc.constantFrom(...Object.keys(DEEDS)),
    tab: fc.nat(1),
    row: fc.nat(4),
  });
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 16 }), (deeds) => {
      const engine = open();
      for (const { name, tab, row } of deeds) {
        DEEDS[name]?.(engine, engine.tabs.ids()[tab] ?? '', row);
      }
      const anew = open(engine.snapshot());
      for (const tab of engine.tabs.ids()) {
        expect(heights(engine, tab)).toEqual(heights(anew, tab));
      }
    }),
  );
});
