import { mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { askClasp } from './ask-clasp.ts';
import type { Clasp } from './clasp.ts';
import type { Terminal } from './terminal.ts';

/** The files of a script by name: `Code.js`, `lib/Dates.js`, `appsscript.json`. */
export type ScriptFiles = ReadonlyMap<string, string>;

/** What a script at Google holds now. */
export async function findScript(
  clasp: Clasp,
  terminal: Terminal,
  scriptId: string,
): Promise<ScriptFiles> {
  return inEmptyFolder(async (folder) => {
    await writeFile(join(folder, '.clasp.json'), JSON.stringify({ scriptId, rootDir: 'files' }));
    await askClasp(clasp, terminal, folder, ['pull', '--project', folder]);
    return filesIn(join(folder, 'files'));
  });
}

/** Runs in a folder of its own, since clasp writes over what is in the folder that it works in. */
export async function inEmptyFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  // clasp refuses a path that leads over a link, as the folder for temporary files does on a Mac.
  const folder = await mkdtemp(join(await realpath(tmpdir()), 'row-forward-deploy-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function filesIn(folder: string): Promise<ScriptFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(
    await Promise.all(
      files.map(
        async (file) =>
          [relative(folder, file).split(sep).join('/'), await readFile(file, 'utf8')] as const,
      ),
    ),
  );
}
