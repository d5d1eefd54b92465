import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plusDays } from '../../../../src/core/calendar/plain-date.ts';
import { countedOnce } from '../../../../src/core/results/counted-once.ts';
import { mergeResults } from '../../../../src/core/results/import/merge-results.ts';
import { knownSum } from '../../../../src/core/results/known-sum.ts';
import type { Result } from '../../../../src/core/results/result.ts';
import type { TableRow } from '../../../../src/core/workbook.ts';
import { result, tableRows } from '../../review/given.ts';

const POST = result({
  source: 'Meta content',
  file: 'october.csv',
  sourceId: '122100000000000005',
  channel: 'Facebook',
  publishedOn: '2026-10-12',
  name: 'Low rates',
  views: 3120,
  linkClicks: 97,
});

const AD = result({
  source: 'Meta ads',
  sourceId: 'spring/All/Guide',
  kind: 'Ad',
  periodStart: '2026-10-01',
  periodEnd: '2026-10-15',
  views: 1000,
  spend: 50,
  leads: 3,
});

/** The rows as they stand after files came one after the other. */
function standingAfter(files: readonly (readonly Result[])[]): Result[] {
  return files.reduce<Result[]>((standing, file) => {
    const rows = tableRows(standing);
    const { added, updated } = mergeResults(rows, file);
    const changed = new Map(updated.map(({ before, after: item }) => [before.row, item]));
    return [...rows.map(({ row, item }) => changed.get(row) ?? item), ...added];
  }, []);
}

function counts(standing: readonly Result[], incoming: readonly Result[]): number[] {
  const { added, updated, unchanged } = mergeResults(tableRows(standing), incoming);
  return [added.length, updated.length, unchanged];
}

describe('a file', () => {
  test.each<[string, Result, Result, readonly number[]]>([
    ['changes nothing the second time', POST, POST, [0, 0, 1]],
    ['changes nothing under another name', POST, { ...POST, file: 'october (1).csv' }, [0, 0, 1]],
    ['of other days tells nothing new', POST, { ...POST, periodEnd: '2026-11-30' }, [0, 0, 1]],
    ['with spaces around a text is the same', POST, { ...POST, name: ' Low rates ' }, [0, 0, 1]],
    ['that is corrected changes the row', POST, { ...POST, views: 3000 }, [0, 1, 0]],
    ['with another thing adds it', POST, { ...POST, sourceId: '1' }, [1, 0, 0]],
    ['of another source adds what bears the same ID', POST, { ...POST, source: 'X' }, [1, 0, 0]],
    [
      'of a longer time from the same day changes an ad',
      AD,
      { ...AD, periodEnd: '2026-10-31' },
      [0, 1, 0],
    ],
    ['of a shorter time is none', { ...AD, periodEnd: '2026-10-31' }, AD, [0, 0, 1]],
    [
      'of other days of an ad adds them',
      AD,
      { ...AD, periodStart: '2026-10-16', periodEnd: '2026-10-31' },
      [1, 0, 0],
    ],
  ])('%s', (_, standing, incoming, expected) => {
    expect(counts([standing], [incoming])).toEqual(expected);
  });

  test('that names a thing twice leaves it standing once', () => {
    expect(counts([], [POST, POST])).toEqual([1, 0, 1]);
  });

  test('of a post in other days wins where its numbers grew, and only there', () => {
    const later = { ...POST, periodEnd: '2026-10-15', views: 4000 };
    expect(standingAfter([[POST], [later]])).toMatchObject([
      { views: 4000, periodEnd: '2026-10-15' },
    ]);
    expect(standingAfter([[later], [POST]])).toMatchObject([
      { views: 4000, periodEnd: '2026-10-15' },
    ]);
  });

  test('without a column leaves what another one knew of it', () => {
    const [row] = standingAfter([[POST], [{ ...POST, linkClicks: null, views: 3200 }]]);
    expect(row).toMatchObject({ views: 3200, linkClicks: 97 });
  });

  test('of a longer time takes nothing from that of a shorter one', () => {
    const [row] = standingAfter([[AD], [{ ...AD, periodEnd: '2026-10-31', leads: null }]]);
    expect(row).toMatchObject({ periodEnd: '2026-10-31', leads: null });
  });
});

