import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Problem } from '../program.ts';

/** What a browser of the Chromium family is called where it is on the path. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].concat(
  'microsoft-edge',
  'microsoft-edge-stable',
);

const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

const WINDOWS = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];

/** The browser for the tests; installs Chromium where that can be done, and says so. */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found !== null) return found;
  if (!isDebianRoot()) {
    throw new Problem(
      'The browser tests need Chrome, Chromium or Edge: install one, or say where it is in CHROMIUM_PATH.',
    );
  }
  console.log('No browser was found: installing Chromium with apt-get…');
  try {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  } catch (cause) {
    throw new Problem(
      'The browser tests need a browser, and apt-get could not install Chromium: install one, or say where it is in CHROMIUM_PATH.',
      { cause },
    );
  }
  const installed = findBrowser();
  if (installed === null) throw new Problem('apt-get installed Chromium, but it cannot be found.');
  return installed;
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
