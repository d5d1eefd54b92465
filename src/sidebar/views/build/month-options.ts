import type { SelectOption } from '../../components/select-field.tsx';
import type { StartAnswer } from '../../desk.ts';
import { monthName, monthsFrom } from '../../wording/months.ts';

/** This month and the next eleven. Those with rows in the plan say so. */
export function buildMonthOptions(start: StartAnswer): SelectOption[] {
  return monthsFrom(start.today.slice(0, 7), 12).map((month) => ({
    value: month,
    label: start.months.includes(month) ? `${monthName(month)} (has rows)` : monthName(month),
  }));
}

/** The first of these months without rows in the plan; this month where all have some. */
export function monthToBuild(start: StartAnswer): string {
  const thisMonth = start.today.slice(0, 7);
  return monthsFrom(thisMonth, 12).find((month) => !start.months.includes(month)) ?? thisMonth;
}
