import { describe, expect, test } from 'vitest';
import { BLANK_ITEM } from '../../../src/core/plan/blank-item.ts';
import type { PlanItem } from '../../../src/core/plan/item.ts';
import { changedTrackedLinks } from '../../../src/core/plan/tracked-links.ts';
import { larkfield } from '../../../src/core/sample/larkfield.ts';

const TAGS =
  '?utm_source=facebook&utm_medium=social&utm_campaign=lhl_2026-11&utm_content=lhl-202611-01';
const PAGE = 'https://www.larkfield.example/rates';

function changed(part: Partial<PlanItem>): string | undefined {
  const item = {
    ...BLANK_ITEM,
    rowId: 'LHL-202611-01',
    date: '2026-11-02',
    channel: 'Facebook',
    ...part,
  };
  const rows = [{ row: 2, item, unreadable: [] }];
  return changedTrackedLinks(rows, larkfield.channels, larkfield.settings).get(2);
}

describe('a tracked link', () => {
  test.each([
    ['is made for a new link', { link: PAGE }, PAGE + TAGS],
    ['is left as it is', { link: PAGE, trackedLink: PAGE + TAGS }, undefined],
    ['follows the link', { link: PAGE, trackedLink: `https://old.example${TAGS}` }, PAGE + TAGS],
    [
      'follows a link to a place within the page',
      { link: `${PAGE}#today`, trackedLink: `${PAGE}${TAGS}#tomorrow` },
      `${PAGE}${TAGS}#today`,
    ],
    ['goes with the link', { link: '', trackedLink: PAGE + TAGS }, ''],
    ['stays as somebody typed it', { link: PAGE, trackedLink: 'https://bit.example/x' }, undefined],
    [
      'stays once the row is published',
      { link: PAGE, trackedLink: `https://old.example${TAGS}`, status: 'Published' as const },
      undefined,
    ],
    ['is not made for what is published', { link: PAGE, status: 'Published' as const }, undefined],
    ['is not made for our own profile', { link: 'https://www.facebook.com/larkfield' }, undefined],
  ])('%s', (_, part, expected) => {
    expect(changed(part)).toBe(expected);
  });
});
