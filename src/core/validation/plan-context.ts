import type { CadenceLine } from '../cadence/line.ts';
import type { PlainYearMonth } from '../calendar/plain-date.ts';
import type { Channel } from '../channels/channel.ts';
import { type Destination, destinationFinder } from '../channels/destination.ts';
import { type Route, routeFinder } from '../channels/route.ts';
import { standingRouteFinder } from '../channels/standing-route.ts';
import { linkTracker } from '../channels/tracked-link.ts';
import type { Goal } from '../goals/goal.ts';
import { named, nameKey } from '../named.ts';
import type { Person } from '../people/person.ts';
import type { PlanItem } from '../plan/item.ts';
import type { Reconciled } from '../plan/reconcile.ts';
import type { Stage } from '../sales-cycle/stage.ts';
import type { TableRow } from '../workbook.ts';
import { askedSlots } from './asked-slots.ts';
import { audiencesOf } from './audiences.ts';
import type { PlanInput } from './input.ts';
import { monthsToJudge, type PlannedMonth } from './plan-months.ts';
import { type PlanRow, planRow } from './plan-row.ts';

/** The input with the look-ups that rules share, made once for all rows. */
export interface PlanContext extends Omit<PlanInput, 'plan'> {
  readonly plan: readonly PlanRow[];
  /** The lines of the cadence, without their rows. */
  readonly lines: readonly CadenceLine[];
  /** By name, whatever its letter case; `undefined` where the table has none. */
  readonly channelNamed: (name: string) => Channel | undefined;
  readonly stageNamed: (name: string) => Stage | undefined;
  readonly personNamed: (name: string) => Person | undefined;
  /** The months that can be judged as a whole. */
  readonly months: () => readonly PlannedMonth[];
  /** The plan beside the cadence from this month on; `null` where nothing was built. */
  readonly asked: () => Reconciled | null;
  /** The audiences that the goals of a month are about; none where they name none. */
  readonly audiencesOfMonth: (month: PlainYearMonth) => readonly string[];
  /** Where a link leads from a channel, and which way. */
  readonly routeOf: (channel: string, link: string) => Route;
  /** The link that a row is to be tracked by; blank where it is not. */
  readonly trackedLinkOf: (item: PlanItem) => string;
  /** The page of ours that an address leads to, as Standing links describe it. */
  readonly destinationAt: (address: string) => Destination | null;
  /** Whether a standing link leads forward from a channel, by its name. */
  readonly leadsForward: (channel: string) => boolean;
  readonly sells: (type: string) => boolean;
  readonly needsNoLink: (stage: string) => boolean;
}

/** Makes the input ready for the rules. */
export function planContext(input: PlanInput): PlanContext {
  const { businessTypes, stagesWithoutLink } = input.settings;
  const plan = input.plan.map(planRow);
  return {
    ...input,
    plan,
    lines: itemsOf(input.cadence),
    channelNamed: named(input.channels),
    stageNamed: named(itemsOf(input.cycle)),
    personNamed: named(itemsOf(input.people)),
    months: once(() => monthsToJudge(input, plan)),
    asked: once(() => askedSlots(input, plan)),
    audiencesOfMonth: audienceFinder(input.goals),
    routeOf: routeFinder(input.channels),
    trackedLinkOf: linkTracker(input.channels, input.settings),
    destinationAt: destinationFinder(itemsOf(input.standingLinks), input.channels),
    leadsForward: isOneOf(forwardFrom(input)),
    sells: isOneOf(businessTypes),
    needsNoLink: isOneOf(stagesWithoutLink),
  };
}

function forwardFrom({ standingLinks, channels }: PlanInput): string[] {
  const routeOf = standingRouteFinder(channels);
  return itemsOf(standingLinks)
    .filter((link) => routeOf(link).direction === 'forward')
    .map(({ from }) => from);
}

function itemsOf<T>(rows: readonly TableRow<T>[]): T[] {
  return rows.map(({ item }) => item);
}

function isOneOf(names: readonly string[]): (name: string) => boolean {
  const keys = new Set(names.map(nameKey));
  return (name) => keys.has(nameKey(name));
}

/** Works something out when a rule first asks for it. */
function once<T>(work: () => T): () => T {
  let known: { readonly value: T } | null = null;
  return () => {
    known ??= { value: work() };
    return known.value;
  };
}

function audienceFinder(
  goals: readonly TableRow<Goal>[],
): (month: PlainYearMonth) => readonly string[] {
  const byMonth = new Map<string, string[]>();
  for (const { item } of goals) {
    if (item.month === null) continue;
    byMonth.set(item.month, [...(byMonth.get(item.month) ?? []), ...audiencesOf(item.audience)]);
  }
  return (month) => byMonth.get(month) ?? [];
}
