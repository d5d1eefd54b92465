import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { Clasp, ClaspAnswer } from '../../../build/deploy/clasp.ts';
import { HOOK } from './google-stub.ts';

const PROCESS = join(import.meta.dirname, 'loaded-clasp-process.mjs');

/**
 * The real clasp in a process that stays, so that a test file loads it once and not with each of its
 * forty commands. `loaded-clasp.test.ts` holds it to what clasp does as a process of its own.
 */
export class LoadedClasp {
  readonly #child: ChildProcess;
  /** Commands run one after the other, since a process has one folder and one exit code. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(program: string) {
    this.#child = fork(PROCESS, [program], {
      execArgv: ['--import', HOOK],
      env: { PATH: process.env.PATH, NO_COLOR: '1' },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
  }

  /** Runs clasp as `claspOf` does, for the default login. */
  run(environment: Readonly<Record<string, string>>): Clasp['run'] {
    return (folder, words) => {
      const next = this.#last.then(() =>
        this.#answer({ folder, words: ['--user', 'default', ...words], environment }),
      );
      this.#last = next.catch(() => {});
      return next;
    };
  }

  end(): void {
    this.#child.kill();
  }

  #answer(command: object): Promise<ClaspAnswer> {
    return new Promise((resolve, reject) => {
      const gone = (code: number | null) => reject(new Error(`clasp ended by itself (${code}).`));
      this.#child.once('exit', gone);
      // The process answers each command with these three.
      this.#child.once('message', (answer) => {
        this.#child.off('exit', gone);
        resolve(answer as ClaspAnswer);
      });
      this.#child.send(command);
    });
  }
}
