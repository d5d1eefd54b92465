import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../program.ts';

/** A script that is deployed to, as clasp's project file remembers it. */
export interface Target {
  readonly scriptId: string;
  /** The spreadsheet of the script, where it is known. */
  readonly parentId?: string;
  /** What was deployed from here last: the digest of its files. */
  readonly deployed?: string;
}

/** Only such names make a file name everywhere. */
export function isTargetName(name: string): boolean {
  return /^[A-Za-z0-9][\w-]*$/.test(name);
}

/** `.clasp-client-a.json`: a project file of clasp that git ignores, since it is everybody's own. */
export function targetFile(folder: string, name: string): string {
  return join(folder, `.clasp-${name}.json`);
}

/**
 * The script that a target leads to, or null. The committed `.clasp.json` names no script; an id
 * that somebody wrote into it stands for the default target.
 */
export function readTarget(folder: string, name: string, isDefault: boolean): Target | null {
  const files = [targetFile(folder, name), ...(isDefault ? [join(folder, '.clasp.json')] : [])];
  const targets = files.filter(existsSync).map(read);
  return targets.find(({ scriptId }) => scriptId !== '') ?? null;
}

function read(file: string): Target {
  // What is not text in the file counts as missing.
  const { scriptId, parentId, deployed } = settingsIn(file);
  return {
    scriptId: typeof scriptId === 'string' ? scriptId : '',
    ...(typeof parentId === 'string' && { parentId }),
    ...(typeof deployed === 'string' && { deployed }),
  };
}

function settingsIn(file: string): Record<string, unknown> {
  try {
    // JSON.parse answers any; fields are looked at one by one.
    return Object(JSON.parse(readFileSync(file, 'utf8'))) as Record<string, unknown>;
  } catch (cause) {
    throw new Problem(`${file} cannot be read: mend it, or delete it and deploy again.`, { cause });
  }
}

/**
 * Remembers where a target leads. clasp itself understands the file (`clasp -P .clasp-a.json push`),
 * so what somebody added to it stays.
 */
export function rememberTarget(folder: string, name: string, target: Target): void {
  const file = targetFile(folder, name);
  const known = existsSync(file) ? settingsIn(file) : {};
  const settings = { rootDir: 'dist', ...known, ...target };
  writeFileSync(file, `${JSON.stringify(settings, null, 2)}\n`);
}
