import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Problem } from '../program.ts';

const PACKAGE = fileURLToPath(new URL('./clasp', import.meta.url));

/**
 * The program file of clasp, installed into the cache at first use. It brings all of Google's API
 * clients along (about 280 MB), too much for everybody who only works on the code; and it has a lock
 * file of its own, so that the very packages run that the tests ran, which npx would not promise.
 */
export function installClasp(cache: string, say: (text: string) => void): string {
  const lock = readFileSync(join(PACKAGE, 'package-lock.json'));
  const version = createHash('sha256').update(lock).digest('hex').slice(0, 12);
  const home = join(cache, 'clasp');
  const folder = join(home, version);
  const program = join(folder, 'node_modules', '@google', 'clasp', 'build', 'src', 'index.js');
  if (existsSync(program)) return program;
  say('Installing clasp, Google’s tool for Apps Script (once, about half a minute)…');
  mkdirSync(home, { recursive: true });
  const fresh = mkdtempSync(join(home, 'new-'));
  try {
    cpSync(PACKAGE, fresh, { recursive: true });
    npmInstall(fresh);
    place(fresh, folder);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  return program;
}

function npmInstall(folder: string): void {
  // npm tells the programs it starts where it is; started through node, it needs no shell.
  const npm = process.env.npm_execpath;
  if (!npm) throw new Problem('clasp is not installed yet: start this once with npm run deploy.');
  const quiet = [
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--no-progress',
    '--loglevel=error',
  ];
  const { status } = spawnSync(process.execPath, [npm, 'ci', ...quiet], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) {
    throw new Problem('npm could not install clasp: check the connection and try again.');
  }
}

/** Whole or not at all; whoever installed at the same time has made the same. */
function place(fresh: string, folder: string): void {
  try {
    renameSync(fresh, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}
