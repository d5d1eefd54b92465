import { describe, expect, test } from 'vitest';
import { freeNames, globals } from '../../../build/checks/globals.ts';

describe('free names', () => {
  test.each([
    ['a use', 'new URL(x)', ['URL', 'x']],
    ['a use inside a function', 'function f() { setTimeout(() => 1); }', ['setTimeout']],
    ['a shorthand property', '({ window })', ['window']],
    ['a declaration is none', 'let fetch = 1; fetch;', []],
    ['a parameter is none', 'function f(crypto) { return crypto.subtle; }', []],
    ['a property is none', 'const plan = {}; plan.process = 1; plan.URL;', []],
    ['a word in a text is none', 'const text = "URL fetch";', []],
    ['a label of an object is none', 'const host = { atob: 1 };', []],
    ['asking whether it exists is none', 'const there = typeof navigator !== "undefined";', []],
  ])('%s', async (_name, source, names) => {
    expect(await freeNames(source)).toEqual(names);
  });
});

test('a global that Apps Script lacks is named with its file', async () => {
  const files = new Map([['Code.js', 'function onEdit() { return new TextEncoder(); }']]);
  expect(await globals(files)).toEqual([
    'Code.js uses TextEncoder, which Apps Script does not have.',
  ]);
});

test('services, the language and functions of the other file are there', async () => {
  const files = new Map([
    ['Menu.js', 'function onEdit() { return code_().onEdit.apply(this, arguments); }'],
    ['Code.js', 'function code_() { return SpreadsheetApp.getActive() ?? Object.keys(Math); }'],
  ]);
  expect(await globals(files)).toEqual([]);
});
