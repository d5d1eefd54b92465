import type { Check } from './check.ts';

/** The most that each file may hold, in bytes. */
const BUDGETS: ReadonlyMap<string, number> = new Map([
  ['Menu.js', 4_000],
  ['Code.js', 450_000],
  // Half of it reads exports, with the headers of each source in several languages.
  ['Sidebar.html', 280_000],
]);

/** Every call loads the whole script and every opening the whole sidebar: both stay small. */
export const sizes: Check = (files) =>
  [...files].flatMap(([name, text]) => {
    const budget = BUDGETS.get(name);
    const size = Buffer.byteLength(text);
    return budget === undefined || size <= budget
      ? []
      : [
          `${name} has ${size} bytes, and its budget is ${budget}: leave out what it need not hold.`,
        ];
  });
