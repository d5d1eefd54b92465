import { Problem } from '../program.ts';
import { askClasp } from './ask-clasp.ts';
import type { Clasp } from './clasp.ts';
import { ClaspFailure } from './failures.ts';
import { inEmptyFolder } from './found-script.ts';
import { DEFAULT_TITLE, type Place } from './place.ts';
import type { Target } from './targets.ts';
import type { Terminal } from './terminal.ts';

/** Makes a script: in a new spreadsheet, in one that is there, or in none. */
export async function makeScript(
  clasp: Clasp,
  terminal: Terminal,
  place: Exclude<Place, { kind: 'script' }>,
): Promise<Target> {
  // clasp pulls what Google put into the script over the files of the folder it works in.
  const answer = await inEmptyFolder((folder) =>
    askClasp(clasp, terminal, folder, ['create-script', ...wordsFor(place), '--project', folder]),
  ).catch((error: unknown) => {
    throw place.kind === 'new' && isHalfDone(error) ? leftBehind(error, place.title) : error;
  });
  // clasp answers with these fields; parentId is there for a new spreadsheet only.
  const { scriptId, parentId } = answer as { scriptId: string; parentId?: string };
  const spreadsheetId = place.kind === 'spreadsheet' ? place.spreadsheetId : parentId;
  return { scriptId, ...(spreadsheetId !== undefined && { parentId: spreadsheetId }) };
}

function wordsFor(place: Exclude<Place, { kind: 'script' }>): readonly string[] {
  if (place.kind === 'new') return ['--type', 'sheets', '--title', place.title || DEFAULT_TITLE];
  if (place.kind === 'standalone') return ['--title', place.title || 'Row Forward'];
  return ['--title', 'Row Forward', '--parentId', place.spreadsheetId];
}

/** clasp makes the spreadsheet first and then its script: between the two it can be stopped. */
function isHalfDone(error: unknown): error is ClaspFailure {
  return (
    error instanceof ClaspFailure &&
    ['API is off', 'offline', 'Google is busy'].includes(error.kind)
  );
}

function leftBehind({ message }: ClaspFailure, title: string): Problem {
  const sentence = `A spreadsheet named “${title}” may stand in your Drive by now, without a script: delete it, or give its address to --spreadsheet.`;
  return new Problem(`${message}\n${sentence}`);
}
