import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { projectFolder } from '../../../build/project.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { claspProgram, Trial } from './trial.ts';

beforeAll(() => void claspProgram(), 300_000);

/** What a clone does not have, or has of its own. */
const NOT_CLONED = [
  '.git',
  '.cache',
  '.ci',
  'coverage',
  'dist',
  'docs',
  'node_modules',
  'release',
  'test',
];

/** A fresh clone. Packages are linked, so that the test need not install them once more. */
function clone(): string {
  const folder = temporaryFolder({});
  cpSync(projectFolder, folder, {
    recursive: true,
    filter: (path) => !NOT_CLONED.includes(relative(projectFolder, path)),
  });
  for (const path of ['node_modules', join('.cache', 'clasp')]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    symlinkSync(join(projectFolder, path), join(folder, path), 'junction');
  }
  return folder;
}

/** Runs `npm run` with words, as a person would type them. */
function npmRun(folder: string, words: readonly string[], environment: Record<string, string>) {
  const npm = process.env.npm_execpath ?? '';
  return new Promise<{ exitCode: number | null; printed: string }>((resolve) => {
    const child = spawn(process.execPath, [npm, 'run', ...words], {
      cwd: folder,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        printed += text;
      });
    }
    child.on('close', (exitCode) => resolve({ exitCode, printed }));
  });
}

test('a fresh clone deploys by the words of the README, and the exit code tells how it went', {
  timeout: 180_000,
}, async () => {
  const trial = await Trial.start();
  const folder = clone();
  const readme = readFileSync(join(projectFolder, 'README.md'), 'utf8');
  expect(readme).toContain('npm run deploy -- --new "Social plan"');

  const first = await npmRun(folder, ['deploy', '--', '--new', 'Social plan'], trial.environment());
  expect(first.printed).toContain('Pushed 4 files');
  expect(first.printed).toContain('choose Set up or repair');
  expect(first.exitCode).toBe(0);
  expect(existsSync(join(folder, 'dist', 'Code.js'))).toBe(true);
  const [project] = [...trial.google.projects.values()];
  const sent = Object.fromEntries((project?.files ?? []).map(({ name, source }) => [name, source]));
  expect(Object.keys(sent).sort()).toEqual(['Code', 'Menu', 'Sidebar', 'appsscript']);
  expect(sent.Code).toBe(readFileSync(join(folder, 'dist', 'Code.js'), 'utf8'));

  if (project) project.files = [{ name: 'Mine', type: 'SERVER_JS', source: 'var mine = 1;' }];
  const refused = await npmRun(folder, ['deploy'], trial.environment());
  expect(refused.printed).toContain("files that are not Row Forward's: Mine.gs.");
  expect(refused.exitCode).toBe(1);
  expect(project?.files).toHaveLength(1);
});
