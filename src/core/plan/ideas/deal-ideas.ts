import {
  monthOf,
  type PlainDate,
  type PlainYearMonth,
  plusDays,
} from '../../calendar/plain-date.ts';
import { nameKey } from '../../named.ts';
import { compareTexts } from '../../text-order.ts';
import type { TableRow } from '../../workbook.ts';
import type { Idea } from '../idea.ts';
import type { PlanItem } from '../item.ts';
import { isResting, lastStood, topicDays } from './last-stood.ts';

/** What dealing ideas starts from. */
export interface IdeasToDeal {
  readonly month: PlainYearMonth;
  /** All rows of the plan, of whatever month. */
  readonly plan: ReadonlyArray<TableRow<PlanItem>>;
  readonly ideas: ReadonlyArray<TableRow<Idea>>;
  /** For so many days a topic rests after it stood in the plan (001-8). */
  readonly cooldown: number;
  readonly today: PlainDate;
  /** Whether a text only holds the place of one that is still to come, such as `TBD`. */
  readonly isPlaceholder: (text: string) => boolean;
}

/** A row of the plan and the idea for it. */
export interface Fill {
  readonly row: TableRow<PlanItem>;
  readonly idea: TableRow<Idea>;
}

/** An idea that rests, and the first day on which it may stand in the plan again. */
export interface RestingIdea {
  readonly idea: Idea;
  readonly until: PlainDate;
}

export interface DealtIdeas {
  readonly fills: readonly Fill[];
  /** Rows without a topic for which no idea is left. */
  readonly leftOver: ReadonlyArray<TableRow<PlanItem>>;
  /** Ideas that would fit a type that is left over, and rest. */
  readonly waiting: readonly RestingIdea[];
}

/**
 * Deals ideas to the rows of a month that have no topic, in order of date. An idea goes to a row of
 * its type whose stage is the same or blank; an idea without a type or stage fits any. The one that
 * was used least recently goes first, then the one that fits more closely, then tab order. No idea
 * goes to two rows of a month, so that dealing again, after some rows were filled, deals the rest.
 */
export function dealIdeas(input: IdeasToDeal): DealtIdeas {
  const { month, plan, ideas, cooldown, today, isPlaceholder } = input;
  const days = topicDays(plan);
  const usable = ideas.filter(({ item }) => !isPlaceholder(item.topic));
  const free = new Map(uniqueTopics(usable).map((idea) => [nameKey(idea.item.topic), idea]));
  for (const [topic, on] of days) if (on.some((day) => monthOf(day) === month)) free.delete(topic);
  const fills: Fill[] = [];
  const leftOver: TableRow<PlanItem>[] = [];
  for (const row of plan.filter((row) => isOpen(row, month, today, isPlaceholder)).sort(byDate)) {
    const on = row.item.date ?? today;
    const [best] = [...free.values()]
      .filter(({ item }) => isFit(item, row.item) && !isResting(item, days, on, cooldown))
      .map((idea) => ({
        idea,
        used: lastStood(idea.item, days),
        fit: closeness(idea.item, row.item),
      }))
      .sort((a, b) => compareTexts(a.used, b.used) || b.fit - a.fit || a.idea.row - b.idea.row);
    if (best === undefined) {
      leftOver.push(row);
      continue;
    }
    free.delete(nameKey(best.idea.item.topic));
    fills.push({ row, idea: best.idea });
  }
  const waiting = [...free.values()].flatMap(({ item }) => {
    const last = lastStood(item, days);
    const row = leftOver.find((other) => isFit(item, other.item));
    return row === undefined || last === ''
      ? []
      : [{ idea: item, until: plusDays(last, cooldown) }];
  });
  return { fills, leftOver, waiting };
}

/** Whether a row waits for a topic: not past, not settled, and nothing typed in Topic. */
function isOpen(
  { item, unreadable }: TableRow<PlanItem>,
  month: PlainYearMonth,
  today: PlainDate,
  isPlaceholder: (text: string) => boolean,
): boolean {
  return (
    item.date !== null &&
    monthOf(item.date) === month &&
    item.date >= today &&
    item.kind !== 'Task' &&
    (item.status === 'Idea' || item.status === 'Drafted' || item.status === '') &&
    !unreadable.includes('topic') &&
    isPlaceholder(item.topic)
  );
}

function isFit(idea: Idea, row: PlanItem): boolean {
  const fits = (own: string, wanted: string) =>
    own.trim() === '' || nameKey(own) === nameKey(wanted);
  return fits(idea.type, row.type) && (row.stage.trim() === '' || fits(idea.stage, row.stage));
}

function closeness(idea: Idea, row: PlanItem): number {
  const same = (own: string, wanted: string) =>
    own !== '' && nameKey(own) === nameKey(wanted) ? 1 : 0;
  return 2 * same(idea.type, row.type) + same(idea.stage, row.stage);
}

function uniqueTopics(ideas: ReadonlyArray<TableRow<Idea>>): TableRow<Idea>[] {
  const seen = new Set<string>();
  return ideas.filter(({ item }) => seen.size !== seen.add(nameKey(item.topic)).size);
}

function byDate(a: TableRow<PlanItem>, b: TableRow<PlanItem>): number {
  const moment = ({ item }: TableRow<PlanItem>) => `${item.date} ${item.time}`;
  return compareTexts(moment(a), moment(b)) || a.row - b.row;
}
