import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuiltFiles, Check } from './checks/check.ts';
import { globals } from './checks/globals.ts';
import { manifest } from './checks/manifest.ts';
import { menuPackages } from './checks/menu.ts';
import { names } from './checks/names.ts';
import { sizes } from './checks/sizes.ts';
import { syntax } from './checks/syntax.ts';
import { noticesComment } from './notices.ts';
import { buildParts } from './parts.ts';
import { Problem, runAsProgram } from './program.ts';
import { projectFolder } from './project.ts';

const CHECKS: readonly Check[] = [syntax, globals, names, manifest, sizes];

/**
 * Makes `dist/`: exactly the files that Apps Script gets. Fails, and leaves `dist/` as it was, with
 * one sentence for each thing that a check finds.
 */
export async function buildAll(): Promise<void> {
  await place(await builtFiles(projectFolder));
}

/** The files by name, checked, without writing them. */
export async function builtFiles(folder: string): Promise<BuiltFiles> {
  const [{ menu, code, sidebar, packages }, manifestText] = await Promise.all([
    buildParts(folder),
    readFile(join(folder, 'appsscript.json'), 'utf8'),
  ]);
  const files: BuiltFiles = new Map([
    ['appsscript.json', manifestText],
    ['Menu.js', menu.loader + menu.stubs + code.stubs],
    ['Code.js', noticesComment(packages) + code.loader],
    ['Sidebar.html', sidebar.html],
  ]);
  const found = await Promise.all(CHECKS.map((check) => check(files)));
  const problems = [...menuPackages(menu.metafile), ...found.flat()];
  if (problems.length > 0) throw new Problem(['The build found:', ...problems].join('\n- '));
  return files;
}

/** Each file is moved into place whole: a host that reads `dist/` meanwhile never sees half of one. */
async function place(files: BuiltFiles): Promise<void> {
  const dist = join(projectFolder, 'dist');
  const cache = join(projectFolder, '.cache');
  await Promise.all([mkdir(dist, { recursive: true }), mkdir(cache, { recursive: true })]);
  const fresh = await mkdtemp(join(cache, 'build-'));
  for (const [name, text] of files) {
    await writeFile(join(fresh, name), text);
    await rename(join(fresh, name), join(dist, name));
  }
  const strangers = (await readdir(dist)).filter((name) => !files.has(name));
  await Promise.all(
    [fresh, ...strangers.map((name) => join(dist, name))].map((path) =>
      rm(path, { recursive: true, force: true }),
    ),
  );
}

await runAsProgram(import.meta.url, async () => {
  await buildAll();
  for (const name of (await readdir(join(projectFolder, 'dist'))).sort()) {
    const { length } = await readFile(join(projectFolder, 'dist', name));
    console.log(`dist/${name}  ${(length / 1000).toFixed(1)} KB`);
  }
});
