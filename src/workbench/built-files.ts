import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The project's folder, wherever the program that imports this stands. */
const PROJECT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const DIST = join(PROJECT, 'dist');
/** What the built files are made of. */
const SOURCES = [
  'appsscript.json',
  'src/core',
  'src/sheets',
  'src/addon',
  'src/import',
  'src/sidebar',
];
const NEEDED = ['appsscript.json', 'Menu.js', 'Code.js', 'Sidebar.html'];

/** The newest change under a path, in milliseconds; 0 where there is none. */
async function newest(path: string): Promise<number> {
  const found = await stat(path).catch(() => null);
  if (found === null) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  const names = await readdir(path);
  return Math.max(0, ...(await Promise.all(names.map((name) => newest(join(path, name))))));
}

/** When the oldest built file was made; 0 where one is missing. */
async function builtAt(): Promise<number> {
  const times = await Promise.all(NEEDED.map((name) => newest(join(DIST, name))));
  return Math.min(...times);
}

/** Builds the add-on unless what was built is newer than every source. */
async function build(): Promise<void> {
  const changed = await Promise.all(SOURCES.map((name) => newest(join(PROJECT, name))));
  if ((await builtAt()) >= Math.max(...changed)) return;
  // The program that builds is no part of the workbench: it is asked for only when it is needed.
  const program = pathToFileURL(join(PROJECT, 'build', 'build.ts')).href;
  const { buildAll } = (await import(program)) as { buildAll: () => Promise<void> };
  await buildAll();
}

async function read(): Promise<Readonly<Record<string, string>>> {
  await build();
  const names = (await readdir(DIST)).filter((name) => /\.(js|html|json)$/.test(name));
  const files = await Promise.all(
    names.map(async (name) => [name, await readFile(join(DIST, name), 'utf8')] as const),
  );
  return Object.fromEntries(files);
}

let files: ReturnType<typeof read> | null = null;

/**
 * The add-on's built files by name, made anew where they are missing or old. A program looks once:
 * what it opens later has the same add-on.
 */
export function readBuiltFiles(): Promise<Readonly<Record<string, string>>> {
  files ??= read();
  return files;
}
