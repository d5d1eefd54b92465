import { daysBetween, daysOf, firstDayOf, type PlainDate } from '../calendar/plain-date.ts';
import { roundTo } from '../results/known-sum.ts';

/** How much of a month is behind us: a review may be held half-way, to correct course (001-17). */
export interface Progress {
  readonly days: number;
  /** The days that have come, today among them; none of a month that has not begun. */
  readonly passed: number;
  /** Whether the last day is behind us: until then no goal is missed. */
  readonly isOver: boolean;
}

export function progressOf(month: string, today: PlainDate): Progress {
  const days = daysOf(month).length;
  const passed = daysBetween(firstDayOf(month), today) + 1;
  return {
    days,
    passed: Math.min(days, Math.max(0, passed)),
    isOver: passed > days,
  };
}

/** What a target of the whole month comes to by now, to one decimal. */
export function byNow(target: number, { days, passed, isOver }: Progress): number {
  return isOver ? target : roundTo((target * passed) / days, 1);
}

/** `15 of 30 days`. */
export function daysInWords({ days, passed }: Progress): string {
  return `${passed} of ${days} days`;
}
