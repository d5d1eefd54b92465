import { describe, expect, test } from 'vitest';
import { isPick, reasonGroupOf } from '../../../../src/core/results/sources/reason-group.ts';

describe('reasons why leads came to nothing', () => {
  test.each([
    ['Credit score', 'fit'],
    ['Not a fit', 'fit'],
    ['Out of area', 'fit'],
    ['Passt nicht', 'fit'],
    ['No reply', 'no reply'],
    ['Went dark', 'no reply'],
    ['Unresponsive', 'no reply'],
    ['Keine Antwort', 'no reply'],
    ['Too expensive', 'price'],
    ['No budget', 'price'],
    ['Rate too high', 'price'],
    ['Zu teuer', 'price'],
    ['Bad timing', 'timing'],
    ['Not ready', 'timing'],
    ['Plus tard', 'timing'],
    ['Chose a competitor', 'other'],
    ['Duplicate', 'other'],
    ['', ''],
  ])('%s belongs to “%s”', (reason, group) => {
    expect(reasonGroupOf(reason)).toBe(group);
  });

  test.each([
    ['Credit score', false, true],
    ['No Reply', false, true],
    ['Chose a competitor', true, true],
    ['Chose a competitor', false, false],
    ['Anna Smith', false, false],
    ['No reply from Anna', false, false],
    ['Mr Smith wants a lower rate', false, false],
    ['Too expensive, call 555-123-4567', false, false],
    ['price: ask anna@example.com', false, false],
    ['He said that the rate was higher than what his bank offered', false, false],
    ['', false, false],
  ])('“%s” (given by other rows too: %s) is a pick: %s', (reason, isCommon, expected) => {
    expect(isPick(reason, isCommon)).toBe(expected);
  });
});
