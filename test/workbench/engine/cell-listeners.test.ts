import { beforeAll, describe, expect, test } from 'vitest';
import { CELL_LISTENERS, pluginNames } from '../../../src/workbench/engine/cell-listeners.ts';
import { createEngine } from '../../../src/workbench/engine/create-engine.ts';
import { library } from '../../../src/workbench/engine/library.ts';

/** Sets of the engine by which a plugin may choose its commands without naming them. */
const SETS: Readonly<Record<string, ReadonlySet<unknown>>> = {
  invalidateEvaluationCommands: library.invalidateEvaluationCommands,
  invalidateCFEvaluationCommands: library.invalidateCFEvaluationCommands,
  invalidateChartEvaluationCommands: library.invalidateChartEvaluationCommands,
  invalidateDependenciesCommands: library.invalidateDependenciesCommands,
};

/** All that the methods of a class say that are told of commands, inherited ones included. */
function textOf(plugin: unknown): string {
  const texts: string[] = [];
  let prototype: object = (plugin as { prototype: object }).prototype; // A plugin is a class.
  while (prototype !== Object.prototype) {
    for (const name of ['beforeHandle', 'handle']) {
      const method = Object.getOwnPropertyDescriptor(prototype, name)?.value as unknown;
      if (typeof method === 'function') texts.push(method.toString());
    }
    prototype = Object.getPrototypeOf(prototype) as object;
  }
  return texts.join('\n');
}

describe.each(Object.keys(CELL_LISTENERS))('of %s', (type) => {
  beforeAll(() => {
    createEngine({ serialNow: () => 46_328, actor: { email: 'owner@example.com', owner: true } });
  });

  test('hear all plugins that name the command, or a set that holds it', () => {
    const deaf = [...pluginNames()].filter(([, name]) => !CELL_LISTENERS[type]?.has(name));
    expect(deaf.length).toBeGreaterThan(40);
    const sets = Object.keys(SETS).filter((name) => SETS[name]?.has(type));
    const naming = new RegExp([`["']${type}["']`, ...sets].join('|'));
    const missed = deaf.filter(([plugin]) => naming.test(textOf(plugin)));
    expect(missed.map(([, name]) => name)).toEqual([]);
  });

  test('are plugins that there are', () => {
    const names = new Set(pluginNames().values());
    expect([...(CELL_LISTENERS[type] ?? [])].filter((name) => !names.has(name))).toEqual([]);
  });
});
