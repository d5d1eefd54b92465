import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { build } from 'esbuild';
import { projectFolder } from '../../../build/project.ts';

/** What a script costs before its menu stands: every menu click and every opening pays it. */
export interface Loading {
  readonly name: string;
  readonly bytes: number;
  /** Milliseconds until `onOpen` can run, in a fresh context. */
  readonly milliseconds: number;
}

const RUNS = 25;

function built(name: string): string {
  return readFileSync(join(projectFolder, 'dist', name), 'utf8');
}

/** The menu's file, the whole script as it is built, and the same code bundled to run at load. */
export async function loadings(): Promise<Loading[]> {
  const [menu, code] = [built('Menu.js'), built('Code.js')];
  return [
    loading('Menu.js', menu),
    loading('Menu.js and Code.js', `${menu}\n${code}`),
    loading('One eager bundle', await eagerBundle()),
  ];
}

function loading(name: string, text: string): Loading {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run++) {
    const context = createContext({ SpreadsheetApp: {}, console });
    // A comment that differs keeps the engine from taking the code that it compiled before.
    const source = `${text}\n// ${run} ${Math.random()}`;
    const start = performance.now();
    new Script(source).runInContext(context);
    best = Math.min(best, performance.now() - start);
  }
  return { name, bytes: Buffer.byteLength(text), milliseconds: best };
}

/** What most projects push: everything in one file that runs as soon as it is loaded. */
async function eagerBundle(): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: projectFolder,
    stdin: {
      contents: `export * from './src/addon/menu.ts';\nexport * from './src/addon/entries.ts';`,
      resolveDir: projectFolder,
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    globalName: 'api',
    target: 'es2019',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    charset: 'ascii',
  });
  return outputFiles.map((file) => file.text).join('\n');
}
