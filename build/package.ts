import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { zipSync } from 'fflate';
import { builtFiles } from './build.ts';
import type { BuiltFiles } from './checks/check.ts';
import { installPage } from './package/install-page.ts';
import { runAsProgram } from './program.ts';
import { projectFolder } from './project.ts';

/** Archives of the same files are the same bytes: no file in them has a time of its own. */
const NO_TIME = new Date(1980, 0, 1);

/** Everything that somebody needs who has neither Node nor this project, by name. */
export async function packageFiles(folder: string, built: BuiltFiles): Promise<BuiltFiles> {
  const papers = ['LICENSE', 'THIRD_PARTY_NOTICES.md'].map(
    async (name) => [name, await readFile(join(folder, name), 'utf8')] as const,
  );
  return new Map([['Install.html', installPage(built)], ...built, ...(await Promise.all(papers))]);
}

/** Writes the files into a folder, and once more into an archive beside it. */
async function writePackage(files: BuiltFiles, release: string, name: string): Promise<void> {
  const folder = join(release, name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await Promise.all([...files].map(([file, text]) => writeFile(join(folder, file), text)));
  const entries = [...files].map(([file, text]) => [`${name}/${file}`, Buffer.from(text)] as const);
  const archive = zipSync(Object.fromEntries(entries), { level: 9, mtime: NO_TIME });
  await writeFile(`${folder}.zip`, archive);
}

await runAsProgram(import.meta.url, async () => {
  // The project's own package.json has a version.
  const { version } = JSON.parse(await readFile(join(projectFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  const name = `row-forward-${version}`;
  const release = join(projectFolder, 'release');
  const files = await packageFiles(projectFolder, await builtFiles(projectFolder));
  await writePackage(files, release, name);
  const shown = relative(process.cwd(), join(release, name));
  console.log(`${shown}      open Install.html in a browser: it says what to paste where`);
  console.log(`${shown}.zip  the same to send to somebody`);
});
