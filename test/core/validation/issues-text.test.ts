import { expect, test } from 'vitest';
import type { Finding } from '../../../src/core/validation/finding.ts';
import { issuesText } from '../../../src/core/validation/issues-text.ts';

const headerOf = (column: string): string => (column === 'stage' ? 'Stage' : `[${column}]`);

function finding(severity: Finding['severity'], column: string, message: string): Finding {
  const place = { tab: 'plan', row: 2, column } as const;
  return { code: 'x', severity, rowId: 'A', place, message, why: '' };
}

const STAGE = finding('error', 'stage', 'Choose one.');
const COPY = finding('warning', 'copy', 'Write it: today.');
const HINT = finding('hint', 'topic', 'To fill: topic.');

test('a line for each finding, errors first', () => {
  expect(issuesText([HINT, COPY, STAGE], headerOf)).toBe(
    'Error · Stage: Choose one.\nWarning · [copy]: Write it: today.\nHint · [topic]: To fill: topic.',
  );
});

test('blank where there is none', () => {
  expect(issuesText([], headerOf)).toBe('');
});
