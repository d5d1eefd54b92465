import {
  type FilledRow,
  readFilledRows,
  writeFilledRows,
} from '../../core/plan/ideas/filled-ideas.ts';
import { forgetNote } from './forget-note.ts';

/** How many pages tell what ideas filled last; the pages are beside it, by number. */
const KEY = 'rowForward.ideas';

/** Stands from before the first write of a filling until after its last. */
const BEGUN = 'rowForward.ideas.begun';

/** The last filling with ideas. */
export interface Filling {
  readonly rows: readonly FilledRow[];
  /** Whether it stopped half-way. */
  readonly isBegun: boolean;
}

export function lastFilling(): Filling {
  const stored = PropertiesService.getDocumentProperties().getProperties();
  const count = Number(stored[KEY] ?? 0) || 0;
  const pages = Array.from({ length: count }, (_, page) => stored[`${KEY}.${page}`] ?? '');
  return { rows: readFilledRows(pages), isBegun: stored[BEGUN] !== undefined };
}

/** Notes what is about to be filled, before anything of it is written. */
export function noteFillingBegun(rows: readonly FilledRow[]): void {
  const pages = writeFilledRows(rows);
  PropertiesService.getDocumentProperties().setProperties({
    ...Object.fromEntries(pages.map((page, index) => [`${KEY}.${index}`, page])),
    [KEY]: String(pages.length),
    [BEGUN]: 'yes',
  });
}

/** Notes that it is done. */
export function noteFillingDone(): void {
  forgetNote(BEGUN);
}

/** Forgets the last filling, once it is taken back. */
export function forgetFilling(): void {
  forgetNote(KEY);
}
