import { fileURLToPath } from 'node:url';

/** What a person can mend: a program tells it as its sentence, without a stack. */
export class Problem extends Error {}

/**
 * Runs `main` when the module is the program that was started, not when it is imported. A failure
 * ends the program with exit code 1.
 */
export async function runAsProgram(moduleUrl: string, main: () => Promise<void>): Promise<void> {
  if (process.argv[1] !== fileURLToPath(moduleUrl)) return;
  try {
    await main();
  } catch (error) {
    console.error(isForReading(error) ? error.message : error);
    process.exit(1);
  }
}

/** esbuild's failures list what is wrong, and where, in their message. */
function isForReading(error: unknown): error is Error {
  return error instanceof Problem || (error instanceof Error && 'errors' in error);
}
