import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../project.ts';

const FOLDER = join(projectFolder, '.cache');

/** Where the tests write their figures down, one line each; the variable FIGURES tells them. */
export const FIGURES_FILE = join(FOLDER, 'figures.txt');

/** Empties the file for a new run. */
export function forgetFigures(): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(FIGURES_FILE, '');
}

/** What the tests of this run told, in order of the alphabet. */
export function toldFigures(): string[] {
  const lines = readFileSync(FIGURES_FILE, 'utf8').split('\n');
  return lines.filter((line) => line !== '').sort();
}
