import { buffer } from 'node:stream/consumers';
import type { Browser, BrowserContext, Download, Frame, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import type { SessionSnapshot } from '../../src/workbench/session.ts';
import { theBrowser } from './browser.ts';
import { putSavedWork } from './saved-work.ts';

/** 9:00 in New York on 2 November 2026, when the sample's October is over. */
const SAMPLE_MORNING = 'now=2026-11-02T09:00&timeZone=America/New_York';

/** A person's view of the workbench, and what went on behind it. */
export interface Workbench {
  readonly page: Page;
  readonly sidebar: FrameLocator;
  /** Addresses that the page asked for, on this machine and elsewhere. */
  readonly requests: readonly string[];
  /** Errors that nobody caught. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

export interface Visit {
  /** `first` finds nothing saved, `empty` neither; otherwise the sample was loaded before. */
  readonly kind?: 'first' | 'empty' | 'again';
  /** The workbook that was saved, in the place of the sample. */
  readonly saved?: SessionSnapshot;
  readonly width?: number;
  readonly height?: number;
}

/** How the tests of a file come to the workbench. */
interface Visits {
  /** A visit for one test, which closes it. */
  open(visit?: Visit): Promise<Workbench>;
  /** One visit for tests that do not disturb each other, open while they run. */
  shared(visit?: Visit): () => Workbench;
}

/** What a browser keeps of a visit. */
type Kept = Awaited<ReturnType<BrowserContext['storageState']>>;

/** The sample as the browser keeps it: loaded by the first who asks, for all files. */
let sample: Kept | undefined;

/**
 * The workbench for the tests of a file. Each visit is of a person of its own; the sample is loaded
 * once, and those who come again find it saved.
 */
export function workbench(): Visits {
  let browser: Browser;
  beforeAll(async () => {
    browser = await theBrowser();
  });
  // The visits that a failed test left open end as well.
  afterAll(() => Promise.all(browser?.contexts().map((context) => context.close()) ?? []));
  const open = async (visit: Visit = {}) => {
    const { kind = 'again', saved } = visit;
    if (kind !== 'again' || saved !== undefined) return visitorOf(browser, visit);
    sample ??= await loadSample(browser);
    return visitorOf(browser, visit, sample);
  };
  const shared = (visit?: Visit) => {
    let desk: Workbench;
    beforeAll(async () => {
      desk = await open(visit);
    });
    afterAll(() => desk?.close());
    return () => desk;
  };
  return { open, shared };
}

async function loadSample(browser: Browser): Promise<Kept> {
  const { page, close } = await visitorOf(browser, { kind: 'first' });
  await page.getByText('Saved in this browser').waitFor();
  const kept = await page.context().storageState({ indexedDB: true });
  await close();
  return kept;
}

async function visitorOf(
  browser: Browser,
  { kind, saved, width = 1400, height = 800 }: Visit,
  kept?: Kept,
): Promise<Workbench> {
  const context = await browser.newContext({
    viewport: { width, height },
    acceptDownloads: true,
    ...(kept && { storageState: kept }),
  });
  const address = inject('workbenchAddress');
  const page = await context.newPage();
  const requests: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => errors.push(error.message));
  if (saved !== undefined) {
    await page.goto(`${address}page.css`);
    await putSavedWork(page, saved);
    requests.length = 0;
  }
  await page.goto(`${address}?${SAMPLE_MORNING}${kind === 'empty' ? '&begin=empty' : ''}`);
  await ready(page);
  return {
    page,
    sidebar: page.frameLocator('#sidebar iframe'),
    requests,
    errors,
    close: () => context.close(),
  };
}

/** What a person gets who downloads; the browser may keep its files to itself. */
export async function downloaded(download: Download): Promise<Buffer> {
  return buffer(await download.createReadStream());
}

/** The sidebar's own page. */
export function sidebarFrame(page: Page): Frame {
  const frame = page.frames().find((it) => it !== page.mainFrame() && it.url() === 'about:srcdoc');
  if (frame === undefined) throw new Error('The sidebar has no frame.');
  return frame;
}

/** Waits until the workbook is there, at first and after a reload. */
export async function ready(page: Page): Promise<void> {
  await page.locator('#loading').waitFor({ state: 'hidden', timeout: 60_000 });
}

/** Reloads the page as soon as it says that everything is saved. */
export async function reloaded(page: Page): Promise<void> {
  await page.getByText('Saved in this browser').waitFor();
  await page.reload();
  await ready(page);
}

/** What stands in a cell of the tab in view: the cell is gone to, and the bar above shows it. */
export async function cellText(page: Page, address: string): Promise<string> {
  await goTo(page, address);
  await drawn(page);
  return (await page.locator('.o-topbar-composer .o-composer').innerText()).trim();
}

/** Waits until the grid shows what was just done. */
export function drawn(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
}

/** Selects a cell as a person does, by the box that names it. */
export async function goTo(page: Page, address: string): Promise<void> {
  const box = page.locator('.o-named-range-selector-container input').first();
  await box.click();
  await box.fill(address);
  await box.press('Enter');
  // The grid takes the keyboard back once it has drawn itself.
  await drawn(page);
}

/** The names of the tabs in view, in order. */
export async function tabNames(page: Page): Promise<string[]> {
  const names = await page.locator('.o-sheet-name').allInnerTexts();
  return names.map((name) => name.trim());
}

/** Chooses a line of the add-on's menu with the mouse. */
export async function chooseFromMenu(page: Page, line: string): Promise<void> {
  await page.locator('.o-topbar-menu', { hasText: 'Row Forward' }).click();
  await page.locator('.o-menu-item', { hasText: line }).click();
}
