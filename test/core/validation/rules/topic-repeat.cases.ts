import type { RuleCases } from './rule-case.ts';

const first = { topic: 'Rates this week', date: '2026-10-05', status: 'Published' } as const;

export const cases: RuleCases = {
  code: 'topic-repeat',
  fires: [
    { name: 'a month later', rows: [first, {}], on: [3], column: 'topic', says: '2026-10-05' },
    {
      name: 'whatever its case, accents and signs',
      rows: [{ ...first, topic: 'Café: rates & more' }, { topic: '  CAFE – rates, more!' }],
      on: [3],
      column: 'topic',
    },
    { name: 'on one day: it stands on the lower row', rows: [{}, {}], on: [3], column: 'topic' },
    {
      name: 'by the days of Settings',
      rows: [{ ...first, date: '2026-07-01' }, {}],
      settings: { topicCooldownDays: 365 },
      on: [3],
      column: 'topic',
    },
    {
      name: 'of signs alone',
      rows: [{ topic: '🦆' }, { topic: ' 🦆 ' }],
      on: [3],
      column: 'topic',
    },
    {
      name: 'the latest of several counts',
      rows: [{ ...first, date: '2026-01-05' }, first, {}],
      on: [4],
      column: 'topic',
      says: '2026-10-05',
    },
  ],
  passes: [
    { name: 'after the cooldown', rows: [{ ...first, date: '2026-09-04' }, {}] },
    { name: 'another topic', rows: [first, { topic: 'Rates next week' }] },
    { name: 'another channel', rows: [first, { channel: 'Instagram' }] },
    { name: 'a post and its ad', rows: [first, { kind: 'Ad' }] },
    { name: 'tasks', rows: [{ kind: 'Task' }, { kind: 'Task' }] },
    { name: 'nothing yet', rows: [{ topic: '' }, { topic: 'TBD' }, { topic: 'tbd' }] },
    { name: 'what was missed', rows: [{ ...first, status: 'Missed' }, {}] },
    { name: 'what is skipped', rows: [first, { status: 'Skipped' }] },
    { name: 'what is out', rows: [first, { status: 'Published' }] },
    { name: 'no date', rows: [first, { date: null }] },
    { name: 'no cooldown', rows: [first, {}], settings: { topicCooldownDays: 0 } },
  ],
};
