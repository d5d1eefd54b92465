import type { SelectOption } from '../../components/select-field.tsx';
import type { StartAnswer } from '../../desk.ts';
import { monthAfter, monthName, thisMonth } from '../../wording/months.ts';

/** This month, the next, every planned one and the one chosen, in order. */
export function homeMonthOptions({ today, months }: StartAnswer, chosen: string): SelectOption[] {
  const now = thisMonth(today);
  return [...new Set([...months, now, monthAfter(now, 1), chosen])].sort().map((month) => ({
    value: month,
    label: month === now ? `${monthName(month)} (this month)` : monthName(month),
  }));
}
