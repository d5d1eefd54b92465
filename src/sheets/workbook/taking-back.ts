import { forgetNote } from './forget-note.ts';

/** A build that is being taken back, by its number, and how many rows of it go or are put back. */
export interface TakingBack {
  readonly build: number;
  readonly removed: number;
  readonly restored: number;
}

const KEY = 'rowForward.takingBack';

/** The build that an action began to take back and did not get to the end of; mostly `null`. */
export function takingBack(): TakingBack | null {
  const stored = PropertiesService.getDocumentProperties().getProperty(KEY) ?? '';
  const [, build, removed, restored] = /^(\d+) (\d+) (\d+)$/.exec(stored) ?? [];
  return build === undefined
    ? null
    : { build: Number(build), removed: Number(removed), restored: Number(restored) };
}

export function noteTakingBack({ build, removed, restored }: TakingBack): void {
  const note = `${build} ${removed} ${restored}`;
  PropertiesService.getDocumentProperties().setProperty(KEY, note);
}

/** Notes that it is done. */
export function noteTakenBack(): void {
  forgetNote(KEY);
}
