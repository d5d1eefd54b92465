import type { RuleCases } from './rule-case.ts';

export const cases: RuleCases = {
  code: 'reason-missing',
  fires: [
    { name: 'a missed post', row: { status: 'Missed' }, column: 'reasonMissed' },
    {
      name: 'a placeholder is no reason',
      row: { status: 'Missed', reasonMissed: 'n/a' },
      column: 'reasonMissed',
    },
    { name: 'a missed task', row: { status: 'Missed', kind: 'Task' }, column: 'reasonMissed' },
  ],
  passes: [
    { name: 'a reason', row: { status: 'Missed', reasonMissed: 'Photos not delivered' } },
    { name: 'what is out', row: { status: 'Published' } },
    { name: 'what is skipped', row: { status: 'Skipped' } },
    { name: 'a cell that cannot be read', row: { status: 'Missed' }, unreadable: ['reasonMissed'] },
  ],
};
