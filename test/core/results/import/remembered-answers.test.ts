import { expect, test } from 'vitest';
import {
  givenAnswers,
  withAnswers,
} from '../../../../src/core/results/import/remembered-answers.ts';

const said = (signature: string, source = 'GA4') => ({ signature, answers: { source } });

test('what was said last of the same headers is remembered, and stands first', () => {
  const all = withAnswers([said('a'), said('b')], said('b', 'Own table'), () => true);
  expect(all).toEqual([said('b', 'Own table'), said('a')]);
});

test('what was said longest ago makes room', () => {
  const all = withAnswers([said('a'), said('b')], said('c'), ({ length }) => length <= 2);
  expect(all.map(({ signature }) => signature)).toEqual(['c', 'a']);
});

test('what nobody said is not kept', () => {
  const nothing = { signature: 'a', answers: {} };
  expect(withAnswers([said('a'), said('b')], nothing, () => true)).toEqual([said('b')]);
  expect(givenAnswers({ source: undefined, dayFirst: false })).toEqual({ dayFirst: false });
  expect(givenAnswers({ source: 'GA4', mapping: { Views: 'views' }, dayFirst: undefined })).toEqual(
    {
      source: 'GA4',
      mapping: { Views: 'views' },
    },
  );
});