describe('the row of the plan', () => {
  test.each<[string, Partial<Result>, Partial<Result>, Partial<Result>]>([
    [
      'is filled in where none stood',
      {},
      { rowId: 'A-1', match: 'link' },
      { rowId: 'A-1', match: 'link' },
    ],
    [
      'stays as somebody chose it by hand',
      { rowId: 'A-2', match: 'by hand' },
      { rowId: 'A-1', match: 'Row ID' },
      { rowId: 'A-2', match: 'by hand' },
    ],
    [
      'stays blank where somebody said that there is none',
      { match: 'by hand' },
      { rowId: 'A-1', match: 'Row ID' },
      { rowId: '', match: 'by hand' },
    ],
    [
      'stays as somebody typed it over a match',
      { rowId: 'A-2', match: 'link' },
      { rowId: 'A-1', match: 'link' },
      { rowId: 'A-2', match: 'link' },
    ],
    [
      'gives way to a Row ID in the file itself',
      { rowId: 'A-2', match: 'date and text' },
      { rowId: 'A-1', match: 'Row ID' },
      { rowId: 'A-1', match: 'Row ID' },
    ],
    [
      'gives way to a new choice by hand',
      { rowId: 'A-2', match: 'by hand' },
      { rowId: '', match: 'by hand' },
      { rowId: '', match: 'by hand' },
    ],
    [
      'stays where the file finds none',
      { rowId: 'A-2', match: 'link' },
      {},
      { rowId: 'A-2', match: 'link' },
    ],
  ])('%s', (_, standing, incoming, expected) => {
    const [row] = standingAfter([
      [{ ...POST, ...standing }],
      [{ ...POST, views: 5000, ...incoming }],
    ]);
    expect(row).toMatchObject({ views: 5000, ...expected });
  });
});

/** What happened, day by day, of which each file tells a part. */
const DAYS = Array.from({ length: 20 }, (_, index) => plusDays('2026-10-01', index));

/** An ad of a first and a last day: each day brings its number of views. */
function adOf(id: string, first: number, last: number): Result {
  const days = DAYS.slice(first, last + 1);
  const views = days.reduce((sum, day) => sum + Number(day.slice(8)), 0);
  return {
    ...AD,
    sourceId: id,
    periodStart: days[0] ?? '',
    periodEnd: days[days.length - 1] ?? '',
    views,
    spend: null,
    leads: null,
  };
}

const posts = fc.subarray(
  Array.from({ length: 12 }, (_, index) => ({
    ...POST,
    sourceId: String(index),
    views: 100 + index,
  })),
);
const ads = fc.array(
  fc
    .tuple(fc.constantFrom('a', 'b'), fc.nat(19), fc.nat(19))
    .map(([id, one, other]) => adOf(id, Math.min(one, other), Math.max(one, other))),
  { maxLength: 4 },
);
const file = fc.tuple(posts, ads).map(([some, more]) => [...some, ...more]);

function views(rows: readonly TableRow<Result>[]): number | null {
  return knownSum(rows.map(({ item }) => item.views));
}

describe('files that overlap', () => {
  test('count each thing once, in whatever order they come', () => {
    fc.assert(
      fc.property(fc.array(file, { maxLength: 5 }), fc.nat(), (files, turn) => {
        const cut = files.length === 0 ? 0 : turn % files.length;
        const turned = [...files.slice(cut), ...files.slice(0, cut)].reverse();
        const one = countedOnce(tableRows(standingAfter(files))).counted;
        const other = countedOnce(tableRows(standingAfter(turned))).counted;
        expect(views(other)).toBe(views(one));
        const known = new Set(
          files
            .flat()
            .filter(({ kind }) => kind === 'Post')
            .map(({ sourceId }) => sourceId),
        );
        const counted = one.filter(({ item }) => item.kind === 'Post');
        expect(counted.map(({ item }) => item.sourceId).sort()).toEqual([...known].sort());
      }),
    );
  });

  test('change nothing when they all come again', () => {
    fc.assert(
      fc.property(fc.array(file, { maxLength: 5 }), (files) => {
        const standing = standingAfter(files);
        for (const again of files) expect(counts(standing, again).slice(0, 2)).toEqual([0, 0]);
      }),
    );
  });

  test('of which one holds the days of the others count as that one', () => {
    fc.assert(
      fc.property(ads, (parts) => {
        const whole = [adOf('a', 0, 19), adOf('b', 0, 19)];
        const standing = standingAfter([parts, whole]);
        expect(views(countedOnce(tableRows(standing)).counted)).toBe(420);
      }),
    );
  });
});
