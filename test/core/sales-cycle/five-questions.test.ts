import { describe, expect, test } from 'vitest';
import {
  isUntouched,
  proposeCycle,
  type StageAnswer,
  stageToAdd,
} from '../../../src/core/sales-cycle/five-questions.ts';
import type { Stage } from '../../../src/core/sales-cycle/stage.ts';
import { START_CYCLE } from '../../../src/core/sales-cycle/start-cycle.ts';

const NOTHING = { change: [], add: [], remove: [], stay: [] };

function answer(parts: Partial<StageAnswer>): StageAnswer {
  return { stage: 'Find leads', servedBy: 'Social', words: '', ...parts };
}

function cycleWith(name: string, parts: Partial<Stage>): Stage[] {
  return START_CYCLE.map((stage) => (stage.name === name ? { ...stage, ...parts } : stage));
}

describe('the answers', () => {
  test('change nothing where they say what stands', () => {
    const answers = START_CYCLE.map(({ name }) => answer({ stage: name }));
    expect(proposeCycle(answers, START_CYCLE)).toEqual(NOTHING);
  });

  test('leave stages without an answer alone', () => {
    expect(proposeCycle([], cycleWith('Referrals', { role: 'Ours' }))).toEqual(NOTHING);
  });

  test('say who serves a stage', () => {
    const { change } = proposeCycle([answer({ servedBy: 'Elsewhere' })], START_CYCLE);
    expect(change).toEqual([
      { stage: 'Find leads', column: 'servedBy', from: 'Social', to: 'Elsewhere' },
    ]);
  });

  test('say in the company’s words what social does', () => {
    const { change } = proposeCycle([answer({ words: ' Lead ads ' })], START_CYCLE);
    expect(change).toEqual([
      {
        stage: 'Find leads',
        column: 'role',
        from: 'Be found by people who may need you',
        to: 'Lead ads',
      },
    ]);
  });

  test('leave what social does where something else serves the stage', () => {
    const answers = [answer({ servedBy: 'Elsewhere', words: 'Calls' })];
    const { change } = proposeCycle(answers, START_CYCLE);
    expect(change.map(({ column }) => column)).toEqual(['servedBy']);
  });

  test('that a company has no use for a stage change nothing where it does not stand', () => {
    expect(proposeCycle([answer({ servedBy: 'None' })], [])).toEqual(NOTHING);
  });

  test('find a stage whatever its capitals and spaces, and keep its name', () => {
    const cycle = cycleWith('Find leads', { name: ' find LEADS ' });
    const { change, add } = proposeCycle([answer({ servedBy: 'Elsewhere' })], cycle);
    expect(change[0]?.stage).toBe(' find LEADS ');
    expect(add).toEqual([]);
  });

  test('add a stage that is missing, with words to start from', () => {
    const { add } = proposeCycle([answer({}), answer({ stage: 'Referrals', words: 'Thanks' })], []);
    expect(add).toEqual([
      { stage: 'Find leads', servedBy: 'Social', role: 'Be found by people who may need you' },
      { stage: 'Referrals', servedBy: 'Social', role: 'Thanks' },
    ]);
  });

  test.each<Partial<Stage>>([
    { role: 'Our own words' },
    { crmStages: ['New'] },
    { confirmed: '2026-10-01' },
    { targetShare: 0.2 },
  ])('never remove a line in which somebody typed: %j', (parts) => {
    const answers = [answer({ stage: 'Referrals', servedBy: 'None' })];
    expect(proposeCycle(answers, cycleWith('Referrals', parts))).toEqual({
      ...NOTHING,
      stay: ['Referrals'],
    });
  });

  test('remove a line of the set-up that nobody touched', () => {
    const answers = [answer({ stage: 'Referrals', servedBy: 'None' })];
    expect(proposeCycle(answers, START_CYCLE)).toEqual({ ...NOTHING, remove: ['Referrals'] });
  });

  test('about stages that nobody asks for are left out', () => {
    expect(proposeCycle([answer({ stage: 'Lunch' })], START_CYCLE)).toEqual(NOTHING);
  });
});

test('a stage of the company’s own is not a line of the set-up', () => {
  const [first] = START_CYCLE;
  expect(first && isUntouched({ ...first, name: 'Meet' })).toBe(false);
});

test('an added stage brings the numbers that show whether it works', () => {
  const stage = stageToAdd({ stage: 'Referrals', servedBy: 'Social', role: 'Thanks' }, 8);
  expect(stage).toMatchObject({
    order: 8,
    marketingNumber: 'Shares',
    salesNumber: 'Leads with Referred by',
    confirmed: null,
  });
});
