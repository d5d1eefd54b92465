import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** More stops than any view has. */
const STOPS = 80;

export async function press(page: Page, key: string, times = 1): Promise<void> {
  for (let count = 0; count < times; count += 1) await page.keyboard.press(key);
}

/** Opens the add-on's menu by its shortcut, goes down to a line and runs it. */
export async function runFromMenu(page: Page, line: string): Promise<void> {
  await page.keyboard.press('Alt+Shift+KeyR');
  const active = page.locator('.o-menu-item-active');
  await active.waitFor();
  const lines = await page.locator('.o-menu-item').allInnerTexts();
  await press(
    page,
    'ArrowDown',
    lines.findIndex((text) => text.trim() === line),
  );
  await expect.poll(async () => (await active.innerText()).trim()).toBe(line);
  await page.keyboard.press('Enter');
}

/** Presses Tab, or Shift+Tab, until the keyboard stands on an element. */
export async function tabTo(
  page: Page,
  target: Locator,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  await target.waitFor();
  for (let stop = 0; stop < STOPS; stop += 1) {
    if (await hasKeyboard(target)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead to ${target}.`);
}

/** Waits until the keyboard stands in the grid. */
export async function inGrid(page: Page): Promise<void> {
  await page.waitForFunction(() => document.activeElement?.closest('#grid') !== null);
}

/** Waits until a cell is the selected one, by the box that names it. */
export async function selected(page: Page, address: string | RegExp): Promise<void> {
  const box = page.locator('.o-named-range-selector-container input').first();
  await expect.poll(() => box.inputValue()).toMatch(address);
}

function hasKeyboard(target: Locator): Promise<boolean> {
  return target.evaluate((element) => {
    const { ownerDocument } = element;
    return ownerDocument.hasFocus() && ownerDocument.activeElement === element;
  });
}
