import type { Desk } from '../../desk.ts';
import { monthToCheck } from '../check/month-options.ts';

/** The month that goes out or comes back: the chosen one, else this one or the next planned one. */
export function agencyMonth({ start, kept }: Desk): string {
  const { agencyMonth: chosen } = kept;
  return monthToCheck(start, start.months.includes(chosen) ? chosen : '');
}
