import { describe, expect, test } from 'vitest';
import {
  addressesIn,
  idKey,
  pageKey,
  postKeys,
} from '../../../../src/core/results/import/post-address.ts';

describe('two addresses lead to the same post', () => {
  test.each([
    [
      'https://www.facebook.com/larkfield/posts/122100000000000005',
      'm.facebook.com/larkfield/posts/122100000000000005/?ref=share',
    ],
    [
      'https://www.facebook.com/61570000000001/posts/122100000000000005',
      'https://www.facebook.com/permalink.php?story_fbid=122100000000000005&id=61570000000001',
    ],
    [
      'https://www.facebook.com/photo/?fbid=122100000000000005&set=a.122000000000000001',
      'https://www.facebook.com/photo.php?fbid=122100000000000005',
    ],
    [
      'https://www.instagram.com/p/DAbC_123/',
      'https://www.instagram.com/larkfield/reel/DAbC_123/?igsh=abc',
    ],
    ['https://youtu.be/dQw4w9WgXcQ?si=1', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=3'],
    ['https://www.youtube.com/shorts/dQw4w9WgXcQ', 'https://m.youtube.com/watch?v=dQw4w9WgXcQ'],
    [
      'https://twitter.com/larkfield/status/1842345678901234567/photo/1',
      'https://x.com/larkfield/status/1842345678901234567',
    ],
    [
      'https://www.linkedin.com/feed/update/urn:li:activity:7123456789012345678/',
      'https://de.linkedin.com/posts/larkfield_rates-activity-7123456789012345678-AbCd',
    ],
    ['https://www.youtube.com/live/dQw4w9WgXcQ?feature=share', 'https://youtu.be/dQw4w9WgXcQ'],
    ['https://blog.example.com/a?utm_source=x', 'blog.example.com/a/'],
  ])('%s and %s', (one, other) => {
    const keys = postKeys(other);
    expect(postKeys(one).some((key) => keys.includes(key))).toBe(true);
  });
});

describe('two addresses lead to different posts', () => {
  test.each([
    [
      'https://www.facebook.com/61570000000001/posts/pfbid02abc',
      'https://www.facebook.com/61570000000001/posts/pfbid02xyz',
    ],
    [
      'https://www.facebook.com/larkfield/posts/122100000000000005',
      'https://www.facebook.com/larkfield/posts/122100000000000006',
    ],
    ['https://www.instagram.com/p/DAbC_123/', 'https://www.instagram.com/p/DAbC_124/'],
    ['https://www.youtube.com/watch?v=dQw4w9WgXcQ', 'https://www.youtube.com/watch?v=aQw4w9WgXcQ'],
    ['https://www.instagram.com/larkfield/', 'https://www.instagram.com/p/larkfield/'],
    ['https://www.youtube.com/@larkfield', 'https://www.youtube.com/shorts/@larkfield'],
    ['https://www.youtube.com/watch', 'https://m.youtube.com/watch?list=PL1'],
    ['https://www.facebook.com/permalink.php?id=1', 'https://m.facebook.com/permalink.php?id=2'],
    ['https://x.com/larkfield/status', 'https://x.com/larkfield/status/1842345678901234567'],
    ['https://www.facebook.com', 'https://www.facebook.com'],
    ['no address', 'no address'],
  ])('%s and %s', (one, other) => {
    const keys = postKeys(other);
    expect(postKeys(one).some((key) => keys.includes(key))).toBe(false);
  });
});

test.each([
  ['61570000000001_122100000000000005', '#122100000000000005'],
  ['urn:li:share:7123456789012345678', '#7123456789012345678'],
  ['1.221E+17', ''],
  ['12345', ''],
])('the number of a post in %s', (sourceId, key) => {
  expect(idKey(sourceId)).toBe(key);
});

test.each([
  ['See https://a.example/x, or (www.b.example/y).', ['https://a.example/x', 'www.b.example/y']],
  ['blog.larkfield.example/fall-checklist!', ['blog.larkfield.example/fall-checklist']],
  ['Rates are 4.9 and/or more. No link', []],
])('the addresses in %s', (text, expected) => {
  expect(addressesIn(text)).toEqual(expected);
});

test('a page is the same with tags and without', () => {
  expect(pageKey('https://www.a.example/x/?utm_source=b&id=2')).toBe(pageKey('a.example/x?id=2'));
  expect(pageKey('mailto:a@b.example')).toBe('');
});
