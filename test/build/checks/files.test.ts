import { describe, expect, test } from 'vitest';
import type { Check } from '../../../build/checks/check.ts';
import { manifest } from '../../../build/checks/manifest.ts';
import { names } from '../../../build/checks/names.ts';
import { sizes } from '../../../build/checks/sizes.ts';

const SCOPES = [
  'https://www.googleapis.com/auth/spreadsheets.currentonly',
  'https://www.googleapis.com/auth/script.container.ui',
];

const run = (check: Check, name: string, text: string) => check(new Map([[name, text]]));

describe('sizes', () => {
  test('a file within its budget passes', () => {
    expect(run(sizes, 'Menu.js', 'x'.repeat(4_000))).toEqual([]);
  });

  test('a file over its budget is told with both figures', () => {
    expect(run(sizes, 'Menu.js', 'x'.repeat(4_001))).toEqual([
      'Menu.js has 4001 bytes, and its budget is 4000: leave out what it need not hold.',
    ]);
  });

  test('bytes count, not characters', () => {
    expect(run(sizes, 'Menu.js', '…'.repeat(1_400))).toHaveLength(1);
  });
});

describe('manifest', () => {
  const text = (oauthScopes: string[], runtimeVersion = 'V8') =>
    JSON.stringify({ oauthScopes, runtimeVersion });

  test.each([
    ['the two scopes in any order', text([...SCOPES].reverse()), 0],
    ['a third scope', text([...SCOPES, 'https://www.googleapis.com/auth/drive']), 1],
    ['one scope alone', text(SCOPES.slice(1)), 1],
    ['the old runtime', text(SCOPES, 'STABLE'), 1],
    ['no scopes and no runtime', '{}', 2],
  ])('%s', (_name, json, problems) => {
    expect(run(manifest, 'appsscript.json', json)).toHaveLength(problems);
  });
});

describe('names', () => {
  test('a function that two files declare is told once', () => {
    const files = new Map([
      ['Menu.js', 'function onOpen() {}\nfunction rpc() {}\n'],
      ['Code.js', 'function rpc() {}\n'],
    ]);
    expect(names(files)).toEqual(['The function rpc is declared twice: give one another name.']);
  });

  test('functions inside others do not count', () => {
    const files = new Map([['Code.js', 'function a() {\n  function b() {}\n  function b() {}\n}']]);
    expect(names(files)).toEqual([]);
  });
});
