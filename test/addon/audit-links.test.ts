import { beforeEach, describe, expect, test } from 'vitest';
import type { Session } from '../../src/workbench/session.ts';
import { openSample } from './sample-company.ts';

let session: Session;

beforeEach(async () => {
  session = await openSample();
});

const TAB = 'Standing links';

function links(): unknown[][] {
  const found = session.globals.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(TAB);
  return found === null ? [] : found.getDataRange().getDisplayValues();
}

test('the links of the sample are as they should be', async () => {
  const before = JSON.stringify(session.snapshot());
  const audit = await session.api.auditLinks({});
  expect(audit.findings).toEqual([]);
  expect(audit.checked).toEqual({ oldest: '2026-10-05', never: 0 });
  expect(audit.tab).toBe(TAB);
  expect(
    audit.pages.map(({ channel, page, tier, inOrder, offersContact, asks }) => [
      channel,
      page,
      tier,
      inOrder,
      offersContact,
      asks.map(({ cell, ask, direction }) => `${cell} ${ask} ${direction}`),
    ]),
  ).toEqual([
    ['Facebook', '', 'social', true, false, ['D2 read forward']],
    [
      'Blog',
      '',
      'blog',
      true,
      true,
      ['D3 buy forward', 'D4 contact forward', 'D5 follow backward'],
    ],
    [
      'Site',
      '',
      'site',
      true,
      true,
      ['D6 buy sideways', 'D7 contact sideways', 'D8 follow backward'],
    ],
  ]);
  expect(JSON.stringify(session.snapshot())).toBe(before);
});

test('a profile that is asked for first is told, with what should be', async () => {
  session.edit(TAB, 'F5', '1');
  session.edit(TAB, 'F3', '2');
  session.edit(TAB, 'F4', '3');
  session.edit(TAB, 'G2', '');
  session.edit(TAB, 'G6', '2026-01-10');
  const { findings, pages, checked } = await session.api.auditLinks({});
  expect(findings.map(({ code, tab, cell, column }) => [code, tab, cell, column])).toEqual([
    ['route-stale', TAB, 'G2', 'Last checked'],
    ['route-backward', TAB, 'D5', 'To'],
    ['route-ask-order', TAB, 'F5', 'Position'],
    ['route-stale', TAB, 'G6', 'Last checked'],
  ]);
  expect(checked).toEqual({ oldest: '2026-01-10', never: 1 });
  const blog = pages.find(({ channel }) => channel === 'Blog');
  expect(blog?.inOrder).toBe(false);
  expect(blog?.asks.map(({ row, position, best }) => [row, position, best])).toEqual([
    [5, 1, 3],
    [3, 2, 1],
    [4, 3, 2],
  ]);
});

test('a cell that cannot be read is told too', async () => {
  session.edit(TAB, 'G3', 'last week');
  const { findings } = await session.api.auditLinks({});
  expect(findings).toMatchObject([{ code: 'cell-unreadable', cell: 'G3' }]);
});

describe('marking links as checked', () => {
  const seen = (row: number) => {
    const [from = '', , , to = ''] = links()[row - 1] ?? [];
    return { row, from: String(from), to: String(to) };
  };

  test('dates them and names who did it, and no others', async () => {
    const chosen = [seen(2), seen(4)];
    const before = links();
    expect(await session.api.markLinksChecked({ links: chosen, by: ' Dana ' })).toEqual({
      checked: 2,
      changed: 0,
    });
    const dated = before.map((row, index) =>
      index === 1 || index === 3 ? [...row.slice(0, 6), '2026-11-02', 'Dana'] : row,
    );
    expect(links()).toEqual(dated);
    await session.api.markLinksChecked({ links: chosen, by: 'Dana' });
    expect(links()).toEqual(dated);
  });

  test('finds a link that was moved, and leaves one alone that was changed', async () => {
    const chosen = [seen(3), seen(4)];
    session.globals.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(TAB)?.insertRowBefore(2);
    session.edit(TAB, 'D5', 'https://www.larkfield.example/new');
    expect(await session.api.markLinksChecked({ links: chosen, by: 'Dana' })).toEqual({
      checked: 1,
      changed: 1,
    });
    expect(links().map((row) => row[7])).toEqual([
      'Checked by',
      '',
      'Priya',
      'Dana',
      ...Array.from({ length: 5 }, () => 'Priya'),
    ]);
  });

  test('asks who it was', async () => {
    const mark = session.api.markLinksChecked({ links: [seen(2)], by: ' ' });
    await expect(mark).rejects.toMatchObject({ code: 'name-missing' });
  });
});
