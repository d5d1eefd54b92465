import { JSDOM, VirtualConsole } from 'jsdom';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { htmlHazards } from '../../build/html-hazards.ts';
import { buildSidebar } from '../../build/sidebar.ts';
import { start } from '../sidebar/answers.ts';

let html = '';
beforeAll(async () => {
  ({ html } = await buildSidebar());
});

describe('the built sidebar', () => {
  test('has nothing that HtmlService would damage', () => {
    expect(htmlHazards(html)).toEqual([]);
  });

  // Half of it reads exports: the CSV parser, and for each source its headers in several languages.
  test('stays below 280 KB', () => {
    expect(Buffer.byteLength(html)).toBeLessThan(280_000);
  });

  test('names its first view once, where the add-on replaces it', () => {
    expect(html.split('<body data-view="start">')).toHaveLength(2);
    expect(html.match(/data-view/g)).toHaveLength(1);
  });

  test.each([
    { view: 'start', text: 'Five steps to your first month' },
    { view: 'results', text: 'Import results' },
    { view: 'review', text: 'Monthly review' },
  ])('runs as it is served and shows the view it was opened with: $view', async (opened) => {
    const page = await servedPage(opened.view);
    expect(page.querySelector('[role=tabpanel]:not([hidden]) h2')?.textContent).toBe(opened.text);
  });
});

/** The file in a browser's place, with a `google.script` that knows one answer. */
async function servedPage(view: string): Promise<Document> {
  const errors: unknown[] = [];
  const console = new VirtualConsole().on('jsdomError', (error) => errors.push(error));
  const answer = JSON.stringify({ ok: true, value: start });
  const { window } = new JSDOM(html.replace('data-view="start"', `data-view="${view}"`), {
    runScripts: 'dangerously',
    virtualConsole: console,
    beforeParse: (page) => {
      page.google = { script: { run: runner(answer), host: { editor: { focus() {} } } } };
    },
  });
  // Effects wait for a picture, and a busy machine is late with it.
  await vi.waitFor(
    () => expect(window.document.querySelector('[role=tabpanel]:not([hidden]) h2')).not.toBeNull(),
    { timeout: 5_000 },
  );
  expect(errors).toEqual([]);
  return window.document;
}

function runner(answer: string, success: (text: string) => void = () => {}) {
  return {
    withSuccessHandler: (handler: (text: string) => void) => runner(answer, handler),
    withFailureHandler: () => runner(answer, success),
    rpc: () => success(answer),
  };
}
