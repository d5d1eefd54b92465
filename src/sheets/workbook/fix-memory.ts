import type { FixedCell } from '../../core/validation/fixed-cells.ts';
import { asciiJson } from './ascii-json.ts';
import { forgetNote } from './forget-note.ts';
import { joinedNote, partedNote } from './parted-note.ts';

/** How many parts tell what was fixed last; the parts are beside it, by number. */
const KEY = 'rowForward.fixes';

/** Stands from before the first write of a fixing until after its last. */
const BEGUN = 'rowForward.fixes.begun';

/** A store may hold 500 KB (platform quota), which builds and removals share. */
const MOST_PARTS = 12;

/** The cells that were fixed last, and whether they were all written. */
export interface LastFixes {
  readonly cells: readonly FixedCell[];
  readonly isDone: boolean;
}

export function lastFixes(): LastFixes {
  const stored = PropertiesService.getDocumentProperties().getProperties();
  const parts = Number(stored[KEY] ?? 0) || 0;
  const isDone = stored[BEGUN] === undefined;
  const text = joinedNote(KEY, parts, stored);
  try {
    const cells: unknown = JSON.parse(text || '[]');
    // Nobody but `noteFixes` writes these properties.
    return { cells: Array.isArray(cells) ? (cells as FixedCell[]) : [], isDone };
  } catch {
    return { cells: [], isDone };
  }
}

/** Notes what is about to be fixed; `false` where it is too much to be kept. */
export function noteFixes(cells: readonly FixedCell[]): boolean {
  const note = partedNote(KEY, asciiJson(cells), MOST_PARTS);
  if (note === null) return false;
  PropertiesService.getDocumentProperties().setProperties({
    ...note.properties,
    [KEY]: String(note.parts),
    [BEGUN]: 'yes',
  });
  return true;
}

/** Notes that all is written. The work itself is done by then: a stumble here must not undo it. */
export function noteFixed(): void {
  forgetNote(BEGUN);
}

/** Forgets the last fixes, once they are taken back. */
export function forgetFixes(): void {
  forgetNote(KEY);
}
