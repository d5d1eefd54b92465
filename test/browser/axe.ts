import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Result {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string | null;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

/** What axe finds serious or worse in a frame, each as its rule and the element. */
export async function seriousProblems(frame: Frame, leaveOut: readonly string[] = []) {
  await frame.evaluate(source);
  const { violations } = await frame.evaluate(async (exclude) => {
    // The script just evaluated put axe there.
    const { axe } = globalThis as unknown as {
      axe: { run(context: object, options: object): Promise<Result> };
    };
    return axe.run({ include: [['html']], exclude: exclude.map((it) => [it]) }, { iframes: false });
  }, leaveOut);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
