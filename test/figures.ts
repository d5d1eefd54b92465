import { appendFileSync } from 'node:fs';

/**
 * Tells a figure of the test run: how many cases, combinations, points. `npm test` names a file in
 * FIGURES and prints what gathers there at its end; a run by itself prints it at once.
 */
export function tellFigure(name: string, figure: string): void {
  const { FIGURES } = process.env;
  const line = `${name}: ${figure}`;
  if (FIGURES === undefined) console.log(line);
  else appendFileSync(FIGURES, `${line}\n`);
}
