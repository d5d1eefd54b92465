import type { SelectOption } from '../../components/select-field.tsx';
import type { StartAnswer } from '../../desk.ts';
import { monthAfter, monthName } from '../../wording/months.ts';

/** Last month, this month, every planned and every reviewed one; the newest first. */
export function reviewMonthOptions({ today, months, reviews }: StartAnswer): SelectOption[] {
  const thisMonth = today.slice(0, 7);
  const all = new Set([
    ...months,
    ...reviews.map((review) => review.month),
    thisMonth,
    monthAfter(thisMonth, -1),
  ]);
  return [...all]
    .sort()
    .reverse()
    .map((month) => ({ value: month, label: monthName(month) }));
}

/** The month to review: the last one that is over, which is when its figures are in. */
export function monthToReview({ today }: StartAnswer): string {
  return monthAfter(today.slice(0, 7), -1);
}
