import { type BundledPackage, bundledPackages } from './bundled-packages.ts';
import { type ScriptUnit, scriptUnit } from './script-unit.ts';
import { type BuiltSidebar, buildSidebar } from './sidebar.ts';

/** What the add-on's files are put together from. */
export interface Parts {
  readonly menu: ScriptUnit;
  readonly code: ScriptUnit;
  readonly sidebar: BuiltSidebar;
  /** The packages that any of the three holds code of, by name. */
  readonly packages: readonly BundledPackage[];
}

/** Bundles the sources of a project folder. */
export async function buildParts(folder: string): Promise<Parts> {
  const [menu, code, sidebar] = await Promise.all([
    scriptUnit(folder, 'menu', 'src/addon/menu.ts'),
    scriptUnit(folder, 'code', 'src/addon/entries.ts'),
    buildSidebar(),
  ]);
  const metafiles = [menu, code, sidebar].map(({ metafile }) => metafile);
  return { menu, code, sidebar, packages: await bundledPackages(folder, metafiles) };
}
