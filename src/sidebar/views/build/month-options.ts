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

/** How many months: one to twelve. */
export function countOptions(): SelectOption[] {
  return Array.from({ length: 12 }, (_, index) => ({
    value: String(index + 1),
    label: String(index + 1),
  }));
}

/**
 * The chosen month while it lies ahead, else the first of these months without rows in the plan;
 * this month where all have some.
 */
export function monthToBuild({ today, months }: StartAnswer, chosen: string): string {
  const offered = monthsFrom(today.slice(0, 7), 12);
  if (offered.includes(chosen)) return chosen;
  return offered.find((month) => !months.includes(month)) ?? today.slice(0, 7);
}
