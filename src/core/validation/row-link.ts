import type { PlanItem } from '../plan/item.ts';

/** The column whose link leads on from a row: what people typed, else the tracked one. */
export function linkColumn({ link }: PlanItem): 'link' | 'trackedLink' {
  return link.trim() === '' ? 'trackedLink' : 'link';
}
