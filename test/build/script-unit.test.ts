import { createContext, runInContext } from 'node:vm';
import { expect, test } from 'vitest';
import { scriptUnit } from '../../build/script-unit.ts';
import { temporaryFolder } from './temporary-folder.ts';

const ENTRY = `
  host.loads += 1;
  export function onOpen(this: unknown, ...args: number[]) { return [this === host, args.length]; }
  export const rpc = (request: string) => request.toUpperCase();
  export type Hidden = string;
`;

async function load(source = ENTRY) {
  const unit = await scriptUnit(temporaryFolder({ 'entry.ts': source }), 'code', 'entry.ts');
  const host = { loads: 0 };
  const context = createContext({ host });
  runInContext(unit.stubs + unit.loader, context);
  return { unit, host, run: (script: string) => runInContext(script, context) };
}

test('every export becomes a function of the top level', async () => {
  const { unit, run } = await load();
  expect(unit.names).toEqual(['onOpen', 'rpc']);
  expect(run('rpc("plan")')).toBe('PLAN');
});

test('nothing runs before the first call, and the unit loads once', async () => {
  const { host, run } = await load();
  expect(host.loads).toBe(0);
  run('rpc("a"); rpc("b"); onOpen();');
  expect(host.loads).toBe(1);
});

test('this and all arguments are passed on', async () => {
  const { run } = await load();
  expect(run('onOpen.call(host, 1, 2, 3).join()')).toBe('true,3');
});

test('the loader is private to google.script.run', async () => {
  const { unit } = await load();
  expect(unit.loader).toMatch(/^function code_\(\) \{/);
  expect(unit.stubs.match(/^function \w+/gm)).toEqual(['function onOpen', 'function rpc']);
});

test('what is not ASCII is escaped', async () => {
  const { unit, run } = await load('export const rpc = () => "Loading…";');
  expect(unit.loader).toMatch(/^[\x20-\x7e\n]*$/);
  expect(run('rpc()')).toBe('Loading…');
});

test('an entry file that does not name what it exports is refused', async () => {
  await expect(load('export * from "./other.ts";')).rejects.toThrow('entry.ts exports everything');
});
