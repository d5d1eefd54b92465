import { expect, test } from 'vitest';
import { tagsOfLink } from '../../../src/core/channels/link-tags.ts';

test.each([
  ['https://a.example', []],
  [
    'https://a.example?utm_source=fb&x=1&UTM_Medium=Paid%20Social',
    ['utm_source: fb', 'UTM_Medium: Paid Social'],
  ],
  ['https://a.example/?utm_term=a+b#utm_source=x', ['utm_term: a b']],
  ['https://a.example/#?utm_source=x', []],
  ['https://a.example?utm_source', ['utm_source: ']],
  ['https://a.example?utm_source=100%&utm_term=a=b', ['utm_source: 100%', 'utm_term: a=b']],
  ['a.example?my_utm_source=x', []],
])('%s', (link, tags) => {
  expect(tagsOfLink(link).map(({ name, value }) => `${name}: ${value}`)).toEqual(tags);
});
