import { expect, test } from 'vitest';
import { readApproval, writeApproval } from '../../../src/core/plan/approval.ts';
import {
  approvalEvents,
  recordOfApproval,
  recordOfWithdrawal,
} from '../../../src/core/plan/approval-history.ts';

const marco = { by: 'Marco De Luca', on: '2026-10-20', fingerprint: '1mkfc8y' };
const ana = { by: 'Ana', on: '2026-10-23', fingerprint: '2abc' };

test('a record tells its approval and what came before, the latest first', () => {
  const withdrawn = recordOfWithdrawal(recordOfApproval('', marco), 'Marco De Luca', '2026-10-22');
  const record = recordOfApproval(withdrawn, ana);
  expect(readApproval(record)).toEqual(ana);
  expect(approvalEvents(record)).toEqual([
    { what: 'approved', by: 'Ana', on: '2026-10-23' },
    { what: 'withdrawn', by: 'Marco De Luca', on: '2026-10-22' },
    { what: 'approved', by: 'Marco De Luca', on: '2026-10-20' },
  ]);
});

test('a withdrawn approval is none, whoever withdrew it', () => {
  for (const by of ['Marco', '']) {
    const record = recordOfWithdrawal(writeApproval(marco), by, '2026-10-22');
    expect(readApproval(record)).toBeNull();
    expect(approvalEvents(record)[0]).toEqual({ what: 'withdrawn', by, on: '2026-10-22' });
  }
});

test('lines that nobody can read are left out, and go with the next one that is written', () => {
  const spoiled = `${writeApproval(marco)}\nnobody knows\n`;
  expect(approvalEvents(spoiled)).toHaveLength(1);
  expect(recordOfApproval(spoiled, ana)).toBe(`${writeApproval(ana)}\n${writeApproval(marco)}`);
});

test('a record does not grow without end', () => {
  let record = '';
  for (let index = 0; index < 100; index++) record = recordOfApproval(record, ana);
  expect(approvalEvents(record)).toHaveLength(40);
});
