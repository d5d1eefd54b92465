import {
  type RememberedAnswers,
  withAnswers,
} from '../../core/results/import/remembered-answers.ts';
import { asciiJson } from './ascii-json.ts';
import { joinedNote, partedNote } from './parted-note.ts';

/** How many parts tell the answers; the parts are beside it, by number. */
const KEY = 'rowForward.imports';

/** A store may hold 500 KB (platform quota), which builds, removals and fixes share. */
const MOST_PARTS = 6;

/** What people said about exports, the latest first. */
export function recallAnswers(): readonly RememberedAnswers[] {
  const stored = PropertiesService.getDocumentProperties().getProperties();
  try {
    const note = joinedNote(KEY, Number(stored[KEY] ?? 0) || 0, stored);
    const answers: unknown = JSON.parse(note || '[]');
    // Nobody but `rememberAnswers` writes these properties.
    return Array.isArray(answers) ? (answers as RememberedAnswers[]) : [];
  } catch {
    // An answer that is lost is asked for again.
    return [];
  }
}

/** Remembers what was said about files with the same headers, by one call. */
export function rememberAnswers(said: RememberedAnswers): void {
  const all = withAnswers(recallAnswers(), said, (answers) => noteOf(answers) !== null);
  const note = noteOf(all);
  if (note === null) return;
  PropertiesService.getDocumentProperties().setProperties({
    ...note.properties,
    [KEY]: String(note.parts),
  });
}

function noteOf(answers: readonly RememberedAnswers[]): ReturnType<typeof partedNote> {
  return partedNote(KEY, asciiJson(answers), MOST_PARTS);
}
