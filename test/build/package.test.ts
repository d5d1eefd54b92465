import { JSDOM, VirtualConsole } from 'jsdom';
import { expect, test } from 'vitest';
import { installPage } from '../../build/package/install-page.ts';
import { packageFiles } from '../../build/package.ts';
import { projectFolder } from '../../build/project.ts';
import { readBuiltFiles } from '../../src/workbench/built-files.ts';

const BUILT = new Map([
  ['appsscript.json', '{ "runtimeVersion": "V8" }'],
  ['Code.js', '\nif (1 < 2 && "</textarea>$&") code_();\n'],
  ['Menu.js', 'function onOpen() {}\n'],
  ['Sidebar.html', '<!doctype html><title>Row Forward</title>&amp;\n'],
]);

function open(html: string, copied: string[]) {
  const virtualConsole = new VirtualConsole();
  const { window } = new JSDOM(html, {
    runScripts: 'dangerously',
    virtualConsole,
    beforeParse: (page) => {
      Object.assign(page.navigator, {
        clipboard: { writeText: async (text: string) => copied.push(text) },
      });
    },
  });
  return window.document;
}

test('each button of the page copies its file as it is', async () => {
  const copied: string[] = [];
  const document = open(installPage(BUILT), copied);
  const buttons = [...document.querySelectorAll('button')];
  expect(buttons.map(({ textContent }) => textContent)).toEqual(
    [...BUILT.keys()].map((name) => `Copy ${name}`),
  );
  for (const button of buttons) button.click();
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(copied).toEqual([...BUILT.values()]);
  const told = [...document.querySelectorAll('[role=status]')];
  expect(told.map(({ textContent }) => textContent)).toEqual(buttons.map(() => 'Copied.'));
});

test('the page needs nothing from elsewhere', () => {
  expect(installPage(new Map())).not.toMatch(/(?:src|href)=|https?:/);
});

test('the package holds the built files, the page, and the licences', async () => {
  const files = await packageFiles(projectFolder, new Map(Object.entries(await readBuiltFiles())));
  expect([...files.keys()].sort()).toEqual([
    'Code.js',
    'Install.html',
    'LICENSE',
    'Menu.js',
    'Sidebar.html',
    'THIRD_PARTY_NOTICES.md',
    'appsscript.json',
  ]);
  const document = open(files.get('Install.html') ?? '', []);
  for (const area of document.querySelectorAll('textarea')) {
    expect(area.value).toBe(files.get(area.getAttribute('aria-label') ?? ''));
  }
});
