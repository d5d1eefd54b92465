import { approvalFingerprint, writeApproval } from '../../../../src/core/plan/approval.ts';
import { person, SOUND_POST } from '../a-plan.ts';
import type { RuleCases } from './rule-case.ts';

const tables = { people: [person('Priya'), person('Marco')] };

function approvedBy(by: string): string {
  return writeApproval({ by, on: '2026-10-30', fingerprint: approvalFingerprint(SOUND_POST) });
}

export const cases: RuleCases = {
  code: 'approval-own',
  fires: [
    {
      name: 'the owner approved',
      row: { approvalRecord: approvedBy('Priya') },
      tables,
      column: 'approval',
      says: 'The owner, Priya, approved this row',
    },
    {
      name: 'in any letter case',
      row: { approvalRecord: approvedBy('priya') },
      tables,
      column: 'approval',
    },
    {
      name: 'a published row',
      row: { approvalRecord: approvedBy('Priya'), status: 'Published' },
      tables,
      column: 'approval',
    },
  ],
  passes: [
    { name: 'somebody else approved', row: { approvalRecord: approvedBy('Marco') }, tables },
    { name: 'nobody did', row: {}, tables },
    { name: 'a record that was tampered with', row: { approvalRecord: 'Priya' }, tables },
    { name: 'no owner', row: { owner: [], approvalRecord: approvedBy('Priya') }, tables },
    {
      name: 'several owners come first',
      row: { owner: ['Priya', 'Marco'], approvalRecord: approvedBy('Priya') },
      tables,
    },
    {
      name: 'one works alone',
      row: { approvalRecord: approvedBy('Priya') },
      tables: { people: [person('Priya')] },
    },
  ],
};
