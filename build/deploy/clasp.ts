import { spawn, spawnSync } from 'node:child_process';

/** How a run of clasp ended. */
export interface ClaspAnswer {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** clasp as a program of its own: what it prints is read, so it never asks anything by itself. */
export interface Clasp {
  /** Runs one command in a folder. */
  run(folder: string, words: readonly string[]): Promise<ClaspAnswer>;
  /** Lets the person at the terminal log in to Google in a browser. Tells whether that went well. */
  logIn(): boolean;
}

/** clasp from a file of its package, with one of its logins. */
export function claspOf(
  program: string,
  user: string,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Clasp {
  return {
    run: (folder, words) =>
      new Promise((resolve, reject) => {
        const child = spawn(process.execPath, [program, '--user', user, ...words], {
          cwd: folder,
          env: { ...environment, NO_COLOR: '1' },
          stdio: ['ignore', 'pipe', 'pipe'],
        });
        let stdout = '';
        let stderr = '';
        child.stdout.setEncoding('utf8').on('data', (text) => {
          stdout += text;
        });
        child.stderr.setEncoding('utf8').on('data', (text) => {
          stderr += text;
        });
        child.on('error', reject);
        child.on('close', (code) => resolve({ exitCode: code ?? 1, stdout, stderr }));
      }),
    logIn: () =>
      spawnSync(process.execPath, [program, '--user', user, 'login'], {
        env: { ...environment },
        stdio: 'inherit',
      }).status === 0,
  };
}
