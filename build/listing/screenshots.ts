import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { indexedPng } from './indexed-png.ts';

/** The size that the listing asks for, and above it the workbench's own bar, which is left out. */
const SIZE = { width: 1280, height: 800 };
const BAR = 51;

/** 9:00 in New York on 2 November 2026, when the sample's October is over. */
const MORNING = 'now=2026-11-02T09:00&timeZone=America/New_York';

interface Screenshot {
  readonly file: string;
  /** Brings into view what the picture shows. */
  readonly show: (page: Page, sidebar: FrameLocator) => Promise<void>;
}

export const SCREENSHOTS: readonly Screenshot[] = [
  {
    file: 'screenshot-1-check.png',
    show: async (page, sidebar) => {
      await choose(page, 'Check the plan');
      const panel = sidebar.getByRole('tabpanel', { name: 'Check' });
      await panel.getByRole('combobox', { name: 'Month' }).selectOption({ label: 'October 2026' });
      await panel.getByRole('button', { name: 'Check the plan' }).click();
      await panel.getByText('Findings in October 2026').waitFor();
    },
  },
  {
    file: 'screenshot-2-build.png',
    show: async (page, sidebar) => {
      await page.locator('.o-sheet-list .o-sheet', { hasText: 'Calendar' }).click();
      await choose(page, 'Build a month');
      const panel = sidebar.getByRole('tabpanel', { name: 'Build' });
      await panel.getByRole('button', { name: 'Preview' }).click();
      await panel.getByText('The month by week and type').waitFor();
    },
  },
  {
    file: 'screenshot-3-review.png',
    show: async (page, sidebar) => {
      await choose(page, 'Monthly review');
      const panel = sidebar.getByRole('tabpanel', { name: 'Review' });
      await panel.getByRole('button', { name: 'Make the review' }).click();
      await panel.getByRole('button', { name: 'Open the review' }).click();
    },
  },
];

/** Takes each picture of the workbench at an address, as a visitor finds it who comes first. */
export async function takeScreenshots(
  browser: Browser,
  address: string,
  folder: string,
): Promise<void> {
  for (const { file, show } of SCREENSHOTS) {
    const page = await browser.newPage({ viewport: { ...SIZE, height: SIZE.height + BAR } });
    await page.goto(`${address}?${MORNING}`);
    await page.locator('#loading').waitFor({ state: 'hidden', timeout: 60_000 });
    await show(page, page.frameLocator('#sidebar iframe'));
    // The messages that come and go would hide what they stand before.
    await page.waitForTimeout(9_000);
    const picture = await page.screenshot({ clip: { x: 0, y: BAR, ...SIZE } });
    await writeFile(join(folder, file), await indexedPng(picture, page));
    await page.close();
  }
}

async function choose(page: Page, item: string): Promise<void> {
  await page.locator('.o-topbar-menu', { hasText: 'Row Forward' }).click();
  await page.locator('.o-menu-item', { hasText: item }).first().click();
}
