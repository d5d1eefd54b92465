import { type Browser, chromium } from 'playwright-core';
import { Problem } from '../program.ts';
import { findBrowser } from '../test-run/browser.ts';

/** Runs with a browser that is closed afterwards. */
export async function withBrowser(work: (browser: Browser) => Promise<void>): Promise<void> {
  const executablePath = findBrowser();
  if (executablePath === null) {
    throw new Problem(
      'Pictures need Chrome, Chromium or Edge: install one, or name it in CHROMIUM_PATH.',
    );
  }
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    await work(browser);
  } finally {
    await browser.close();
  }
}
