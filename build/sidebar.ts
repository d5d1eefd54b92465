import { join } from 'node:path';
import { type BuildOptions, build, type Metafile } from 'esbuild';
import { projectFolder } from './project.ts';

/** The sidebar's file, and what its script is made of. */
export interface BuiltSidebar {
  readonly html: string;
  readonly metafile: Metafile;
}

const SOURCE = join(projectFolder, 'src', 'sidebar');

const COMMON = {
  absWorkingDir: projectFolder,
  bundle: true,
  minify: true,
  write: false,
  metafile: true,
  charset: 'ascii',
  legalComments: 'none',
  logLevel: 'error',
  // Sheets itself runs in none but the latest browsers: this is code for them, not for the server.
  target: 'es2022',
} as const satisfies BuildOptions;

/**
 * Makes the sidebar: one HTML text with its style and script inside and nothing outside. The
 * add-on replaces the value of `data-view` in `<body data-view="start">`, which stands in it once.
 */
export async function buildSidebar(): Promise<BuiltSidebar> {
  const [script, style] = await Promise.all([sidebarScript(), sidebarStyle()]);
  const html = [
    '<!doctype html>',
    '<html lang="en">',
    `<head><base target="_top"><meta charset="utf-8"><title>Row Forward</title><style>${style.text}</style></head>`,
    `<body data-view="start"><div id="app"></div><script>${servable(script.text)}</script></body>`,
    '</html>',
    '',
  ].join('\n');
  return { html, metafile: script.metafile };
}

function sidebarScript() {
  return outputOf({
    entryPoints: [join(SOURCE, 'main.tsx')],
    format: 'iife',
    jsx: 'transform',
    jsxFactory: 'h',
    jsxFragment: 'Fragment',
    inject: [join(projectFolder, 'build', 'jsx.ts')],
    // The settings of the sources name the runtime that tests and editors use.
    tsconfigRaw: {},
    supported: { 'template-literal': false },
  });
}

function sidebarStyle() {
  return outputOf({ entryPoints: [join(SOURCE, 'style', 'sidebar.css')] });
}

async function outputOf(options: BuildOptions) {
  const { outputFiles, metafile } = await build({ ...options, ...COMMON });
  return { text: outputFiles.map((file) => file.text.trim()).join(''), metafile };
}

const ESCAPED = new Map([
  ['/', '\\x2f'],
  ['`', '\\x60'],
  ['<', '\\x3c'],
]);

/**
 * Writes two slashes in a row, back-ticks, `<?` and what is not ASCII another way, because
 * HtmlService would damage them. esbuild's output has no comments and no template literals left, so
 * all of these stand in strings and regular expressions (which esbuild leaves as they are), where
 * an escaped character means the same. What is escaped already is taken as a whole, so that a
 * backslash never parts from its character.
 */
function servable(script: string): string {
  return script.replace(
    /\\?\/(?=\/)|\\?`|<(?=\?)|\\?[^\0-\x7f]|\\[\s\S]/g,
    (token) => ESCAPED.get(token.slice(-1)) ?? inAscii(token),
  );
}

function inAscii(token: string): string {
  const code = token.charCodeAt(token.length - 1);
  return code < 128 ? token : `\\u${code.toString(16).padStart(4, '0')}`;
}
