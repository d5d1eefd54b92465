import type { SelectOption } from '../../components/select-field.tsx';
import type { StartAnswer } from '../../desk.ts';
import { monthName } from '../../wording/months.ts';

/** All of the plan, and each month that has rows, the newest first. */
export function checkMonthOptions(start: StartAnswer, chosen: string): SelectOption[] {
  const months = new Set(start.months);
  if (chosen !== '') months.add(chosen);
  return [
    { value: '', label: 'All months' },
    ...[...months]
      .sort()
      .reverse()
      .map((month) => ({ value: month, label: monthName(month) })),
  ];
}

/**
 * The month to check: the chosen one, else this one, else the next planned one, else the last one;
 * blank is all of the plan.
 */
export function monthToCheck({ today, months }: StartAnswer, chosen: string): string {
  if (chosen === 'all') return '';
  if (chosen !== '') return chosen;
  const sorted = [...months].sort();
  return sorted.find((month) => month >= today.slice(0, 7)) ?? sorted[sorted.length - 1] ?? '';
}
