import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

/** A package of which some code is in the add-on. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** The licence's name, `MIT`. */
  readonly license: string;
  /** The licence's text, with the line that names the owner of the rights. */
  readonly licenseText: string;
}

const ENTRIES = ['src/addon/menu.ts', 'src/addon/entries.ts', 'src/sidebar/main.tsx'];

/** The packages that the add-on's files really hold code of, by name. */
export async function bundledPackages(folder: string): Promise<BundledPackage[]> {
  const { metafile } = await build({
    absWorkingDir: folder,
    entryPoints: ENTRIES,
    outdir: 'out',
    bundle: true,
    write: false,
    metafile: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    // As the build takes them: a package's form for browsers first.
    mainFields: ['browser', 'module', 'main'],
    logLevel: 'silent',
    tsconfigRaw: '{}',
  });
  const paths = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([path]) => packageFolder(path)),
  );
  const folders = [...new Set(paths.filter((path) => path !== ''))].sort();
  return Promise.all(folders.map((path) => readPackage(join(folder, path))));
}

/** `node_modules/zod` for a file of zod; blank for a file of ours. */
function packageFolder(path: string): string {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? '';
}

async function readPackage(folder: string): Promise<BundledPackage> {
  const { name, version, license } = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8'),
    // Every installed package names these three.
  ) as Omit<BundledPackage, 'licenseText'>;
  const file = (await readdir(folder)).find((entry) => /^licen[sc]e/i.test(entry));
  if (file === undefined) throw new Error(`${name} comes without the text of its licence.`);
  const licenseText = (await readFile(join(folder, file), 'utf8')).trim();
  return { name, version, license, licenseText };
}
