import type { RuleCases } from './rule-case.ts';

const settings = {
  blackoutDates: [
    { from: '2026-11-03', to: '2026-11-03', name: '' },
    { from: '2026-12-24', to: '2026-12-26', name: 'Christmas' },
  ],
};

export const cases: RuleCases = {
  code: 'date-blackout',
  fires: [
    { name: 'a post', settings, row: {}, column: 'date', says: '2026-11-03' },
    {
      name: 'within a holiday',
      settings,
      row: { date: '2026-12-25' },
      column: 'date',
      says: 'Christmas',
    },
    { name: 'an ad that begins then', settings, row: { kind: 'Ad' }, column: 'date' },
    { name: 'an idea', settings, row: { date: '2026-12-26', status: 'Idea' }, column: 'date' },
  ],
  passes: [
    { name: 'any other day', settings, row: { date: '2026-11-04' } },
    { name: 'no date', settings, row: { date: null } },
    { name: 'a task', settings, row: { kind: 'Task' } },
    { name: 'what is out', settings, row: { status: 'Published' } },
    { name: 'what was missed', settings, row: { status: 'Missed' } },
    { name: 'what is skipped', settings, row: { status: 'Skipped' } },
  ],
};
