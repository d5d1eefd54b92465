import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder } from '../../../build/project.ts';
import { CONTRACT } from '../../../src/addon/contract/contract.ts';
import { ACTIONS } from './actions.ts';
import { REQUESTS } from './requests.ts';

const FOLDER = join(projectFolder, 'src', 'addon', 'actions');

/** Whatever writes into tabs that people share takes the lock; its file has its name. */
function locking(): string[] {
  return readdirSync(FOLDER)
    .filter((file) => readFileSync(join(FOLDER, file), 'utf8').includes('withLock('))
    .map((file) =>
      file.replace('.ts', '').replace(/-./g, ([, letter = '']) => letter.toUpperCase()),
    );
}

test('every action that takes the lock is swept', () => {
  const swept = Object.values(ACTIONS).flatMap((actions) => actions.map(({ name }) => name));
  const missing = locking().filter((action) => !swept.some((name) => name.startsWith(action)));
  expect(locking()).toContain('buildMonth');
  expect(missing).toEqual([]);
});

test('every action meets garbage', () => {
  const asked = REQUESTS.map(([name]) => name.replace(/\W.*/, ''));
  expect(Object.keys(CONTRACT).filter((action) => !asked.includes(action))).toEqual([]);
});
