import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from '../../build/test-run/browser.ts';

/** What starts with every window and is never seen: the lists below the bar of addresses, a page in reserve. */
const UNSEEN = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'SpareRendererForSitePerProcess'];

/**
 * What Playwright leaves out by itself, as far as it matters to a page of this machine: the last
 * list of features alone counts.
 */
const LEFT_OUT_BY_PLAYWRIGHT = [
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'PaintHolding'],
  ...['ThirdPartyStoragePartitioning', 'HttpsUpgrades', 'HttpsFirstBalancedModeAutoEnable'],
  ...['LensOverlay', 'MediaRouter', 'OptimizationHints', 'NetworkTimeServiceQuerying'],
  ...['AimEnabled', 'PreconnectToSearch', 'msForceBrowserSignIn'],
];

/** Keeps the browser from anything but the page: no sandbox in containers, no updates, no services. */
const ARGUMENTS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
  ...['--disable-background-networking', '--disable-component-update'],
  // A page lives for seconds here: the slowest of the compilers of scripts never earns what it costs,
  // nor does memory collected beside the page where each core is busy.
  '--js-flags=--no-turbofan --single-threaded-gc',
  `--disable-features=${[...LEFT_OUT_BY_PLAYWRIGHT, ...UNSEEN].join(',')}`,
];

let running: Promise<Browser> | undefined;

/** The browser of all files, which run in one process and end it with theirs; another if it fell over. */
export async function theBrowser(): Promise<Browser> {
  const standing = await running;
  if (standing?.isConnected() === true) return standing;
  running = launch();
  return running;
}

async function launch(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('No browser was found: run npm test.');
  return chromium.launch({ executablePath, args: ARGUMENTS });
}
