import { type BuildOptions, build, type Metafile } from 'esbuild';
import { Problem } from './program.ts';

/** A part of the script that loads at its first use, and the names it offers. */
export interface ScriptUnit {
  /** The source of the private function that loads the unit: `code_` for the unit `code`. */
  readonly loader: string;
  /** What the entry file exports, in order of the alphabet. */
  readonly names: readonly string[];
  /** Public functions, one for each name, that load the unit and pass the call on. */
  readonly stubs: string;
  readonly metafile: Metafile;
}

/** What every script file shares: the syntax that Apps Script parses, and ASCII alone. */
const SCRIPT: BuildOptions = {
  bundle: true,
  write: false,
  metafile: true,
  target: 'es2019',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  charset: 'ascii',
  legalComments: 'none',
  logLevel: 'silent',
  tsconfigRaw: '{}',
};

/**
 * Bundles an entry file into a function that runs at its first call. Apps Script loads every file
 * on every menu click, so nothing may run at load, and what is loaded is kept small.
 */
export async function scriptUnit(folder: string, name: string, entry: string): Promise<ScriptUnit> {
  const names = await exportedNames(folder, entry);
  const { outputFiles, metafile } = await build({
    ...SCRIPT,
    absWorkingDir: folder,
    entryPoints: [entry],
    format: 'iife',
    globalName: 'api',
    minify: true,
    metafile: true,
    write: false,
  });
  const source = outputFiles.map((file) => file.text).join('\n');
  // A name that ends in _ cannot be called through google.script.run.
  const loader = `${name}_`;
  return {
    names,
    metafile,
    loader: `function ${loader}() {\nif (${loader}.api) return ${loader}.api;\n${source}return ${loader}.api = api;\n}\n`,
    stubs: names
      .map((it) => `function ${it}() { return ${loader}().${it}.apply(this, arguments); }\n`)
      .join(''),
  };
}

/**
 * Only the metafile of an ES module lists what it exports. The entry file alone is looked at, so it
 * must name each.
 */
async function exportedNames(folder: string, entry: string): Promise<string[]> {
  const { metafile, outputFiles } = await build({
    absWorkingDir: folder,
    entryPoints: [entry],
    format: 'esm',
    metafile: true,
    write: false,
    logLevel: 'silent',
    tsconfigRaw: '{}',
  });
  if (outputFiles.some(({ text }) => /^export \*/m.test(text))) {
    throw new Problem(`${entry} exports everything of a file: say the names.`);
  }
  return Object.values(metafile.outputs)
    .flatMap((output) => output.exports)
    .sort();
}
