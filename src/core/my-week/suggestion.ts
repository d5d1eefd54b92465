import type { PlainDate } from '../calendar/plain-date.ts';
import { nameKey } from '../named.ts';
import type { Person } from '../people/person.ts';
import type { Idea } from '../plan/idea.ts';
import { isResting, type TopicDays } from '../plan/ideas/last-stood.ts';
import { isPlaceholder } from '../validation/placeholder.ts';

/** A task is small, and safe to begin with, up to so many minutes (003-6). */
const SMALL = 30;

const AT_MOST = 3;

/**
 * Small safe tasks to begin with: ideas of some minutes that do not rest, first those of a type the
 * person does well, then the shortest; none that the person would rather not do.
 */
export function suggestionsFor(
  person: Person | undefined,
  ideas: readonly Idea[],
  days: TopicDays,
  today: PlainDate,
  cooldown: number,
): Idea[] {
  const has = (words: readonly string[] | undefined, idea: Idea) =>
    (words ?? []).some((word) => nameKey(word) === nameKey(idea.type));
  const rank = (idea: Idea) => (has(person?.doesWell, idea) ? 0 : 1);
  return ideas
    .filter(({ topic }) => !isPlaceholder(topic))
    .filter((idea) => !has(person?.wouldRatherNot, idea) && !isResting(idea, days, today, cooldown))
    .flatMap((idea, index) => {
      const { minutes } = idea;
      return minutes === null || minutes > SMALL ? [] : [{ idea, index, minutes }];
    })
    .sort((a, b) => rank(a.idea) - rank(b.idea) || a.minutes - b.minutes || a.index - b.index)
    .slice(0, AT_MOST)
    .map(({ idea }) => idea);
}

/** `Who answers the phone on Saturdays (10 minutes, Personal)`. */
export function suggestionText({ topic, minutes, type }: Idea): string {
  const about = [minutes === null ? '' : `${minutes} minutes`, type].filter((part) => part !== '');
  const name = topic.replace(/\s+/g, ' ').trim();
  return about.length === 0 ? name : `${name} (${about.join(', ')})`;
}
