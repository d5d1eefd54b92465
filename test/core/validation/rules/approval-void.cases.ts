import { approvalFingerprint, writeApproval } from '../../../../src/core/plan/approval.ts';
import type { PlanItem } from '../../../../src/core/plan/item.ts';
import { SOUND_POST } from '../a-plan.ts';
import type { RuleCases } from './rule-case.ts';

const approvalRecord = writeApproval({
  by: 'Marco Rossi',
  on: '2026-10-20',
  fingerprint: approvalFingerprint(SOUND_POST),
});

function changed(change: Partial<PlanItem>): Partial<PlanItem> {
  return { approvalRecord, ...change };
}

export const cases: RuleCases = {
  code: 'approval-void',
  fires: [
    { name: 'new copy', row: changed({ copy: 'New' }), column: 'approval', says: 'Marco Rossi' },
    { name: 'new date', row: changed({ date: '2026-11-04' }), column: 'approval' },
    { name: 'new channel', row: changed({ channel: 'Instagram' }), column: 'approval' },
    { name: 'new link', row: changed({ link: 'https://example.com' }), column: 'approval' },
    { name: 'new audience', row: changed({ audience: 'Renters' }), column: 'approval' },
    { name: 'new budget', row: changed({ budget: 5 }), column: 'approval' },
    { name: 'new brief', row: changed({ assetBrief: 'Photo' }), column: 'approval' },
    {
      name: 'a published row',
      row: changed({ copy: 'New', status: 'Published' }),
      column: 'approval',
    },
  ],
  passes: [
    { name: 'nothing changed', row: changed({}) },
    {
      name: 'something else changed',
      row: changed({ topic: 'New', notes: 'New', status: 'Published' }),
    },
    { name: 'never approved', row: { copy: 'New' } },
    { name: 'a record that was tampered with', row: { approvalRecord: 'yes, fine' } },
    { name: 'a cell that cannot be read now', row: changed({ date: null }), unreadable: ['date'] },
    { name: 'several owners come first', row: changed({ copy: 'New', owner: ['Priya', 'Dana'] }) },
  ],
};
