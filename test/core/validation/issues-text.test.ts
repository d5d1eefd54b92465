import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/core/validation/finding.ts';
import { issuesText, recheckedIssuesText } from '../../../src/core/validation/issues-text.ts';
import { validate } from '../../../src/core/validation/validate.ts';
import { inputOf, rowsOf } from './a-plan.ts';

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

describe('a row that was checked again', () => {
  const plan = rowsOf([{ rowId: 'X', audience: '' }, { rowId: 'X' }]);
  const findings = validate(inputOf({ plan })).filter(({ place }) => place.row === 2);
  const before = issuesText(findings, headerOf);

  test('keeps what was said about several rows together', () => {
    expect(recheckedIssuesText(before, [], headerOf)).toBe(
      'Error · [rowId]: This Row ID also stands in row 3: clear it in the copied row, which then gets a new one.',
    );
  });

  test('has it in order with what is found now', () => {
    const after = recheckedIssuesText(before, [COPY, STAGE], headerOf).split('\n');
    expect(after.map((line) => line.split(':')[0])).toEqual([
      'Error · Stage',
      'Error · [rowId]',
      'Warning · [copy]',
    ]);
  });

  test('loses what somebody else wrote into the cell', () => {
    expect(recheckedIssuesText('my note\n\nError', [HINT], headerOf)).toBe(
      issuesText([HINT], headerOf),
    );
  });
});
