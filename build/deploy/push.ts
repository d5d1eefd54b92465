import { askClasp } from './ask-clasp.ts';
import type { Clasp } from './clasp.ts';
import { targetFile } from './targets.ts';
import type { Terminal } from './terminal.ts';

/**
 * Pushes `dist/` to a target and gives the names of the files, none if the script has them already.
 * Whether what is there may be replaced has been asked before: clasp itself would ask about the
 * manifest alone, and without a terminal it skips the push and calls that a success.
 */
export async function push(
  clasp: Clasp,
  terminal: Terminal,
  folder: string,
  target: string,
): Promise<readonly string[]> {
  const project = targetFile(folder, target);
  const answer = await askClasp(clasp, terminal, folder, ['push', '--force', '--project', project]);
  return Array.isArray(answer) ? answer.map(String) : [];
}
