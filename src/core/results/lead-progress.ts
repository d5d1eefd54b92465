import { millisecondsBetween, type PlainDateTime } from '../calendar/plain-date.ts';
import { nameKey } from '../named.ts';
import type { Stage } from '../sales-cycle/stage.ts';
import type { Sale } from './sale.ts';

/**
 * How far a lead came. Each answer is `null` where the row cannot tell: no such date or answer,
 * and a stage of the CRM that no stage of the sales cycle names.
 */

const DAY = 24 * 60 * 60 * 1000;

/** Whether sales has been in touch: a first contact, an outcome, or a stage beyond the first. */
export function wasContacted(lead: Sale, cycle: readonly Stage[]): boolean | null {
  if (lead.firstContact !== null || lead.outcome !== '') return true;
  const place = placeInCycle(lead, cycle);
  return place === null ? null : place > 0;
}

/**
 * Whether nobody contacted the lead within so many days of its coming in. A lead that waits and
 * still has time left was not left alone.
 */
export function waitsForContact(
  lead: Sale,
  cycle: readonly Stage[],
  now: PlainDateTime,
  days: number,
): boolean | null {
  if (lead.created === null) return null;
  const limit = days * DAY;
  if (lead.firstContact !== null) {
    return millisecondsBetween(lead.created, lead.firstContact) > limit;
  }
  const contacted = wasContacted(lead, cycle);
  if (contacted === null) return null;
  return !contacted && millisecondsBetween(lead.created, now) > limit;
}

/** Whether the lead was qualified, by the answer given, else by how far it came. */
export function wasQualified(lead: Sale, cycle: readonly Stage[]): boolean | null {
  if (lead.qualified !== '') return lead.qualified === 'Yes';
  if (lead.outcome !== '') return lead.outcome === 'Won' ? true : null;
  return reached(lead, cycle, /qualified/i);
}

/** Whether a quote or an application was made: its stage stands there or beyond, or it was won. */
export function applied(lead: Sale, cycle: readonly Stage[]): boolean | null {
  if (lead.outcome !== '') return lead.outcome === 'Won' ? true : null;
  return reached(lead, cycle, /quote|application/i);
}

/** Whether the lead stands at or beyond the stage whose sales number is the one meant. */
function reached(lead: Sale, cycle: readonly Stage[], salesNumber: RegExp): boolean | null {
  const goal = inOrder(cycle).findIndex((stage) => salesNumber.test(stage.salesNumber));
  const place = placeInCycle(lead, cycle);
  return goal < 0 || place === null ? null : place >= goal;
}

/** The place of the lead's CRM stage among the stages of the cycle, 0 first. */
function placeInCycle(lead: Sale, cycle: readonly Stage[]): number | null {
  const wanted = nameKey(lead.stage);
  if (wanted === '') return null;
  const place = inOrder(cycle).findIndex((stage) =>
    stage.crmStages.some((name) => nameKey(name) === wanted),
  );
  return place < 0 ? null : place;
}

/** The stages in the order of the cycle; stages without a number stand as they are, at the end. */
function inOrder(cycle: readonly Stage[]): readonly Stage[] {
  const last = Number.MAX_SAFE_INTEGER;
  return [...cycle].sort((a, b) => (a.order ?? last) - (b.order ?? last));
}
