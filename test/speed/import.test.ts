import Papa from 'papaparse';
import { expect, test } from 'vitest';
import type { Api } from '../../src/addon/contract/contract.ts';
import { plusDays } from '../../src/core/calendar/plain-date.ts';
import { BLANK_ITEM } from '../../src/core/plan/blank-item.ts';
import { packPlanRow } from '../../src/core/results/import/packed-rows.ts';
import { gridOfFile } from '../../src/import/grid-of-file.ts';
import { prepareImport } from '../../src/import/prepare-import.ts';
import { sendImport } from '../../src/import/send-import.ts';
import { tellFigure } from '../figures.ts';

const [ROWS, COLUMNS, PLANNED] = [20_000, 100, 8_000];

const HEADERS = [
  ...['Post ID', 'Page ID', 'Page name', 'Title', 'Description', 'Publish time', 'Permalink'],
  ...['Post type', 'Views', 'Reach', 'Reactions, Comments and Shares', 'Reactions', 'Comments'],
  ...['Shares', 'Total clicks', 'Link Clicks'],
];

function dayOf(row: number): string {
  return plusDays('2026-01-01', row % 365);
}

/** A content export of a year with a hundred columns, most of which nobody asked for. */
function exported(): string {
  const others = Array.from({ length: COLUMNS - HEADERS.length }, (_, at) => `Metric ${at}`);
  const rows = Array.from({ length: ROWS }, (_, row) => {
    const [year, month, day] = dayOf(row).split('-');
    const id = `1221${10_000_000_000_000 + row}`;
    return [
      ...[
        id,
        '61570000000001',
        'A page',
        `Topic ${row}, of the week`,
        `Text ${row} "as told", with more`,
      ],
      ...[`${month}/${day}/${year} 09:00`, `https://www.facebook.com/page/posts/${id}`, 'Photos'],
      ...[2000 + row, 1500 + row, 60, 50, 6, 4, 90, 40],
      ...others.map((__, at) => (at + row) % 1000),
    ];
  });
  return Papa.unparse([[...HEADERS, ...others], ...rows]);
}

/** Half of the posts are found by their address, the others by their words. */
const plan = Array.from({ length: PLANNED }, (_, row) =>
  packPlanRow({
    ...BLANK_ITEM,
    rowId: `PLAN-2026-${row}`,
    kind: 'Post',
    channel: 'Facebook',
    date: dayOf(row),
    topic: `Topic ${row}, of the week`,
    copy: `Text ${row}, as it was planned`,
    publishedLink:
      row % 2 === 0 ? `https://facebook.com/page/posts/1221${10_000_000_000_000 + row}` : '',
  }),
);

const api: Pick<Api, 'importFacts' | 'importContext' | 'importRows' | 'keepAnswers'> = {
  importFacts: async () => ({ today: '2026-12-31', currency: 'USD', tabs: [], answers: [] }),
  importContext: async () => ({ plan, channels: [], standing: [] }),
  importRows: async ({ rows }) => ({ added: rows.length, updated: 0, unchanged: 0 }),
  keepAnswers: async () => ({}),
};

async function timed<T>(work: () => T | Promise<T>): Promise<[T, number]> {
  const start = performance.now();
  const result = await work();
  return [result, performance.now() - start];
}

test('20,000 rows of 100 columns are imported while the page lives on', {
  timeout: 300_000,
}, async () => {
  const text = exported();
  const bytes = new TextEncoder().encode(text);
  const [, parsing] = await timed(() => Papa.parse(text));
  const pauses: number[] = [];
  let since = performance.now();
  const progress = () => {
    pauses.push(performance.now() - since);
    setTimeout(() => {
      since = performance.now();
    }, 0);
  };
  const [chosen, reading] = await timed(() => gridOfFile('content.csv', bytes, { progress }));
  const [prepared, preparing] = await timed(() => prepareImport(api, chosen, {}, { progress }));
  const [report, sending] = await timed(() => sendImport(api, prepared, { progress }));
  const whole = reading + preparing + sending;
  const seconds = (time: number) => `${(time / 1000).toFixed(1)} s`;
  tellFigure(
    'Import of 20,000 rows of 100 columns',
    `${seconds(whole)}, ${(whole / parsing).toFixed(1)} times what Papa Parse takes alone (${seconds(parsing)}): read in ${seconds(reading)}, understood and matched in ${seconds(preparing)}, packed in ${seconds(sending)}, ${Math.round(Math.max(...pauses))} ms at most between two breaths`,
  );
  expect(report).toEqual({ added: ROWS, updated: 0, unchanged: 0 });
  expect(prepared.matched).toBe(PLANNED);
  expect(pauses.length).toBeGreaterThan(20);
});
