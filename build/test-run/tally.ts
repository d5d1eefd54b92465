/** How many tests, or check steps, went well and how many did not. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

export function total(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
    failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
  };
}

/**
 * Reads the JSON report of vitest. A file that broke before its tests ran counts as one failed,
 * and so does a run that ended badly although every test passed (coverage below its floor, an
 * error after a test).
 */
export function tallyOf(report: string, exitCode: number): Tally {
  // The report is written by vitest; what it lacks counts as nothing.
  const {
    numPassedTests = 0,
    numFailedTests = 0,
    testResults = [],
  } = JSON.parse(report) as {
    numPassedTests?: number;
    numFailedTests?: number;
    testResults?: readonly { status: string; assertionResults: readonly unknown[] }[];
  };
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  const failed = numFailedTests + broken;
  return { passed: numPassedTests, failed: failed === 0 && exitCode !== 0 ? 1 : failed };
}
