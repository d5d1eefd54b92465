import type { Channel } from '../channels/channel.ts';
import { type Route, routeFinder } from '../channels/route.ts';
import { named, nameKey } from '../named.ts';
import type { Stage } from '../sales-cycle/stage.ts';
import type { PlanInput } from './input.ts';
import { type PlanRow, planRow } from './plan-row.ts';

/** The input with the look-ups that rules share, made once for all rows. */
export interface PlanContext extends Omit<PlanInput, 'plan'> {
  readonly plan: readonly PlanRow[];
  /** By name, whatever its letter case; `undefined` where the table has none. */
  readonly channelNamed: (name: string) => Channel | undefined;
  readonly stageNamed: (name: string) => Stage | undefined;
  /** Where a link leads from a channel, and which way. */
  readonly routeOf: (channel: string, link: string) => Route;
  readonly sells: (type: string) => boolean;
  readonly needsNoLink: (stage: string) => boolean;
}

/** Makes the input ready for the rules. */
export function planContext(input: PlanInput): PlanContext {
  const { businessTypes, stagesWithoutLink } = input.settings;
  return {
    ...input,
    plan: input.plan.map(planRow),
    channelNamed: named(input.channels),
    stageNamed: named(input.cycle),
    routeOf: routeFinder(input.channels),
    sells: isOneOf(businessTypes),
    needsNoLink: isOneOf(stagesWithoutLink),
  };
}

function isOneOf(names: readonly string[]): (name: string) => boolean {
  const keys = new Set(names.map(nameKey));
  return (name) => keys.has(nameKey(name));
}
