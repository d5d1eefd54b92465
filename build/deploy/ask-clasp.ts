import { Problem } from '../program.ts';
import type { Clasp } from './clasp.ts';
import { ClaspFailure, failureKind } from './failures.ts';
import type { Terminal } from './terminal.ts';

/**
 * Runs a command of clasp and gives what it answers in JSON. Without a login, or when it has run
 * out, the person at the terminal may log in, and the command runs again.
 */
export async function askClasp(
  clasp: Clasp,
  terminal: Terminal,
  folder: string,
  words: readonly string[],
): Promise<unknown> {
  const command = [...words, '--json'];
  let answer = await clasp.run(folder, command);
  const kind = answer.exitCode === 0 ? null : failureKind(answer.stderr);
  if ((kind === 'not logged in' || kind === 'login is over') && terminal.canAsk) {
    terminal.say(
      kind === 'not logged in'
        ? 'Log in to Google with the account that owns the spreadsheet. A browser opens; it asks on behalf of clasp, Google’s own tool.'
        : 'The login to Google has run out. A browser opens to log in again.',
    );
    if (!clasp.logIn()) throw new Problem('The login did not work, so nothing was changed.');
    answer = await clasp.run(folder, command);
  }
  if (answer.exitCode !== 0) throw new ClaspFailure(answer.stderr || answer.stdout);
  return parsed(answer.stdout, words);
}

/** clasp can end well and have done nothing ("Skipping push."): then it gives no JSON. */
function parsed(stdout: string, words: readonly string[]): unknown {
  try {
    return JSON.parse(stdout);
  } catch (cause) {
    throw new Problem(
      `clasp ended without an error, but did not do its work (${words[0]}): “${stdout.trim()}”. Nothing is known to have changed; deploy again.`,
      { cause },
    );
  }
}
