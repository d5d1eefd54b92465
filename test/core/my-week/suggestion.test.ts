import { describe, expect, test } from 'vitest';
import { suggestionsFor, suggestionText } from '../../../src/core/my-week/suggestion.ts';
import type { Person } from '../../../src/core/people/person.ts';
import type { Idea } from '../../../src/core/plan/idea.ts';

const IDEA: Idea = {
  topic: 'Who answers the phone',
  type: 'Personal',
  stage: '',
  minutes: 10,
  lastUsed: null,
  rowId: '',
  notes: '',
};

const SAM: Person = {
  name: 'Sam',
  team: 'Sales',
  email: '',
  willDo: null,
  doesWell: ['event'],
  wouldRatherNot: ['Video'],
  backup: '',
  mentor: '',
  lastCheckIn: null,
  knowsTheRoutes: true,
  active: true,
};

const IDEAS: readonly Idea[] = [
  { ...IDEA, topic: 'Desk', minutes: 20 },
  { ...IDEA, topic: 'Door', minutes: 5 },
  { ...IDEA, topic: 'Fair', type: 'Event', minutes: 30 },
  { ...IDEA, topic: 'Clip', type: 'video', minutes: 5 },
  { ...IDEA, topic: 'Long', minutes: 90 },
  { ...IDEA, topic: 'Open', minutes: null },
  { ...IDEA, topic: 'TBD' },
  { ...IDEA, topic: 'Lunch', minutes: 20 },
];

function topics(person: Person | undefined, ideas = IDEAS): string[] {
  const chosen = suggestionsFor(person, ideas, new Map(), '2026-11-02', 60);
  return chosen.map(({ topic }) => topic);
}

describe('small tasks to begin with', () => {
  test('are first what somebody does well, then the shortest, in order of the tab', () => {
    expect(topics(SAM)).toEqual(['Fair', 'Door', 'Desk']);
  });

  test('are the shortest for somebody who is not known', () => {
    expect(topics(undefined)).toEqual(['Door', 'Clip', 'Desk']);
  });

  test('do not come again too soon', () => {
    const used = IDEAS.map((idea) => ({ ...idea, lastUsed: '2026-10-20' }));
    expect(topics(SAM, used)).toEqual([]);
  });

  test.each([
    [{}, 'Who answers the phone (10 minutes, Personal)'],
    [{ topic: ' Two\nlines ', type: '' }, 'Two lines (10 minutes)'],
    [{ minutes: null }, 'Who answers the phone (Personal)'],
    [{ minutes: null, type: '' }, 'Who answers the phone'],
  ])('are told as %o', (changes, expected) => {
    expect(suggestionText({ ...IDEA, ...changes })).toBe(expected);
  });
});
