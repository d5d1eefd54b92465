import { parseSlotKey } from '../cadence/slot.ts';
import { monthOf, type PlainYearMonth, plusMonths } from '../calendar/plain-date.ts';
import { type Reconciled, reconcile } from '../plan/reconcile.ts';
import type { PlanInput } from './input.ts';
import { monthOfRow, type PlanRow } from './plan-row.ts';

/** No plan is looked at further ahead than this: a date typed in 2206 is a slip. */
const MOST_MONTHS = 24;

/**
 * The plan beside the cadence, from this month to the last that was built; `null` where there is
 * none. What is over asks for nothing any more.
 */
export function askedSlots(input: PlanInput, plan: readonly PlanRow[]): Reconciled | null {
  const first = monthOf(input.today);
  const built = plan
    .filter(({ item }) => parseSlotKey(item.slot) !== null)
    .map(({ item }) => monthOfRow(item))
    .filter((month): month is PlainYearMonth => month !== null && month >= first);
  const months = Array.from({ length: MOST_MONTHS }, (_, index) => plusMonths(first, index)).filter(
    (month) => built.some((other) => month <= other),
  );
  if (months.length === 0) return null;
  const lines = input.cadence.map(({ item }) => item);
  return reconcile(plan, lines, months, input.settings);
}
