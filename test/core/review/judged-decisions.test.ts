import { describe, expect, test } from 'vitest';
import { decidedKey } from '../../../src/core/review/decided-key.ts';
import type { Decision } from '../../../src/core/review/decision.ts';
import { type JudgedLine, judgedDecisions } from '../../../src/core/review/judged-decisions.ts';
import { decision, tableRows } from './given.ts';

function judge(told: Partial<Decision>, line: Partial<JudgedLine>, isOver = true) {
  const item = decision(told);
  const blank = { actual: null, kept: null, verdict: null };
  return judgedDecisions(tableRows([item]), [{ key: decidedKey(item), ...blank, ...line }], isOver);
}

const filled = (told: Partial<Decision>, line: Partial<JudgedLine>, isOver = true) =>
  judge(told, line, isOver).fill.map(({ row, decision: { actual, verdict } }) => [
    row,
    actual,
    verdict,
  ]);

describe('a decision that the next review judged', () => {
  test.each([
    ['the number that came', { actual: 28 }, [2, 28, '']],
    ['the verdict', { verdict: ' Half of it ' }, [2, null, 'Half of it']],
    ['whether it was kept', { kept: 'yes', verdict: 'Go on' }, [2, null, 'Kept: yes. Go on']],
  ])('takes %s', (_, line, row) => {
    expect(filled({}, line)).toEqual([row]);
  });

  test.each([
    ['that say nothing', {}, {}],
    ['with a number that is none', {}, { actual: 'Not known' }],
    ['that stand there already', { actual: 28, verdict: 'Good' }, { actual: 28, verdict: 'Good' }],
  ])('is left alone by cells %s', (_, told, line) => {
    expect(judge(told, line)).toEqual({ fill: [], findings: [] });
  });

  test('keeps what stands in Decisions, and says so', () => {
    const { fill, findings } = judge({ verdict: 'Bad', actual: 1 }, { verdict: 'Good', actual: 2 });
    expect(fill).toEqual([]);
    expect(findings).toEqual([
      '"One personal post every week" stands in Decisions with another Verdict: it was left as it is there.',
    ]);
  });

  test('does not take the number of a month that is not over', () => {
    expect(filled({}, { actual: 5, verdict: 'Early' }, false)).toEqual([[2, null, 'Early']]);
  });
});
