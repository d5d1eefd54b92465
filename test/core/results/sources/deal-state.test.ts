import { describe, expect, test } from 'vitest';
import { outcomeOf, qualifiedOf } from '../../../../src/core/results/sources/deal-state.ts';

describe('how a deal stands', () => {
  test.each([
    ['Closed won', '', '', 'Won'],
    ['closedwon', '', '', 'Won'],
    ['Closed Lost', '', '', 'Lost'],
    ['closedlost', '', '', 'Lost'],
    ['Won', '', '', 'Won'],
    ['Gewonnen', '', '', 'Won'],
    ['Perdu', '', '', 'Lost'],
    ['Signed', 'true', '', 'Won'],
    ['Signed', 'false', 'true', 'Lost'],
    ['Signed', 'false', 'false', ''],
    ['Application received', '', '', ''],
    ['Contract sent', '', '', ''],
    ['', '', '', ''],
  ])('%s (won: “%s”, closed: “%s”) is “%s”', (stage, isWon, isClosed, outcome) => {
    expect(outcomeOf(stage, isWon, isClosed)).toBe(outcome);
  });

  test.each([
    ['Closed won', 'Won', '', 'Yes'],
    ['Closed lost', 'Lost', 'fit', 'No'],
    ['Closed lost', 'Lost', 'price', ''],
    ['Unqualified', '', '', 'No'],
    ['Qualified', '', '', 'Yes'],
    ['qualifiedtobuy', '', '', 'Yes'],
    ['Sales Qualified Lead', '', '', 'Yes'],
    ['Marketing Qualified Lead', '', '', ''],
    ['Application received', '', '', ''],
    ['', '', '', ''],
  ] as const)(
    '%s (%s, for a reason of “%s”) was qualified: “%s”',
    (stage, outcome, group, answer) => {
      expect(qualifiedOf(stage, outcome, group)).toBe(answer);
    },
  );
});
