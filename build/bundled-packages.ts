import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';

/** A package of which some code is in the add-on. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** The licence's name, `MIT`. */
  readonly license: string;
  /** The licence's text, with the line that names the owner of the rights. */
  readonly licenseText: string;
}

/** The packages that bundles of a project folder really hold code of, by name. */
export async function bundledPackages(
  folder: string,
  metafiles: readonly Metafile[],
): Promise<BundledPackage[]> {
  const outputs = metafiles.flatMap((metafile) => Object.values(metafile.outputs));
  const paths = outputs.flatMap(({ inputs }) =>
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
