import { describe, expect, test } from 'vitest';
import { approvalFingerprint, writeApproval } from '../../../src/core/plan/approval.ts';
import type { PlanItem } from '../../../src/core/plan/item.ts';
import { missChain } from '../../../src/core/review/miss-chain.ts';
import { planItem } from './given.ts';

const ready = planItem({ status: 'Missed' });
const approvalRecord = writeApproval({
  by: 'Marco',
  on: '2026-10-02',
  fingerprint: approvalFingerprint(ready),
});
const DELIVERED: Partial<PlanItem> = {
  assetKind: 'Event photo',
  assetOwner: 'Dana',
  assetState: 'Delivered',
  assetDue: '2026-10-02',
};

describe('what led to a miss', () => {
  test.each<[string, Partial<PlanItem>, string[]]>([
    ['nothing that the plan knows of', {}, []],
    ['not approved', { approvalRecord: '' }, ['it was not approved']],
    [
      'changed after it was approved',
      { copy: 'Burritos.' },
      ['it was changed after it was approved'],
    ],
    [
      'no copy',
      { copy: 'TBD', approvalRecord: '' },
      ['its copy was not written', 'it was not approved'],
    ],
    ['no owner', { owner: [] }, ['nobody owned it']],
    ['many owners', { owner: ['Priya', 'Dana'] }, ['2 people owned it']],
    ['not accepted', { accepted: null }, ['nobody accepted it']],
    ['an asset that came', DELIVERED, []],
    [
      'an asset that nobody was asked for',
      { ...DELIVERED, assetOwner: '', assetDue: null, assetState: '' },
      [
        'nobody was asked for the asset',
        'the asset had no date',
        'the asset did not come',
        'there was nothing to post instead',
      ],
    ],
    [
      'an asset that was due too late, with a fallback',
      { ...DELIVERED, assetDue: '2026-10-06', assetState: 'In work', fallback: 'A graphic' },
      ['the asset was due after the post', 'the asset did not come'],
    ],
  ])('%s', (_, told, expected) => {
    expect(missChain({ ...ready, approvalRecord, ...told }, [])).toEqual(expected);
  });

  test('a task that serves the row and was not done comes first', () => {
    const tasks = [
      planItem({ topic: 'Take photos', status: 'Missed' }),
      planItem({ topic: 'Book a room' }),
    ];
    expect(missChain({ ...ready, approvalRecord, accepted: null }, tasks)).toEqual([
      'the task "Take photos" was not done',
      'nobody accepted it',
    ]);
  });
});
