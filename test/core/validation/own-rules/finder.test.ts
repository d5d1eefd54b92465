import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { patternFinder, wordFinder } from '../../../../src/core/validation/own-rules/finder.ts';

function isFound(finder: ReturnType<typeof wordFinder>, text: string): boolean {
  if ('problem' in finder) throw new Error(finder.problem);
  return finder.isIn(text);
}

describe('words are found whole, whatever their case and accents', () => {
  test.each([
    ['cheap', 'Cheap!', true],
    ['cheap', 'so CHEAP', true],
    ['cheap', 'dirt-cheap rates', true],
    ['cheap', 'cheaper', false],
    ['cheap', 'cheap1', false],
    ['cheap', 'unCheap', false],
    ['café', 'The CAFE is open', true],
    ['cafe', 'Das Café', true],
    ['cafe', 'Cafés', false],
    ['best  rate', 'the best\nrate', true],
    ['best rate', 'best fixed rate', false],
    ['free, cheap', 'cheap', true],
    ['free; cheap\ngratis', 'gratis', true],
    ['#1', 'We are #1!', true],
    ['#1', 'We are #12', false],
    ['a.b', 'a.b', true],
    ['a.b', 'axb', false],
    ['über', 'UBER uns', true],
    ['дом', 'Наш Дом.', true],
    ['дом', 'домик', false],
    ['🦆', 'a duck 🦆 here', true],
    ['cheap', '𝒜cheap', false],
    ['cheap', '', false],
  ])('%j in %j: %s', (words, text, expected) => {
    expect(isFound(wordFinder(words), text)).toBe(expected);
  });
});

describe('a pattern is found whatever its case', () => {
  test.each([
    ['cheap(er|est)?', 'Cheapest', true],
    ['^rates', 'Rates moved', true],
    ['^rates', 'The rates', false],
    ['!$', 'Now!', true],
    ['\\bAPR\\b', '5 % apr.', true],
    ['\\bAPR\\b', 'april', false],
    ['\\BAPR', 'xapr', true],
    ['\\d{3}-\\d{4}', 'Call 555-0100', true],
    ['\\d{3}-\\d{4}', 'Call 55-0100', false],
    ['[^a-z]{3,}', 'ab 12!', true],
    ['[\\]a]+b', ']]b', true],
    ['a{2,3}b', 'ab', false],
    ['a{2,}b', 'aaaaab', true],
    ['a{0}b', 'b', true],
    ['(?:a|b)+?c', 'ababc', true],
    ['(?<word>hi) there', 'Hi there', true],
    ['x|', '', true],
    ['.', '\n', false],
    ['^.$', '🦆', true],
    ['\\u{1F986}', '🦆', true],
    ['\\p{Lu}', 'ä', true],
    ['\\.\\(', '.(', true],
    ['/chea+p/i', 'CHEAAAP', true],
    ['a/b', 'a/b', true],
    ['()*a', 'a', true],
    ['(a*)*b', 'aab', true],
    ['(a|b?)+c', 'abc', true],
  ])('%j in %j: %s', (pattern, text, expected) => {
    expect(isFound(patternFinder(pattern), text)).toBe(expected);
  });
});

const atom = fc.constantFrom(
  'a',
  'b',
  '.',
  '[ab]',
  '[^a]',
  '\\w',
  '\\b',
  '^',
  '$',
  ' ',
  '\\s',
  'é',
  '\\B',
);
const quantifier = fc.constantFrom('', '', '*', '+', '?', '{2}', '{1,2}', '{1,}', '*?');
const { pattern } = fc.letrec<{ pattern: string; term: string }>((tie) => ({
  pattern: fc
    .array(
      fc.array(tie('term'), { maxLength: 4 }).map((terms) => terms.join('')),
      {
        minLength: 1,
        maxLength: 2,
      },
    )
    .map((ways) => ways.join('|')),
  term: fc.oneof(
    { depthSize: 'small' },
    fc
      .tuple(atom, quantifier)
      .map(([one, repeat]) => one + (/^(?:\\b|\\B|\^|\$)$/.test(one) ? '' : repeat)),
    fc.tuple(tie('pattern'), quantifier).map(([inner, repeat]) => `(${inner})${repeat}`),
  ),
}));

test('a pattern finds what the engine’s own regular expressions find', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'b', 'A', 'é', ' ', '\n', '-'),
    maxLength: 8,
  });
  fc.assert(
    fc.property(pattern, text, (source, within) => {
      const finder = patternFinder(source);
      fc.pre('isIn' in finder && source.trim() === source && source !== '');
      expect(isFound(finder, within)).toBe(new RegExp(source, 'iu').test(within));
    }),
    { numRuns: 2000 },
  );
});

describe('no pattern runs away, where the engine’s own would take years', () => {
  const text = `${'a'.repeat(30_000)}!`;
  test.each([
    ['(a+)+$', false],
    ['(a|a)*b', false],
    ['(a*)*c', false],
    ['.*.*.*x', false],
    ['(.*a){20}!', true],
    ['^(\\w+\\s?)*$', false],
  ])('%s', (source, expected) => {
    expect(isFound(patternFinder(source), text)).toBe(expected);
  });
});

test('no text makes it fail', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (source, text) => {
      for (const finder of [wordFinder(source), patternFinder(source)]) {
        if ('isIn' in finder) finder.isIn(text);
        else expect(finder.problem).toMatch(/^[A-Z].*\.$/);
      }
    }),
  );
});
