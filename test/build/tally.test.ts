import { expect, test } from 'vitest';
import { tallyOf, total } from '../../build/test-run/tally.ts';

const CASES = [
  ['every test passed', { numPassedTests: 12, numFailedTests: 0 }, 0, { passed: 12, failed: 0 }],
  ['two tests failed', { numPassedTests: 10, numFailedTests: 2 }, 1, { passed: 10, failed: 2 }],
  [
    'a file broke before its tests ran',
    { numPassedTests: 5, testResults: [{ status: 'failed', assertionResults: [] }] },
    1,
    { passed: 5, failed: 1 },
  ],
  ['coverage is below its floor', { numPassedTests: 5 }, 1, { passed: 5, failed: 1 }],
  ['nothing ran at all', {}, 1, { passed: 0, failed: 1 }],
] as const;

test.each(CASES)('%s', (_name, report, exitCode, expected) => {
  expect(tallyOf(JSON.stringify(report), exitCode)).toEqual(expected);
});

test('the total adds up', () => {
  const tallies = [
    { passed: 3, failed: 1 },
    { passed: 4, failed: 0 },
  ];
  expect(total(tallies)).toEqual({ passed: 7, failed: 1 });
});
