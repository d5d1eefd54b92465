import { approvalFingerprint, writeApproval } from '../../../../src/core/plan/approval.ts';
import { SOUND_POST } from '../a-plan.ts';
import type { RuleCases } from './rule-case.ts';

const approvalRecord = writeApproval({
  by: 'Marco',
  on: '2026-10-30',
  fingerprint: approvalFingerprint(SOUND_POST),
});

export const cases: RuleCases = {
  code: 'approval-missing',
  fires: [
    {
      name: 'tomorrow',
      row: { approver: 'Marco' },
      column: 'approval',
      says: 'This goes out on 3 November: ask Marco to approve it',
    },
    {
      name: 'today, by the approver of Settings',
      row: { date: '2026-11-02' },
      settings: { approver: 'Marco' },
      column: 'approval',
      says: 'ask Marco',
    },
    {
      name: 'scheduled already',
      row: { approver: 'Marco', status: 'Scheduled' },
      column: 'approval',
    },
    {
      name: 'approved by word of mouth',
      row: { approver: 'Marco', status: 'Approved', approval: 'ok' },
      column: 'approval',
    },
    {
      name: 'more days before, where Settings asks for them',
      row: { approver: 'Marco', date: '2026-11-06' },
      settings: { approveDaysBefore: 4 },
      column: 'approval',
    },
  ],
  passes: [
    { name: 'approved', row: { approver: 'Marco', approvalRecord } },
    {
      name: 'approved and changed, which is told as void',
      row: { approver: 'Marco', approvalRecord, copy: 'New' },
    },
    { name: 'nobody approves in this team', row: {} },
    { name: 'in three days', row: { approver: 'Marco', date: '2026-11-05' } },
    { name: 'past', row: { approver: 'Marco', date: '2026-11-01' } },
    { name: 'published', row: { approver: 'Marco', status: 'Published' } },
    { name: 'without a date', row: { approver: 'Marco', date: null } },
    { name: 'a task', row: { approver: 'Marco', kind: 'Task' } },
    { name: 'several owners come first', row: { approver: 'Marco', owner: ['Priya', 'Dana'] } },
    {
      name: 'an idea far off',
      row: { approver: 'Marco', status: 'Idea', date: '2026-11-06' },
      settings: { approveDaysBefore: 9 },
    },
  ],
};
