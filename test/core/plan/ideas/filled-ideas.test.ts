import { describe, expect, test } from 'vitest';
import { BLANK_ITEM } from '../../../../src/core/plan/blank-item.ts';
import type { Idea } from '../../../../src/core/plan/idea.ts';
import {
  type FilledRow,
  ideasToTakeBack,
  readFilledRows,
  topicDigest,
  writeFilledRows,
} from '../../../../src/core/plan/ideas/filled-ideas.ts';
import type { PlanItem } from '../../../../src/core/plan/item.ts';

const filled: FilledRow = {
  rowId: 'P-202611-01',
  topic: topicDigest('The dog'),
  withStage: true,
  lastUsed: '2026-05-01',
  usedBy: 'P-202605-03',
};
const row: PlanItem = {
  ...BLANK_ITEM,
  rowId: 'P-202611-01',
  topic: 'The dog',
  stage: 'Referrals',
  status: 'Idea',
};
const idea: Idea = {
  topic: 'The dog',
  type: '',
  stage: 'Referrals',
  minutes: null,
  lastUsed: '2026-11-05',
  rowId: 'P-202611-01',
  notes: '',
};

test('what was filled is read as it was written, in pages that a property holds', () => {
  const many = Array.from({ length: 700 }, (_, index) => ({
    ...filled,
    rowId: `P-202611-${index}`,
  }));
  const pages = writeFilledRows(many);
  expect(readFilledRows(pages)).toEqual(many);
  expect(Math.max(...pages.map((page) => new TextEncoder().encode(page).length))).toBeLessThan(
    9000,
  );
  expect(readFilledRows(['', 'nonsense', '\t\t'])).toEqual([]);
});

function takeBack(item: PlanItem | null, used: Idea = idea) {
  const plan = item === null ? [] : [{ row: 5, item, unreadable: [] }];
  const { clear, restore, kept } = ideasToTakeBack([filled], plan, [
    { row: 2, item: used, unreadable: [] },
  ]);
  return {
    clear: clear.map(({ stage }) => (stage ? 'topic and stage' : 'topic')),
    restore: restore.map(({ item: { lastUsed, rowId } }) => `${lastUsed} ${rowId}`),
    kept,
  };
}

describe('taking ideas back', () => {
  const before = ['2026-05-01 P-202605-03'];
  test.each<[what: string, item: PlanItem | null, expected: ReturnType<typeof takeBack>]>([
    [
      'clears what is as it was filled',
      row,
      { clear: ['topic and stage'], restore: before, kept: 0 },
    ],
    [
      'leaves a stage that was changed',
      { ...row, stage: 'Find leads' },
      { clear: ['topic'], restore: before, kept: 0 },
    ],
    [
      'leaves a topic that was changed',
      { ...row, topic: 'The cat' },
      { clear: [], restore: [], kept: 1 },
    ],
    [
      'leaves a row that went further',
      { ...row, status: 'Ready' },
      { clear: [], restore: [], kept: 1 },
    ],
    ['frees the idea of a row that is gone', null, { clear: [], restore: before, kept: 0 }],
    [
      'frees the idea of a row that was cleared',
      { ...row, topic: '' },
      { clear: [], restore: before, kept: 0 },
    ],
  ])('%s', (_, item, expected) => {
    expect(takeBack(item)).toEqual(expected);
  });

  test('leaves an idea that was used elsewhere since', () => {
    expect(takeBack(row, { ...idea, rowId: 'P-202612-01' }).restore).toEqual([]);
  });
});
