import axe from 'axe-core';
import type { Frame } from 'playwright-core';

/** What axe looks at. */
interface Look {
  /** Elements that are somebody else's. */
  readonly leaveOut?: readonly string[];
  /** The rules to follow; all that axe follows by itself where none is named. */
  readonly rules?: readonly string[];
}

/** What axe finds serious or worse in a frame, each as its rule and the element. */
export async function seriousProblems(frame: Frame, { leaveOut = [], rules }: Look = {}) {
  // Half a megabyte of script, which each page of the browser reads only once.
  if (!(await frame.evaluate(() => 'axe' in globalThis))) await frame.evaluate(axe.source);
  const options: axe.RunOptions = {
    iframes: false,
    // What passes is counted, not described.
    resultTypes: ['violations'],
    ...(rules !== undefined && { runOnly: [...rules] }),
  };
  const violations = await frame.evaluate(
    async ([exclude, how]) => {
      // The script evaluated before put axe there.
      const { axe: there } = globalThis as unknown as { axe: typeof axe };
      const found = await there.run(
        { include: [['html']], exclude: exclude.map((it) => [it]) },
        how,
      );
      return found.violations.map(({ id, impact, nodes }) => ({
        ...{ id, impact },
        elements: nodes.map(({ html }) => html),
      }));
    },
    [leaveOut, options] as const,
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, elements }) => elements.map((html) => `${id}: ${html}`));
}
