import { expect, test } from 'vitest';
import { syntax } from '../../../build/checks/syntax.ts';

const NEWER = [
  ['a private field', 'class Plan { #rows = []; rows() { return this.#rows; } }'],
  ['a static field', 'class Plan { static tab = 1; }'],
  ['optional chaining', 'function onOpen(plan) { return plan?.rows; }'],
  ['a large whole number', 'var rows = 10n;'],
] as const;

test.each(NEWER)('%s is newer than ES2019', async (_name, source) => {
  const problems = await syntax(new Map([['Code.js', source]]));
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(/^Code\.js holds syntax that is newer than ES2019, near: \S/);
});

test('spread, async functions and optional catch are old enough', async () => {
  const source = 'async function f(...a) { try { return { ...a }; } catch { return [...a]; } }';
  expect(await syntax(new Map([['Code.js', source]]))).toEqual([]);
});

test('only scripts are looked at', async () => {
  expect(await syntax(new Map([['Sidebar.html', '<script>a?.b</script>']]))).toEqual([]);
});
