import { describe, expect, test } from 'vitest';
import { postId } from '../../../../src/core/results/sources/post-id.ts';

describe('the ID of a post', () => {
  test.each([
    ['122100000000000001', 'https://facebook.com/x/posts/1', '122100000000000001'],
    ['1.221E+17', 'https://facebook.com/x/posts/122100000000000001', '122100000000000001'],
    [
      '1,22158E+17',
      'https://facebook.com/x/posts/pfbid02a',
      'https://facebook.com/x/posts/pfbid02a',
    ],
    [
      '',
      'https://www.linkedin.com/feed/update/urn:li:share:7123456789012345678/',
      '7123456789012345678',
    ],
    ['', 'https://www.tiktok.com/@a/video/7300000000000000001?lang=en', '7300000000000000001'],
    ['', 'https://www.instagram.com/p/C1abc/?igsh=1', 'https://www.instagram.com/p/C1abc'],
    ['="1812345678901234567"', '', '1812345678901234567'],
    ['', '', ''],
  ])('“%s” with the link %s is %s', (id, link, expected) => {
    expect(postId(id, link)).toBe(expected);
  });
});
