import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import type { SessionSnapshot } from '../../src/workbench/session.ts';
import { tellFigure } from '../figures.ts';
import { agencyPlan } from '../speed/agency-plan.ts';
import { cellUnder } from './grid.ts';
import { chooseFromMenu, drawn, goTo, workbench } from './workbench.ts';

const { open } = workbench();

const ROWS = 8_000;

/** What a person who waits would give up at, on a machine that is busy besides. */
const PATIENCE = 60_000;

let saved: SessionSnapshot;

beforeAll(async () => {
  saved = await agencyPlan(ROWS);
}, 300_000);

test('a year of an agency loads behind a message, and the page stays usable', async () => {
  const desk = await open({ saved });
  const { page, sidebar, errors, close } = desk;
  const times: string[] = [];
  const timed = async (what: string, act: () => Promise<unknown>): Promise<void> => {
    const start = performance.now();
    await act();
    await drawn(page);
    const took = performance.now() - start;
    times.push(`${what} ${seconds(took)}`);
    expect(took, what).toBeLessThan(PATIENCE);
  };

  const { painted, blocked, ready } = await loading(page);
  times.push(`message ${seconds(painted)}`, `grid ${seconds(ready)}`);
  expect(painted).toBeLessThan(blocked);

  await goTo(page, 'J20');
  await timed('first key', () => page.keyboard.press('T'));
  await timed('next key', () => page.keyboard.press('a'));
  await page.keyboard.type('cos');
  await timed('Enter', () => page.keyboard.press('Enter'));
  const topic = { tab: 'Plan', header: 'Topic', row: 20 };
  expect((await cellUnder(page, topic)).text).toBe('Tacos');

  await timed('the end of the plan', () => goTo(page, `A${ROWS + 1}`));
  const last = { tab: 'Plan', header: 'Row ID', row: ROWS + 1 };
  expect((await cellUnder(page, last)).text).toMatch(/^LHL-202612-/);
  await page.mouse.move(500, 400);
  await timed('a turn of the wheel', () => page.mouse.wheel(0, -800));

  await timed('the menu', async () => {
    await chooseFromMenu(page, 'Check the plan');
    await sidebar.getByRole('button', { name: 'Check the plan' }).waitFor();
  });
  await timed('a check', async () => {
    await sidebar.getByRole('button', { name: 'Check the plan' }).click();
    await sidebar.getByRole('heading', { name: /^Findings in/ }).waitFor({ timeout: PATIENCE });
  });
  expect(errors).toEqual([]);
  tellFigure(`The workbench at ${ROWS.toLocaleString('en')} rows`, times.join(', '));
  await close();
}, 240_000);

/** Milliseconds from the request for the page to its first picture, its longest work, and now. */
function loading(page: Page): Promise<{ painted: number; blocked: number; ready: number }> {
  return page.evaluate(
    () =>
      new Promise((measured) => {
        const ready = performance.now();
        new PerformanceObserver((list) => {
          const longest = list.getEntries().sort((a, b) => b.duration - a.duration)[0];
          const paint = performance.getEntriesByName('first-contentful-paint')[0];
          measured({
            painted: paint?.startTime ?? Number.NaN,
            blocked: longest?.startTime ?? 0,
            ready,
          });
        }).observe({ type: 'longtask', buffered: true });
      }),
  );
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1_000).toFixed(2)} s`;
}
