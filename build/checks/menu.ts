import type { Metafile } from 'esbuild';

/** The menu is built whenever somebody opens the spreadsheet, so its file holds no packages. */
export function menuPackages(metafile: Metafile): string[] {
  return Object.keys(metafile.inputs)
    .filter((path) => path.includes('node_modules'))
    .map((path) => `Menu.js must hold no packages, but src/addon/menu.ts brings in ${path}.`);
}
