import { describe, expect, test } from 'vitest';
import { rowName, weekdayName, withoutAddresses } from '../../../src/core/my-week/wording.ts';
import { BLANK_ITEM } from '../../../src/core/plan/blank-item.ts';
import type { PlanItem } from '../../../src/core/plan/item.ts';

describe('a row is called', () => {
  test.each<[what: string, row: Partial<PlanItem>, expected: string]>([
    ['by its topic, in one line', { topic: ' Rates\n this week ' }, '“Rates this week”'],
    [
      'by its type where the topic is open',
      { topic: 'TBD', type: 'Personal' },
      'the Personal post',
    ],
    [
      'by a type that says what it is',
      { type: 'Ad: retargeting', kind: 'Ad' },
      '“Ad: retargeting”',
    ],
    ['a task by its type', { type: 'Phone calls', kind: 'Task' }, 'the Phone calls task'],
    ['an ad without a topic', { kind: 'Ad' }, 'an ad without a topic'],
    ['a task without a topic', { kind: 'Task' }, 'a task without a topic'],
    ['a post without a topic', {}, 'a post without a topic'],
  ])('%s', (_, row, expected) => {
    expect(rowName({ ...BLANK_ITEM, ...row })).toBe(expected);
  });
});

test('a day is named with its weekday', () => {
  expect(weekdayName('2026-11-05')).toBe('Thu 5 November');
});

test('addresses are left out of a message', () => {
  expect(withoutAddresses('Ask dana@larkfield.example, please.')).toBe(
    'Ask (address left out), please.',
  );
});
