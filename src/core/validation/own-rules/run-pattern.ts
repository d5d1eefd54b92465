import type { Program, Step } from './program.ts';

/** Whether a text has a part that the pattern describes. */
export function matchesPattern({ start }: Program, text: string): boolean {
  const characters = Array.from(text);
  let active: Step[] = [];
  for (let at = 0; at <= characters.length; at++) {
    const reached = new Set<Step>();
    const [before, after] = [characters[at - 1], characters[at]];
    // A match may begin at every place.
    if ([...active, start].some((step) => reach(step, before, after, reached))) return true;
    active = [];
    if (after === undefined) break;
    for (const step of reached) {
      if (step.kind === 'take' && step.takes(after)) active.push(step.next);
    }
  }
  return false;
}

/** Follows a step as far as it goes without taking a character; answers whether it ends there. */
function reach(
  first: Step,
  before: string | undefined,
  after: string | undefined,
  reached: Set<Step>,
): boolean {
  const open = [first];
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    if (step.kind === 'end') return true;
    if (reached.has(step)) continue;
    reached.add(step);
    if (step.kind === 'fork') open.push(...step.ways);
    else if (step.kind === 'check' && step.isRight(before, after)) open.push(step.next);
  }
  return false;
}
