import { type PlainDate, weekdayOf } from '../calendar/plain-date.ts';
import type { PlanItem } from '../plan/item.ts';
import { dayName } from '../review/wording.ts';
import { isPlaceholder } from '../validation/placeholder.ts';
import { shortened } from '../validation/shortened.ts';

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** `Thu 5 November`. */
export function weekdayName(date: PlainDate): string {
  return `${WEEKDAYS[weekdayOf(date) - 1] ?? ''} ${dayName(date)}`;
}

/** What a row is called in a sentence: its topic, else its type: `“Rates this week”`, `the Personal post`. */
export function rowName({ topic, type, kind }: PlanItem): string {
  if (!isPlaceholder(topic)) return `“${shortened(topic.replace(/\s+/g, ' ').trim())}”`;
  const what = kind === 'Ad' ? 'ad' : kind === 'Task' ? 'task' : 'post';
  if (type === '') return `${kind === 'Ad' ? 'an' : 'a'} ${what} without a topic`;
  return /\b(?:ad|post|task)\b/i.test(type) ? `“${type}”` : `the ${type} ${what}`;
}

/** A text without e-mail addresses, for messages that leave the sheet. */
export function withoutAddresses(text: string): string {
  return text.replace(/[^\s<>(),;:"“”]+@[^\s<>(),;:"“”]+\.[^\s<>(),;:"“”]+/g, '(address left out)');
}
