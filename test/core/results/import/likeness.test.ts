import { describe, expect, test } from 'vitest';
import {
  containment,
  likeness,
  Scales,
  wordsOf,
} from '../../../../src/core/results/import/likeness.ts';

test.each([
  ['Rates, rates and MORE rates!', ['rates', 'and', 'more']],
  ['\u{1D5E5}\u{1D5EE}\u{1D601}\u{1D5F2}\u{1D600} \u{1D622}\u{1D623}', ['rates', 'ab']],
  ["Café: don't", ['cafe', 'dont']],
  ['今週の金利', ['今', '週', 'の', '金', '利']],
  ['\u{1F600} !', []],
])('the words of %j', (text, words) => {
  expect([...wordsOf(text)]).toEqual(words);
});

describe('two texts', () => {
  const texts = ['tacos for the team', 'keys for the family', 'rates for the week'].map(wordsOf);
  const scales = new Scales(texts);
  const weigh = (text: string) => scales.weigh(wordsOf(text));

  test('are wholly alike with the same words, and not at all with others', () => {
    expect(likeness(weigh('Tacos for the team'), weigh('the team: tacos, for'))).toBeCloseTo(1);
    expect(likeness(weigh('tacos'), weigh('keys'))).toBe(0);
    expect(likeness(weigh(''), weigh(''))).toBe(0);
  });

  test('are more alike by a rare word than by those that every text has', () => {
    const rare = likeness(weigh('tacos'), weigh('tacos for the team'));
    const usual = likeness(weigh('for the'), weigh('tacos for the team'));
    expect(rare).toBeGreaterThan(usual / 2 + 0.1);
  });

  test('hold one another, whatever else they hold', () => {
    expect(containment(weigh('team tacos'), weigh('tacos and salsa for the whole team'))).toBe(1);
    expect(containment(weigh('team keys'), weigh('team'))).toBeCloseTo(0.5);
    expect(containment(weigh(''), weigh('team'))).toBe(0);
  });
});
