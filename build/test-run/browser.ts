import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Problem } from '../program.ts';

/**
 * What a browser of the Chromium family is called where it is on the path. The first has no windows
 * of its own, and takes the tests a sixth less of the processor's time than the second.
 */
const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser'].concat(
  ['google-chrome', 'google-chrome-stable'],
  ['microsoft-edge', 'microsoft-edge-stable'],
);

/** What Debian calls it; older ones have the second alone. */
const PACKAGES = ['chromium-headless-shell', 'chromium'];

const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

const WINDOWS = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];

/**
 * The browser for the tests. Chromium is installed where there is none and that can be done, which
 * tests that need none do not wait for; where it cannot be done, that is said at once.
 */
export function ensureBrowser(): Promise<string> {
  const found = findBrowser();
  if (found !== null) return Promise.resolve(found);
  if (!isDebianRoot()) {
    throw new Problem(
      'The browser tests need Chrome, Chromium or Edge: install one, or say where it is in CHROMIUM_PATH.',
    );
  }
  console.log('No browser was found: installing Chromium with apt-get…');
  return installChromium();
}

async function installChromium(): Promise<string> {
  await aptGet('update');
  for (const name of PACKAGES) {
    await aptGet('install', '-y', '--no-install-recommends', name);
    const found = findBrowser();
    if (found !== null) return found;
  }
  throw new Problem(
    'The browser tests need a browser, and apt-get could not install Chromium: install one, or say where it is in CHROMIUM_PATH.',
  );
}

/** Says itself what goes wrong. */
function aptGet(...words: readonly string[]): Promise<void> {
  const child = spawn('apt-get', ['-qq', ...words], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => resolve());
  });
}

/** A browser that is there: the one that CHROMIUM_PATH names, else one in a usual place. */
export function findBrowser(): string | null {
  const { CHROMIUM_PATH } = process.env;
  if (CHROMIUM_PATH) {
    if (existsSync(CHROMIUM_PATH)) return CHROMIUM_PATH;
    throw new Problem(`CHROMIUM_PATH names ${CHROMIUM_PATH}, and nothing is there.`);
  }
  return usualPlaces().find((place) => existsSync(place)) ?? null;
}

function usualPlaces(): string[] {
  const { PATH = '', LOCALAPPDATA, ProgramFiles } = process.env;
  if (process.platform === 'darwin') return MAC;
  if (process.platform === 'win32') {
    const roots = [ProgramFiles, process.env['ProgramFiles(x86)'], LOCALAPPDATA];
    return roots.flatMap((root) => (root ? WINDOWS.map((path) => join(root, path)) : []));
  }
  return PATH.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
}

function isDebianRoot(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return /debian|ubuntu/i.test(release) && spawnSync('apt-get', ['--version']).status === 0;
}
