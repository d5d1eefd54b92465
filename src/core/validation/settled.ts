import type { Status } from '../plan/item.ts';
import type { PlanRow } from './plan-row.ts';

const SETTLED: readonly (Status | '')[] = ['Published', 'Missed', 'Skipped'];

/** Whether a row is over: it went out, was missed, or was left out on purpose. */
export function isSettled({ item }: PlanRow): boolean {
  return SETTLED.includes(item.status);
}
