import type { SelectOption } from '../../../components/select-field.tsx';
import type { StartAnswer } from '../../../desk.ts';
import { monthAfter, monthName, thisMonth } from '../../../wording/months.ts';

/** This month, the next, every planned one from now on, and the one chosen. */
export function ideasMonthOptions({ today, months }: StartAnswer, chosen: string): SelectOption[] {
  const now = thisMonth(today);
  const ahead = months.filter((month) => month >= now);
  return [...new Set([now, monthAfter(now, 1), ...ahead, chosen])]
    .sort()
    .map((month) => ({ value: month, label: monthName(month) }));
}

/** The chosen month while it lies ahead, else the next planned one, else this one. */
export function monthToFill({ today, months }: StartAnswer, chosen: string): string {
  const now = thisMonth(today);
  if (chosen >= now) return chosen;
  return [...months].sort().find((month) => month >= now) ?? now;
}
