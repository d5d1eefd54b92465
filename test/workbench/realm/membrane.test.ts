import { describe, expect, test } from 'vitest';
import { loadScript } from '../../../src/workbench/realm/load-script.ts';
import { makeNodeRealm } from '../../../src/workbench/realm/node-realm.ts';
import {
  className,
  ScriptException,
  ScriptObject,
} from '../../../src/workbench/realm/script-object.ts';

class Thing extends ScriptObject {
  readonly [className] = 'Thing';
  readonly #secret = 'kept';

  getDates(): Date[] {
    return [new Date(0)];
  }

  getSame(): this {
    return this;
  }

  isDate(value: unknown): boolean {
    return value instanceof Date;
  }

  isItself(value: unknown): boolean {
    return value === this && this.#secret === 'kept';
  }

  fail(): never {
    throw new ScriptException('Google says no.');
  }
}

function run(source: string, hooks = {}): unknown {
  const files = [{ name: 'Code.js', source: `function main() { ${source} }` }];
  const script = loadScript(makeNodeRealm, files, { Thing: new Thing() }, hooks);
  try {
    return script.call('main', []);
  } finally {
    script.dispose();
  }
}

describe('a script', () => {
  test.each([
    'window',
    'process',
    'require',
    'setTimeout',
    'URL',
    'TextEncoder',
    'structuredClone',
  ])('knows no %s', (name) => {
    expect(run(`return typeof ${name}`)).toBe('undefined');
  });

  test('finds the language and the services in globalThis, and nothing else', () => {
    expect(run('return typeof globalThis.Thing + typeof globalThis.Map')).toBe('objectfunction');
    expect(run('return typeof globalThis.process')).toBe('undefined');
  });

  test('starts anew with every call', () => {
    const source = 'globalThis.count = (globalThis.count || 0) + 1; return globalThis.count';
    expect([run(source), run(source)]).toEqual([1, 1]);
  });

  test.each([
    ['dates are its own', 'return Thing.getDates()[0] instanceof Date'],
    ['arrays are its own', 'return Thing.getDates() instanceof Array'],
    ['an object stays the same object', 'return Thing.getSame() === Thing'],
    ['its dates are dates to the host', 'return Thing.isDate(new Date())'],
    ['an object comes back as itself', 'return Thing.isItself(Thing.getSame())'],
    [
      'errors are its own',
      'try { Thing.fail() } catch (e) { return e instanceof Error && e.name === "Exception" && e.message === "Google says no." }',
    ],
    [
      'an unknown member throws a TypeError that names it',
      'try { Thing.getFoo } catch (e) { return e instanceof TypeError && e.message === "Thing.getFoo is not part of this host." }',
    ],
    ['nothing can be written', '"use strict"; try { Thing.x = 1 } catch (e) { return true }'],
    ['a method is the same each time', 'return Thing.getSame === Thing.getSame'],
  ])('%s', (_name, source) => {
    expect(run(source)).toBe(true);
  });

  test('has its calls told before and after', () => {
    const told: string[] = [];
    run('Thing.getSame().isDate(1)', {
      before: (member: string) => told.push(`before ${member}`),
      after: (member: string) => told.push(`after ${member}`),
    });
    expect(told).toEqual([
      ...['before Thing.getSame', 'after Thing.getSame'],
      ...['before Thing.isDate', 'after Thing.isDate'],
    ]);
  });

  test('may be of several files, of which a later one replaces functions', () => {
    const script = loadScript(
      makeNodeRealm,
      [
        { name: 'Menu.js', source: 'function a() { return 1 }\nfunction b() { return a() }' },
        { name: 'Code.js', source: 'function a() { return 2 }' },
      ],
      {},
    );
    expect([script.names, script.call('b', [])]).toEqual([['a', 'b'], 2]);
  });
});
