import { forgetNote } from './forget-note.ts';

const KEY = 'rowForward.building';

/** The number of a build of several writes that did not get to its end; mostly 0. */
export function unfinishedBuild(): number {
  return Number(PropertiesService.getDocumentProperties().getProperty(KEY) ?? 0) || 0;
}

export function noteBuilding(build: number): void {
  PropertiesService.getDocumentProperties().setProperty(KEY, String(build));
}

/** Notes that it is done. */
export function noteBuilt(): void {
  forgetNote(KEY);
}
