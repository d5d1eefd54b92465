import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildAll } from '../../build/build.ts';
import { projectFolder } from '../../build/project.ts';

const dist = join(projectFolder, 'dist');

test('dist holds exactly the files that Apps Script gets', async () => {
  await buildAll();
  expect((await readdir(dist)).sort()).toEqual([
    'Code.js',
    'Menu.js',
    'Sidebar.html',
    'appsscript.json',
  ]);
});

test('the menu file holds the entry points that Google calls by name', async () => {
  await buildAll();
  const menu = await readFile(join(dist, 'Menu.js'), 'utf8');
  for (const name of ['onOpen', 'onInstall', 'onEdit', 'rpc']) {
    expect(menu).toContain(`\nfunction ${name}() {`);
  }
});

test('two builds give the same files', async () => {
  const read = async () => (await readdir(dist)).map((name) => readFile(join(dist, name), 'utf8'));
  await buildAll();
  const first = await Promise.all(await read());
  await buildAll();
  expect(await Promise.all(await read())).toEqual(first);
});
