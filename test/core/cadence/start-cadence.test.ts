import { expect, test } from 'vitest';
import { lineProblems } from '../../../src/core/cadence/problems.ts';
import { slotsOfMonth } from '../../../src/core/cadence/slots.ts';
import { START_CADENCE } from '../../../src/core/cadence/start-cadence.ts';
import { startSettings } from '../../../src/core/settings/definitions.ts';

test('the cadence that a new workbook starts with can be planned as it stands', () => {
  const rows = START_CADENCE.map((item, index) => ({ row: index + 2, item, unreadable: [] }));
  const slots = slotsOfMonth(START_CADENCE, '2026-11', startSettings());
  expect(lineProblems(rows)).toEqual([]);
  expect([slots.length, slots.filter(({ line }) => line.kind === 'Ad').length]).toEqual([16, 3]);
});
