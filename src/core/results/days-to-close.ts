import { millisecondsBetween } from '../calendar/plain-date.ts';
import type { Sale } from './sale.ts';

const DAY = 24 * 60 * 60 * 1000;

/**
 * Whole elapsed days from first contact (else from when it was created) to closed, rounded down
 * on the wall clock. `null` where an end is missing, or where it closed before it began.
 */
export function daysToClose(sale: Sale): number | null {
  const began = sale.firstContact ?? sale.created;
  if (began === null || sale.closedOn === null) return null;
  const days = Math.floor(millisecondsBetween(began, sale.closedOn) / DAY);
  return days < 0 ? null : days;
}
