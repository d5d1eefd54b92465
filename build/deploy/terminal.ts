import { createInterface } from 'node:readline/promises';
import { Problem } from '../program.ts';

/** The person who deploys, if there is one. */
export interface Terminal {
  /** Whether somebody can answer: not in CI and not in a pipe. */
  readonly canAsk: boolean;
  say(text: string): void;
  /** Asks for a line of text. */
  ask(question: string): Promise<string>;
}

/** The terminal that this program was started in. */
export const processTerminal: Terminal = {
  canAsk: process.stdin.isTTY === true && process.stdout.isTTY === true,
  say: (text) => console.log(text),
  ask: async (question) => {
    const lines = createInterface({ input: process.stdin, output: process.stdout });
    const closed = new Promise<never>((_, reject) => {
      lines.once('close', () => reject(new Problem('Nothing was changed.')));
    });
    try {
      return await Promise.race([lines.question(`${question} `), closed]);
    } finally {
      lines.close();
    }
  },
};

/** Only a plain yes counts: whoever presses Enter too early loses nothing. */
export async function agrees(terminal: Terminal, question: string): Promise<boolean> {
  return /^y(es)?$/i.test((await terminal.ask(`${question} (yes or no)`)).trim());
}
