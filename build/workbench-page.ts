import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { projectFolder } from './project.ts';

/** What the server sends for one path. */
export interface PageFile {
  readonly type: string;
  readonly body: string;
}

const page = join(projectFolder, 'src', 'workbench', 'page');

/** The workbench page by path: its shell, its code and style, the bridge of the sidebar, and the templates of the grid. */
export async function bundlePage(): Promise<ReadonlyMap<string, PageFile>> {
  const { outputFiles } = await build({
    entryPoints: ['main.ts', 'page.css', 'frame/bridge.ts'].map((name) => join(page, name)),
    bundle: true,
    write: false,
    outdir: page,
    format: 'esm',
    target: 'es2022',
    // The engine's browser field is a script for the global scope.
    mainFields: ['module', 'main'],
    charset: 'utf8',
    legalComments: 'none',
    // The icons' style names a font in five forms; a browser of today takes this one.
    loader: {
      '.woff2': 'dataurl',
      '.woff': 'empty',
      '.ttf': 'empty',
      '.eot': 'empty',
      '.svg': 'empty',
    },
    logLevel: 'silent',
    tsconfigRaw: '{}',
  });
  const built = (name: string): string =>
    outputFiles.find((file) => file.path.endsWith(name))?.text ?? '';
  const engine = dirname(createRequire(import.meta.url).resolve('@odoo/o-spreadsheet'));
  return new Map([
    ['/', { type: 'text/html', body: await readFile(join(page, 'index.html'), 'utf8') }],
    ['/main.js', { type: 'text/javascript', body: built('main.js') }],
    ['/bridge.js', { type: 'text/javascript', body: built('bridge.js') }],
    ['/page.css', { type: 'text/css', body: built('page.css') }],
    [
      '/grid-templates.xml',
      { type: 'text/xml', body: await readFile(join(engine, 'o_spreadsheet.xml'), 'utf8') },
    ],
  ]);
}

/** The built add-on as the page fetches it: every file of `dist/` by name, and a version of them all. */
export async function builtAddOn(): Promise<PageFile> {
  const names = ['appsscript.json', 'Menu.js', 'Code.js', 'Sidebar.html'];
  const texts = await Promise.all(
    names.map((name) => readFile(join(projectFolder, 'dist', name), 'utf8')),
  );
  const files = Object.fromEntries(names.map((name, index) => [name, texts[index]]));
  const version = createHash('sha256').update(texts.join('\0')).digest('hex');
  return { type: 'application/json', body: JSON.stringify({ version, files }) };
}
