import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';

/** A picture that the listing asks for, in exactly this size. */
interface Graphic {
  readonly source: string;
  readonly file: string;
  readonly width: number;
  readonly height: number;
}

/** The icon twice for the listing and once for the consent screen, and the banner of the card. */
export const GRAPHICS: readonly Graphic[] = [
  { source: 'icon.svg', file: 'icon-128.png', width: 128, height: 128 },
  { source: 'icon.svg', file: 'icon-120.png', width: 120, height: 120 },
  { source: 'icon.svg', file: 'icon-32.png', width: 32, height: 32 },
  { source: 'banner.svg', file: 'banner-220x140.png', width: 220, height: 140 },
];

/** Draws each graphic from its drawing, on nothing where the drawing leaves the ground free. */
export async function drawGraphics(browser: Browser, folder: string): Promise<void> {
  for (const { source, file, width, height } of GRAPHICS) {
    const page = await browser.newPage({ viewport: { width, height } });
    const drawing = await readFile(join(folder, source), 'utf8');
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${drawing}`);
    await page.screenshot({ path: join(folder, file), omitBackground: true });
    await page.close();
  }
}
