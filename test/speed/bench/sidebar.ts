import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { projectFolder } from '../../../build/project.ts';
import { findBrowser } from '../../../build/test-run/browser.ts';
import type { Output } from '../../../src/addon/contract/contract.ts';
import { larkfield } from '../../../src/core/sample/larkfield.ts';

/** What the sidebar costs a person, in Chromium. */
export interface SidebarFigures {
  readonly bytes: number;
  /** Milliseconds from its page to the first view. */
  readonly firstView: number;
  /** Milliseconds until a check with so many findings is listed. */
  readonly manyFindings: number;
  readonly findings: number;
}

const FINDINGS = 2_000;

/** Those of the actions that the sidebar calls here. */
type Answers = { readonly [A in 'keepView' | 'start' | 'validatePlan']: Output<A> };

/** Answers in the place of the add-on, as text that the page runs: nothing else is in its way. */
function answeringHost(): string {
  const answers: Answers = {
    keepView: {},
    start: {
      ...{ ready: true, empty: false, cycleConfirmed: true, stages: [], steps: [] },
      ...{ today: '2026-11-02', months: ['2026-10'], reviews: [], kept: '' },
      lastBuild: { month: '', rows: 0 },
      undo: { what: 'nothing', rows: 0 },
    },
    validatePlan: {
      findings: Array.from({ length: FINDINGS }, (_, at) => ({
        code: 'owner-missing',
        severity: 'error',
        ...{ rowId: `LHL-202610-${at}` },
        ...{ date: '2026-10-14', topic: larkfield.plan[at % larkfield.plan.length]?.topic ?? '' },
        ...{ owner: '', tab: 'Plan', cell: `N${at + 2}`, column: 'Owner' },
        message: 'Nobody owns this post: name one person in Owner.',
        why: 'A post that everybody could do is done by nobody.',
      })),
      prints: {},
    },
  };
  return `window.google = { script: {
    host: { editor: { focus() {} } },
    get run() {
      let done;
      const run = {
        withSuccessHandler(handler) { done = handler; return run; },
        withFailureHandler() { return run; },
        withUserObject() { return run; },
        rpc(request) {
          const value = (${JSON.stringify(answers)})[JSON.parse(request).action];
          setTimeout(() => done(JSON.stringify({ ok: true, value })));
        },
      };
      return run;
    },
  } };`;
}

/** Opens the built sidebar as it is, with its view `check`. */
export async function sidebarFigures(): Promise<SidebarFigures> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('No browser was found: run npm test.');
  const built = readFileSync(join(projectFolder, 'dist', 'Sidebar.html'), 'utf8');
  const html = built.replace(/data-view="[a-z]*"/, 'data-view="check"');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const runs = [];
    for (let run = 0; run < 5; run++) runs.push(await timesOf(browser, html));
    return {
      bytes: Buffer.byteLength(built),
      firstView: Math.min(...runs.map(([first]) => first)),
      manyFindings: Math.min(...runs.map(([, many]) => many)),
      findings: FINDINGS,
    };
  } finally {
    await browser.close();
  }
}

async function timesOf(browser: Browser, html: string): Promise<[number, number]> {
  const page = await browser.newPage({ viewport: { width: 300, height: 800 } });
  await page.addInitScript(answeringHost());
  const check = page.getByRole('button', { name: 'Check the plan' });
  await page.route('**/*', (route) => route.fulfill({ body: html, contentType: 'text/html' }));
  const begun = performance.now();
  await page.goto('http://sidebar.example/');
  await check.waitFor();
  const first = performance.now() - begun;
  const pressed = performance.now();
  await check.click();
  await page.getByText('Nobody owns this post').first().waitFor();
  const many = performance.now() - pressed;
  await page.close();
  return [first, many];
}
