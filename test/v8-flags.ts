import { execFileSync } from 'node:child_process';

/**
 * How Node runs the tests. Workbooks are many short-lived objects, so what is young gets room. All
 * cores are busy with tests: what V8 would do beside them, collecting and compiling, is done in
 * turn, and only code that runs for long is compiled well. The tests of the host take four fifths
 * of the processor's time that they take without.
 */
const WANTED = [
  '--min-semi-space-size=64',
  '--max-semi-space-size=64',
  '--single-threaded-gc',
  '--interrupt-budget=1000000',
];

/** Those that this Node knows: it refuses to start with others. */
export function v8Flags(): string[] {
  const known = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' });
  return WANTED.filter((flag) => known.includes(`${flag.replace(/=.*/, '')} (`));
}
