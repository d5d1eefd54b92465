import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { buildAll } from '../../build/build.ts';
import { standingOf } from '../../build/deploy/standing.ts';
import { projectFolder } from '../../build/project.ts';

const dist = join(projectFolder, 'dist');

/** The built files by name. */
async function readDist(): Promise<Record<string, string>> {
  const names = (await readdir(dist)).sort();
  const files = names.map(async (name) => [name, await readFile(join(dist, name), 'utf8')]);
  return Object.fromEntries(await Promise.all(files));
}

let built: Record<string, string>;

beforeAll(async () => {
  await buildAll();
  built = await readDist();
});

test('dist holds exactly the files that Apps Script gets', () => {
  expect(Object.keys(built)).toEqual(['Code.js', 'Menu.js', 'Sidebar.html', 'appsscript.json']);
});

test('the menu file holds the entry points that Google calls by name', () => {
  for (const name of ['onOpen', 'onInstall', 'onEdit', 'rpc']) {
    expect(built['Menu.js']).toContain(`\nfunction ${name}() {`);
  }
});

test('two builds give the same files', async () => {
  await buildAll();
  expect(await readDist()).toEqual(built);
});

test('a deploy knows them as Row Forward', () => {
  const files = new Map(Object.entries(built));
  expect(standingOf(files, files)).toEqual({
    kind: 'ours',
    manifestChanges: [],
    changedElsewhere: false,
  });
});
