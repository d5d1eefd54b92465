import type { PlanItem } from '../plan/item.ts';

/** What a row may still lack, in the order in which people fill it in. */
export const THINGS_TO_FILL = [
  'topic',
  'copy',
  'link',
  'stage',
  'owner',
  'audience',
  'outcome',
  'budget',
  'target',
  'assetOwner',
  'assetDue',
  'fallback',
] as const satisfies readonly (keyof PlanItem)[];

export type ThingToFill = (typeof THINGS_TO_FILL)[number];

const NAMES: Record<ThingToFill, string> = {
  topic: 'topic',
  copy: 'copy',
  link: 'link',
  stage: 'stage',
  owner: 'owner',
  audience: 'audience',
  outcome: 'outcome',
  budget: 'budget',
  target: 'target',
  assetOwner: 'asset owner',
  assetDue: 'asset due date',
  fallback: 'fallback',
};

/** The one hint of a row that is still an idea: what is to be filled in, and nothing shouts. */
export const TO_FILL = {
  code: 'to-fill',
  severity: 'hint',
  why: 'There is time: this row is still an idea. What is open becomes a warning when its date comes near or its status moves on.',
  example: 'a row that was just built has no topic, copy and link yet',
} as const;

/** The cell and the sentence of the hint; `null` where nothing is open. */
export function toFillHint(
  things: ReadonlySet<ThingToFill>,
): { readonly column: ThingToFill; readonly message: string } | null {
  const open = THINGS_TO_FILL.filter((thing) => things.has(thing));
  const [column] = open;
  if (column === undefined) return null;
  return { column, message: `To fill: ${open.map((thing) => NAMES[thing]).join(', ')}.` };
}
