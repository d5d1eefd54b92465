import { builtFingerprint, writeBuildRecord } from '../../../../src/core/plan/build-record.ts';
import { SOUND_POST } from '../a-plan.ts';
import type { RuleCases } from './rule-case.ts';

const past = { date: '2026-11-01' };
const builtToday = {
  ...past,
  rowId: SOUND_POST.rowId,
  status: 'Idea',
  buildRecord: writeBuildRecord({
    on: '2026-11-02',
    build: 1,
    fingerprint: builtFingerprint({ ...SOUND_POST, ...past, status: 'Idea' }),
  }),
} as const;

export const cases: RuleCases = {
  code: 'date-past',
  fires: [
    { name: 'ready since yesterday', row: past, column: 'date', says: '2026-11-01' },
    { name: 'scheduled', row: { ...past, status: 'Scheduled' }, column: 'date' },
    { name: 'no status', row: { ...past, status: '' }, column: 'date' },
    { name: 'an idea', row: { ...past, status: 'Idea' }, column: 'date' },
    { name: 'an ad', row: { ...past, kind: 'Ad' }, column: 'date' },
    { name: 'a task', row: { ...past, kind: 'Task' }, column: 'date' },
    {
      name: 'built today and touched since',
      row: { ...builtToday, topic: 'Mine' },
      column: 'date',
    },
  ],
  passes: [
    { name: 'today', row: { date: '2026-11-02' } },
    { name: 'to come', row: {} },
    { name: 'no date', row: { date: null } },
    { name: 'published', row: { ...past, status: 'Published' } },
    { name: 'missed', row: { ...past, status: 'Missed' } },
    { name: 'skipped', row: { ...past, status: 'Skipped' } },
    { name: 'built today for a day that is over', row: builtToday },
  ],
};
