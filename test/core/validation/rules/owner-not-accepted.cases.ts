import { person } from '../a-plan.ts';
import type { RuleCases } from './rule-case.ts';

const tables = { people: [person('Priya'), person('Dana')] };

export const cases: RuleCases = {
  code: 'owner-not-accepted',
  fires: [
    { name: 'tomorrow', row: {}, tables, column: 'accepted', says: 'Ask Priya' },
    { name: 'today', row: { date: '2026-11-02' }, tables, column: 'accepted' },
    {
      name: 'in three days',
      row: { date: '2026-11-05', status: 'Drafted' },
      tables,
      column: 'accepted',
    },
    { name: 'a task', row: { kind: 'Task' }, tables, column: 'accepted' },
    {
      name: 'within more days, where Settings asks for them',
      row: { date: '2026-11-12' },
      settings: { acceptDaysBefore: 10 },
      tables,
      column: 'accepted',
    },
  ],
  passes: [
    { name: 'accepted', row: { accepted: '2026-10-30' }, tables },
    { name: 'in four days', row: { date: '2026-11-06' }, tables },
    {
      name: 'an idea that is further off than the lead days',
      row: { date: '2026-11-12', status: 'Idea' },
      settings: { acceptDaysBefore: 10 },
      tables,
    },
    { name: 'without a date', row: { date: null }, tables },
    { name: 'past, when it is too late to ask', row: { date: '2026-11-01' }, tables },
    { name: 'published', row: { status: 'Published' }, tables },
    { name: 'nobody to accept', row: { owner: [] }, tables },
    { name: 'several owners come first', row: { owner: ['Priya', 'Dana'] }, tables },
    { name: 'a date that cannot be read', row: {}, unreadable: ['accepted'], tables },
    {
      name: 'one works alone',
      row: {},
      tables: { people: [person('Priya'), person('Dana', { active: false })] },
    },
  ],
};
