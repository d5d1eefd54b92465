import type { RuleCases } from './rule-case.ts';

export const cases: RuleCases = {
  code: 'audience-broad',
  fires: [
    {
      name: 'everyone',
      row: { audience: 'Everyone' },
      column: 'audience',
      says: '“Everyone” is too broad',
    },
    { name: 'all', row: { audience: ' all ' }, column: 'audience' },
    { name: 'with a mark behind it', row: { audience: 'Everybody!' }, column: 'audience' },
    {
      name: 'one of several',
      row: { audience: 'Past clients; the public' },
      column: 'audience',
      says: 'the public',
    },
    { name: 'an ad', row: { audience: 'Anyone', kind: 'Ad' }, column: 'audience' },
    {
      name: 'a word of our own',
      row: { audience: 'Adults' },
      settings: { broadAudiences: ['adults'] },
      column: 'audience',
    },
  ],
  passes: [
    { name: 'somebody', row: { audience: 'First-time buyers' } },
    { name: 'all of some', row: { audience: 'All past clients' } },
    { name: 'everyone of a place', row: { audience: 'Everyone who rents in Manassas' } },
    { name: 'none is told as missing', row: { audience: '' } },
    { name: 'a task', row: { audience: 'All', kind: 'Task' } },
    { name: 'no words', row: { audience: 'All' }, settings: { broadAudiences: [] } },
    { name: 'an idea far off', row: { audience: 'All', status: 'Idea', date: '2026-12-24' } },
  ],
};
