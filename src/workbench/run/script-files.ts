import type { ScriptFile } from '../realm/load-script.ts';

/** The files of a script project, by name as Apps Script gets them. */
export type ProjectFiles = Readonly<Record<string, string>>;

/** The same files are the same scripts, so that what is known of those is kept. */
const scripts = new WeakMap<ProjectFiles, readonly ScriptFile[]>();

/**
 * The script files, in the order in which they load: that of their names, but the menu's file first,
 * since its functions are stubs that the others replace.
 */
export function scriptsOf(files: ProjectFiles): readonly ScriptFile[] {
  const known = scripts.get(files);
  if (known !== undefined) return known;
  const made = Object.keys(files)
    .filter((name) => name.endsWith('.js'))
    .sort(inProjectOrder)
    .map((name) => ({ name, source: files[name] ?? '' }));
  scripts.set(files, made);
  return made;
}

/** The pages by the name that `HtmlService` knows them by: without the ending. */
export function pagesOf(files: ProjectFiles): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(files)
      .filter(([name]) => name.endsWith('.html'))
      .map(([name, content]) => [name.replace(/\.html$/, ''), content]),
  );
}

function inProjectOrder(a: string, b: string): number {
  const rank = (name: string): number => (name === 'Menu.js' ? 0 : 1);
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}

/** The script's zone, as the manifest names it; UTC where it names none. */
export function zoneOf(files: ProjectFiles): string {
  // Whoever wrote the manifest wrote it for Google.
  const { timeZone } = JSON.parse(files['appsscript.json'] ?? '{}') as { timeZone?: string };
  return timeZone ?? 'Etc/UTC';
}
