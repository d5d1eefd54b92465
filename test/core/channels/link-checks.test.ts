import { describe, expect, test } from 'vitest';
import {
  linkChecks,
  rowsOfSeenLinks,
  type SeenLink,
} from '../../../src/core/channels/link-checks.ts';
import type { StandingLink } from '../../../src/core/channels/standing-link.ts';
import type { TableRow } from '../../../src/core/workbook.ts';
import { standingLinkOf } from './standing-link-of.ts';

function rows(links: readonly StandingLink[]): TableRow<StandingLink>[] {
  return links.map((item, index) => ({ row: index + 2, item, unreadable: [] }));
}

const A = standingLinkOf('Blog', 'a.example', { lastChecked: '2026-10-05' });
const B = standingLinkOf('Site', 'b.example', { lastChecked: '2026-03-01' });
const NEVER = standingLinkOf('Site', 'c.example', { lastChecked: null });

test.each([
  ['the oldest day, and how many have none', [A, B, NEVER], { oldest: '2026-03-01', never: 1 }],
  ['none has a day', [NEVER], { oldest: null, never: 1 }],
  ['lines that lead nowhere do not count', [{ ...NEVER, to: ' ' }], { oldest: null, never: 0 }],
])('%s', (_, links, expected) => {
  expect(linkChecks(rows(links))).toEqual(expected);
});

describe('a link that somebody saw is found', () => {
  const seen = (row: number, { from, to }: StandingLink): SeenLink => ({ row, from, to });
  test.each<[string, StandingLink[], SeenLink[], number[]]>([
    ['where it stood', [A, B], [seen(3, B)], [3]],
    ['where it was moved', [B, NEVER, A], [seen(2, A)], [4]],
    ['among twins where it stood', [A, A], [seen(3, A)], [3]],
    ['not among twins that were both moved', [B, A, A], [seen(2, A)], []],
    ['not once it leads elsewhere', [{ ...A, to: 'new.example' }], [seen(2, A)], []],
    ['once, if it is named twice', [A], [seen(2, A), seen(9, A)], [2]],
  ])('%s', (_, links, asked, expected) => {
    expect(rowsOfSeenLinks(rows(links), asked)).toEqual(expected);
  });
});
