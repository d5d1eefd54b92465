import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { runAsProgram } from './program.ts';
import { projectFolder } from './project.ts';

const ENTRY = 'test/conformance/self-check.ts';
const TARGET = '.cache/self-check';
const MANIFEST = {
  timeZone: 'Etc/UTC',
  runtimeVersion: 'V8',
  exceptionLogging: 'STACKDRIVER',
  dependencies: {},
  oauthScopes: [
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.container.ui',
  ],
};

/** What the menu and the sidebar call. */
const STUBS = `function onOpen() { SelfCheck_.addMenu() }
function showRun() { SelfCheck_.showRun() }
function runCases() { return SelfCheck_.runCases() }
`;

/** The project of the self-check by file name: the cases as a script for a scratch spreadsheet. */
export async function selfCheckFiles(): Promise<Record<string, string>> {
  const { outputFiles } = await build({
    entryPoints: [join(projectFolder, ENTRY)],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'SelfCheck_',
    target: 'es2019',
    charset: 'ascii',
    footer: { js: STUBS },
  });
  return {
    'Code.js': outputFiles.map(({ text }) => text).join('\n'),
    'appsscript.json': `${JSON.stringify(MANIFEST, null, 2)}\n`,
  };
}

await runAsProgram(import.meta.url, async () => {
  const folder = join(projectFolder, TARGET);
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(await selfCheckFiles())) {
    await writeFile(join(folder, name), text);
  }
  console.log(`The self-check is in ${TARGET}: push it to the script of a scratch spreadsheet.`);
});
