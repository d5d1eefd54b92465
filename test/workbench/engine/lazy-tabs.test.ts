import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  createEngine,
  type SpreadsheetEngine,
} from '../../../src/workbench/engine/create-engine.ts';

const TABS = ['First', 'Second', 'Third'] as const;
const ROWS = 4;
const COLUMNS = 5;
const WHOLE = { top: 0, left: 0, bottom: ROWS - 1, right: COLUMNS - 1 };

function open(snapshot?: object): SpreadsheetEngine {
  const engine = createEngine({
    serialNow: () => 46_328.375,
    actor: { email: 'owner@example.com', owner: true },
    ...(snapshot === undefined ? {} : { snapshot }),
  });
  if (snapshot === undefined) {
    engine.tabs.rename('0', TABS[0]);
    for (const [at, name] of TABS.entries()) {
      if (at > 0) engine.tabs.add(name, at, ROWS, COLUMNS);
    }
  }
  return engine;
}

const idOf = (engine: SpreadsheetEngine, tab: number): string => engine.tabs.ids()[tab] ?? '';

const shownIn = (engine: SpreadsheetEngine, tab: number): string[][] =>
  engine.cells.read(idOf(engine, tab), WHOLE).map((line) => line.map(({ text }) => text));

function type(engine: SpreadsheetEngine, { tab, row, column, text }: Typed): void {
  engine.cells.write(idOf(engine, tab), row, column, [[{ content: text }]]);
}

interface Typed {
  readonly tab: number;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** What somebody does: types into a cell, or looks at a tab. */
type Step = { readonly look: number } | Typed;

/**
 * Formulas look at later tabs, or at lower rows of their own, so that none goes in circles; what a
 * formula spills may be looked at from everywhere.
 */
function typed(tab: number, row: number): fc.Arbitrary<string> {
  const plain = fc.constantFrom('', '1', '2', 'x');
  const below = Math.min(row + 2, ROWS);
  const own = [`=A${below}&"!"`, `=SUM(A${below}:B${ROWS})`];
  const later = TABS.slice(tab + 1).flatMap((name) => [
    `=${name}!A1`,
    `=SUM(${name}!A1:E${ROWS})`,
    `=${name}!E2&"?"`,
    `=INDIRECT("${name}!B1")`,
    `=TRANSPOSE(${name}!A1:A2)`,
  ]);
  const formulas = row + 1 < ROWS ? [...own, ...later] : later;
  return formulas.length === 0 ? plain : fc.oneof(plain, fc.constantFrom(...formulas));
}

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ look: fc.nat(TABS.length - 1) }),
  fc
    .record({
      tab: fc.nat(TABS.length - 1),
      row: fc.nat(ROWS - 1),
      column: fc.nat(COLUMNS - 1),
    })
    .chain((place) => typed(place.tab, place.row).map((text) => ({ ...place, text }))),
);

test('whatever is typed and looked at in between, every tab shows what it shows when opened anew', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 24 }), (steps) => {
      const engine = open();
      for (const each of steps) {
        if ('look' in each) shownIn(engine, each.look);
        else type(engine, each);
      }
      const anew = open(engine.snapshot());
      for (const tab of TABS.keys()) expect(shownIn(engine, tab)).toEqual(shownIn(anew, tab));
    }),
    { numRuns: 200 },
  );
}, 120_000);

/** What a colour rule of the first tab asks. */
const ASKED = [
  '=A1',
  '=SUM(B1:E4)',
  '=Second!A1&"Third!"',
  "='Second'!E2",
  '=INDIRECT("Second!B1")',
  `=COUNTA(INDIRECT("'Third'!A:E"))`,
  '=INDIRECT("Second!"&"B1")',
  '=MATCH("x";Third!A1:A4;0)',
  '=IF(INDIRECT("C1")="",Third!B2,0)',
];

test('a rule that asks for a formula sees tabs that nobody has looked at', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), fc.constantFrom(...ASKED), (steps, formula) => {
      const engine = open();
      for (const each of steps) {
        if ('look' in each) shownIn(engine, each.look);
        else type(engine, each);
      }
      const anew = open(engine.snapshot());
      for (const tab of TABS.keys()) shownIn(anew, tab);
      const [asked, right] = [engine, anew].map(({ model, tabs }) =>
        model.getters.evaluateFormula(tabs.ids()[0] ?? '', formula),
      );
      expect(asked).toEqual(right);
    }),
    { numRuns: 200 },
  );
}, 120_000);

test.each([
  '=Second!B1',
  '=\'Second\'!B1&""',
  '=INDIRECT("Second!B1")',
  '=INDIRECT("Sec"&"ond!B1")',
])('a rule that asks for %s sees what a formula there spilled', (formula) => {
  const engine = open();
  type(engine, { tab: 1, row: 0, column: 0, text: '=TRANSPOSE(Third!A1:A2)' });
  type(engine, { tab: 2, row: 1, column: 0, text: 'spilled' });
  const anew = open(engine.snapshot());
  const first = anew.tabs.ids()[0] ?? '';
  expect(anew.model.getters.evaluateFormula(first, formula)).toBe('spilled');
});

test('a formula beside one whose tab spills what it looks at shows all it gives', () => {
  const engine = open();
  type(engine, { tab: 1, row: 3, column: 0, text: '=TRANSPOSE(Third!A1:A2)' });
  shownIn(engine, 0);
  type(engine, { tab: 0, row: 0, column: 3, text: '=SUM(Second!A1:E4)' });
  type(engine, { tab: 0, row: 0, column: 4, text: '=TRANSPOSE(Third!A1:A2)' });
  expect(shownIn(engine, 0)).toEqual(shownIn(open(engine.snapshot()), 0));
});

test('a formula that looks where its text says sees what a formula of another tab spilled there', () => {
  const engine = open();
  const second = engine.tabs.ids()[1] ?? '';
  engine.cells.write(second, 0, 0, [[{ content: '=TRANSPOSE(A3:A4)' }]]);
  engine.cells.write(second, 3, 0, [[{ content: 'spilled' }]]);
  type(engine, { tab: 0, row: 0, column: 0, text: '=INDIRECT("Second!B1")' });
  expect(shownIn(open(engine.snapshot()), 0)[0]?.[0]).toBe('spilled');
});
