import axe from 'axe-core';
import type { Frame } from 'playwright-core';

/** What axe finds serious or worse in a frame, each as its rule and the element. */
export async function seriousProblems(frame: Frame, leaveOut: readonly string[] = []) {
  // Half a megabyte of script, which each page of the browser reads only once.
  if (!(await frame.evaluate(() => 'axe' in globalThis))) await frame.evaluate(axe.source);
  const { violations } = await frame.evaluate(async (exclude) => {
    // The script evaluated before put axe there.
    const { axe: there } = globalThis as unknown as { axe: typeof axe };
    return there.run(
      { include: [['html']], exclude: exclude.map((it) => [it]) },
      { iframes: false },
    );
  }, leaveOut);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
