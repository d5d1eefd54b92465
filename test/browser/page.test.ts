import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { seriousProblems } from './axe.ts';
import { inGrid } from './keyboard.ts';
import {
  cellText,
  chooseFromMenu,
  downloaded,
  goTo,
  ready,
  reloaded,
  sidebarFrame,
  tabNames,
  workbench,
} from './workbench.ts';

const { open, shared } = workbench();

async function typeInto(page: Page, address: string, text: string): Promise<void> {
  await goTo(page, address);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

describe('a first visit', () => {
  const first = shared({ kind: 'first' });

  test('has the sample in the grid, the menu in its bar, and the sidebar on Start', async () => {
    const { page, sidebar, errors } = first();
    expect(await tabNames(page)).toEqual(expect.arrayContaining(['Plan', 'Calendar', 'Goals']));
    await page.locator('.o-topbar-menu', { hasText: 'Row Forward' }).waitFor();
    await sidebar.getByRole('tab', { name: 'Start', selected: true }).waitFor();
    const width = await page.locator('#sidebar iframe').evaluate((it) => it.clientWidth);
    expect(width).toBeGreaterThanOrEqual(299);
    expect(width).toBeLessThanOrEqual(300);
    expect(errors).toEqual([]);
  });

  test('asks nobody outside this machine', () => {
    const { page, requests } = first();
    const { origin } = new URL(page.url());
    const outside = requests.filter(
      (url) => !url.startsWith(`${origin}/`) && !/^(data|blob|about):/.test(url),
    );
    expect(outside).toEqual([]);
    expect(requests.length).toBeGreaterThan(3);
  });

  test('says that it loads before the work that blocks it', async () => {
    const [painted, blocked] = await first().page.evaluate(
      () =>
        new Promise<[number, number]>((measured) => {
          new PerformanceObserver((list) => {
            const longest = list.getEntries().sort((a, b) => b.duration - a.duration)[0];
            const paint = performance.getEntriesByName('first-contentful-paint')[0];
            measured([paint?.startTime ?? Number.NaN, longest?.startTime ?? 0]);
          }).observe({ type: 'longtask', buffered: true });
        }),
    );
    expect(painted).toBeLessThan(blocked);
  });

  test('may begin empty', async () => {
    const { page, close } = await open({ kind: 'empty' });
    expect(await tabNames(page)).toEqual(['Sheet1']);
    await close();
  });
});

describe('work', () => {
  const desk = shared({ kind: 'empty' });

  test('survives a reload, with the sidebar as it was', async () => {
    const { page, sidebar } = desk();
    await typeInto(page, 'B3', 'Tacos');
    await chooseFromMenu(page, 'Build a month');
    await sidebar.getByRole('tab', { name: 'Build', selected: true }).waitFor();
    await reloaded(page);
    expect(await cellText(page, 'B3')).toBe('Tacos');
    await sidebar.getByRole('tab', { name: 'Build', selected: true }).waitFor();
  });

  test('that was undone stays undone after a reload', async () => {
    const { page } = desk();
    await typeInto(page, 'B4', 'Burgers');
    await page.keyboard.press('Control+z');
    await reloaded(page);
    expect(await cellText(page, 'B4')).toBe('');
  });

  test('of two reloads is all there', async () => {
    const { page } = desk();
    for (const [address, text] of [
      ['A1', 'one'],
      ['A2', 'two'],
    ] as const) {
      await typeInto(page, address, text);
      await reloaded(page);
    }
    expect([await cellText(page, 'A1'), await cellText(page, 'A2')]).toEqual(['one', 'two']);
  });

  test('cannot be opened in two tabs at once', async () => {
    const { page } = desk();
    const second = await page.context().newPage();
    await second.goto(page.url());
    await second.getByText('The workbook is open in another tab').waitFor();
    await second.close();
  });

  test('goes on in the grid after Escape closed the menu', async () => {
    const { page } = desk();
    await goTo(page, 'C3');
    await page.keyboard.press('Alt+Shift+KeyR');
    await page.locator('.o-menu-item').first().waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.o-menu-item').first().waitFor({ state: 'hidden' });
    await page.keyboard.type('typed');
    await page.keyboard.press('Enter');
    expect(await cellText(page, 'C3')).toBe('typed');
  });

  test('is kept where somebody cancels starting over', async () => {
    const { page } = desk();
    await typeInto(page, 'D1', 'kept');
    await page.getByRole('button', { name: 'Start over…' }).click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    expect(await cellText(page, 'D1')).toBe('kept');
  });
});

describe('starting over', () => {
  const startOver = async (page: Page, answer: string) => {
    await page.getByRole('button', { name: 'Start over…' }).click();
    await Promise.all([
      page.waitForEvent('framenavigated'),
      page.getByRole('button', { name: answer }).click(),
    ]);
    await ready(page);
  };

  test('empty throws the workbook away, and with the sample brings the sample', async () => {
    const { page, close } = await open();
    await startOver(page, 'Start empty');
    expect(await tabNames(page)).toEqual(['Sheet1']);
    await startOver(page, 'Start with the sample');
    expect(await tabNames(page)).toContain('Plan');
    await close();
  });
});

describe('somebody who comes back', () => {
  const desk = shared();

  test('can download the workbook as an .xlsx file that holds it', async () => {
    const { page } = desk();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download .xlsx' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
    const entries = unzipSync(new Uint8Array(await downloaded(download)));
    expect(Object.keys(entries)).toContain('[Content_Types].xml');
    expect(strFromU8(entries['xl/workbook.xml'] ?? new Uint8Array())).toContain('name="Plan"');
    expect(strFromU8(entries['xl/sharedStrings.xml'] ?? new Uint8Array())).toContain(
      'LHL-202610-01',
    );
  });

  test('meets nothing on the page around the grid that axe finds serious', async () => {
    expect(await seriousProblems(desk().page.mainFrame(), { leaveOut: ['#grid'] })).toEqual([]);
  });

  test('meets nothing in the sidebar that axe finds serious', async () => {
    const { page, sidebar } = desk();
    await sidebar.getByRole('tab', { name: 'Start', selected: true }).waitFor();
    expect(await seriousProblems(sidebarFrame(page))).toEqual([]);
  });

  test('can answer the question before starting over', async () => {
    const { page } = desk();
    await page.getByRole('button', { name: 'Start over…' }).click();
    expect(await seriousProblems(page.mainFrame(), { leaveOut: ['#grid'] })).toEqual([]);
    await page.getByRole('button', { name: 'Cancel' }).click();
  });

  test('reads the note of a column with Shift+F2', async () => {
    const { page } = desk();
    await goTo(page, 'A1');
    await page.keyboard.press('Shift+F2');
    await page.locator('#messages .message', { hasText: 'never reused' }).waitFor();
  });

  test('goes to the sidebar with F6, and back to the grid', async () => {
    const { page, sidebar } = desk();
    await goTo(page, 'A1');
    await page.keyboard.press('F6');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('IFRAME');
    await page.keyboard.press('Tab');
    expect(await sidebar.locator(':focus').count()).toBe(1);
    await page.keyboard.press('F6');
    await inGrid(page);
  });

  test('opens the menu from inside the sidebar', async () => {
    const { page } = desk();
    const line = page.locator('.o-menu-item').first();
    await goTo(page, 'A1');
    await page.keyboard.press('F6');
    await page.keyboard.press('Alt+Shift+KeyR');
    await line.waitFor();
    await page.keyboard.press('Escape');
    await line.waitFor({ state: 'hidden' });
  });

  test('opens the menu by its shortcut, chooses by arrows, and runs by Enter', async () => {
    const { page, sidebar } = desk();
    await goTo(page, 'A1');
    await page.keyboard.press('Alt+Shift+KeyR');
    await page.locator('.o-menu-item', { hasText: 'Check the plan' }).waitFor();
    for (let line = 0; line < 3; line += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await sidebar.getByRole('tab', { name: 'Check', selected: true }).waitFor();
  });

  test('has the same tab in view after a reload', async () => {
    const { page, errors } = desk();
    const inView = page.locator('.o-sheet.active');
    await page.locator('.o-sheet', { hasText: 'Goals' }).click();
    await expect.poll(() => inView.innerText()).toContain('Goals');
    await reloaded(page);
    expect(await inView.innerText()).toContain('Goals');
    expect(errors).toEqual([]);
  });
});
