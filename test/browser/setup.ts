import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { startWorkbench } from '../../build/start.ts';
import { findBrowser } from '../../build/test-run/browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the workbench is served. */
    readonly workbenchAddress: string;
    /** Where the browser listens. */
    readonly browserAddress: string;
  }
}

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
  // A page lives for seconds here: the slowest of the compilers of scripts never earns what it costs.
  '--js-flags=--no-turbofan',
  `--disable-features=${[...LEFT_OUT_BY_PLAYWRIGHT, ...UNSEEN].join(',')}`,
];

/** Serves the workbench and starts a browser, once for all files; answers how both end. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('No browser was found: run npm test.');
  const server = await startWorkbench([0]);
  const browser = await chromium.launchServer({ executablePath, args: ARGUMENTS });
  project.provide('workbenchAddress', server.address);
  project.provide('browserAddress', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
  };
}
