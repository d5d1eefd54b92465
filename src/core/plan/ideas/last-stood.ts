import type { PlainDate } from '../../calendar/plain-date.ts';
import { daysBetween } from '../../calendar/plain-date.ts';
import { nameKey } from '../../named.ts';
import type { TableRow } from '../../workbook.ts';
import type { Idea } from '../idea.ts';
import type { PlanItem } from '../item.ts';

/** On which days each topic stands in the plan, by topic as it is compared. */
export type TopicDays = ReadonlyMap<string, readonly PlainDate[]>;

/** The days of every topic of the plan; rows that were skipped used none. */
export function topicDays(plan: ReadonlyArray<TableRow<PlanItem>>): TopicDays {
  const days = new Map<string, PlainDate[]>();
  for (const { item } of plan) {
    if (item.date === null || item.topic.trim() === '' || item.status === 'Skipped') continue;
    const topic = nameKey(item.topic);
    days.set(topic, [...(days.get(topic) ?? []), item.date]);
  }
  return days;
}

/**
 * The day an idea was last used: that of the tab Ideas or the latest of the plan, whichever is
 * later; blank where it never was.
 */
export function lastStood({ topic, lastUsed }: Idea, days: TopicDays): PlainDate | '' {
  return [lastUsed ?? '', ...(days.get(nameKey(topic)) ?? [])].reduce((a, b) => (a > b ? a : b));
}

/** Whether an idea rests on a day: it stood less than the cooldown before it, or stands after it. */
export function isResting(idea: Idea, days: TopicDays, on: PlainDate, cooldown: number): boolean {
  const used = [...(days.get(nameKey(idea.topic)) ?? [])];
  if (idea.lastUsed !== null) used.push(idea.lastUsed);
  return used.some((day) => Math.abs(daysBetween(day, on)) < cooldown);
}
