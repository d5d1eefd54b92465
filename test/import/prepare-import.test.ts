import { describe, expect, test } from 'vitest';
import { Failure } from '../../src/core/failure.ts';
import {
  type PackedRow,
  packPlanRow,
  packResult,
  packSale,
  unpackResult,
} from '../../src/core/results/import/packed-rows.ts';
import type { ImportAnswers } from '../../src/core/results/import/reading.ts';
import { larkfield } from '../../src/core/sample/larkfield.ts';
import { gridOfTab } from '../../src/import/grid-of-tab.ts';
import { gridOfText } from '../../src/import/grid-of-text.ts';
import { prepareImport, withByHand, withMatch } from '../../src/import/prepare-import.ts';
import { sendImport } from '../../src/import/send-import.ts';

/** Everything that was asked of a workbook. */
interface Asked {
  readonly context: { sources: string[]; from: string; to: string }[];
  readonly rows: PackedRow[][];
  readonly answers: { signature: string; answers: unknown }[];
}

/** A workbook with the sample's plan in which some rows stand. */
function workbook(
  standing: readonly PackedRow[] = [],
  remembered: readonly { signature: string; answers: ImportAnswers }[] = [],
) {
  const asked: Asked = { context: [], rows: [], answers: [] };
  return {
    asked,
    importFacts: async () => ({
      today: '2026-11-22',
      currency: '$',
      tabs: [],
      answers: remembered.map(({ signature, answers }) => ({
        signature,
        answers: { ...answers, mapping: { ...answers.mapping } },
      })),
    }),
    importContext: async (input: Asked['context'][number]) => {
      asked.context.push(input);
      return {
        plan: larkfield.plan.map(packPlanRow),
        channels: larkfield.channels.map(({ name, address, utmSource }) => [
          name,
          address,
          utmSource,
        ]),
        standing: standing.map((row) => [...row]),
      };
    },
    importRows: async ({ rows }: { rows: PackedRow[] }) => {
      asked.rows.push(rows);
      return { added: rows.length, updated: 0, unchanged: 0 };
    },
    keepAnswers: async (input: Asked['answers'][number]) => {
      asked.answers.push(input);
      return {};
    },
  };
}

const CONTENT = [
  'Post ID,Title,Description,Publish time,Permalink,Post type,Views,Reach,Reactions,Comments,Shares,Total clicks,Link Clicks',
  '900000000000000001,Low rates,Rates as low as they get,10/12/2026 09:00,https://www.facebook.com/larkfield/posts/122100000000000005,Photos,3120,2450,64,15,9,150,97',
  '900000000000000002,A quiz,Guess what,10/17/2026 10:00,https://www.facebook.com/larkfield/posts/900000000000000002,Photos,10,9,1,0,0,2,1',
];

const content = (lines: readonly string[] = CONTENT) => gridOfText(lines.join('\n'));

describe('an import that is prepared', () => {
  test('tells what would be written, and asks for the days around it alone', async () => {
    const api = workbook();
    const prepared = await prepareImport(api, await content());
    expect(prepared.read.source).toBe('Meta content');
    expect(prepared).toMatchObject({ added: 2, updated: 0, unchanged: 0, matched: 1 });
    expect(prepared.unmatched).toEqual([1]);
    expect(prepared.matches[0]?.result).toMatchObject({ rowId: 'LHL-202610-06', match: 'link' });
    expect(prepared.matches[1]?.candidates.map(({ rowId }) => rowId)).toContain('LHL-202610-08');
    expect(api.asked.context).toEqual([
      { table: 'results', sources: ['Meta content'], from: '2026-09-11', to: '2026-11-17' },
    ]);
    expect(api.asked.rows).toEqual([]);
  });

  test('shows what would change in rows that stand', async () => {
    const first = await prepareImport(workbook(), await content());
    const api = workbook(first.changed.map((row) => [...row]));
    const again = await prepareImport(api, await content());
    expect(again).toMatchObject({ added: 0, updated: 0, unchanged: 2, changed: [] });
    const grown = CONTENT.map((line) => line.replace(/97$/, '120'));
    const more = await prepareImport(api, await content(grown));
    expect(more).toMatchObject({ added: 0, updated: 1, unchanged: 1 });
    expect(more.differences).toEqual([
      { name: 'Low rates', cells: [{ column: 'Link clicks', from: '97', to: '120' }] },
    ]);
  });

  test('is matched by hand, also to nothing, and the others anew', async () => {
    const prepared = await prepareImport(workbook(), await content());
    const chosen = withMatch(prepared, 1, 'LHL-202610-06');
    expect(chosen.matches.map(({ result }) => [result.rowId, result.match])).toEqual([
      ['', ''],
      ['LHL-202610-06', 'by hand'],
    ]);
    expect(chosen.unmatched).toEqual([0]);
    const none = withMatch(withMatch(prepared, 1, ''), 0, '');
    expect(none.matches.map(({ result }) => [result.rowId, result.match])).toEqual([
      ['', 'by hand'],
      ['', 'by hand'],
    ]);
    expect(none).toMatchObject({ matched: 0, unmatched: [] });
    expect(withMatch(prepared, 7, 'LHL-202610-06')).toBe(prepared);
  });

  test('takes over what was matched by hand in an earlier reading of the file', async () => {
    const chosen = withMatch(await prepareImport(workbook(), await content()), 1, 'LHL-202610-06');
    const again = await prepareImport(workbook(), await content());
    expect(withByHand(again, chosen.byHand).matches).toEqual(chosen.matches);
    expect(withByHand(chosen, chosen.byHand)).toBe(chosen);
    expect(withByHand(again, new Map([['of another file', 'LHL-202610-01']]))).toBe(again);
  });

  test('knows what was matched by hand before', async () => {
    const first = withMatch(await prepareImport(workbook(), await content()), 1, 'LHL-202610-08');
    const api = workbook(first.changed.map((row) => [...row]));
    const again = await prepareImport(api, await content());
    expect(again).toMatchObject({ matched: 2, unmatched: [], updated: 0, unchanged: 2 });
    expect(again.matches[1]?.result.match).toBe('by hand');
  });

  test('of deals matches nothing and compares by their IDs', async () => {
    const [first] = larkfield.sales;
    const api = workbook(first === undefined ? [] : [packSale({ ...first, audience: 'Movers' })]);
    const deals = await gridOfText(
      'Record ID,Deal Name,Deal Stage,Amount,Create Date,Close Date,Original Traffic Source\n9000,Household,Closed won,312000,2026-08-28 10:15,2026-10-07 15:00,Organic Social\n9999,Other,New lead,,2026-11-01 08:00,,Paid Social\n',
    );
    const prepared = await prepareImport(api, deals);
    expect(prepared).toMatchObject({
      added: 1,
      updated: 1,
      unchanged: 0,
      matches: [],
      unmatched: [],
    });
    expect(prepared.differences).toEqual([
      {
        name: '9000',
        cells: expect.arrayContaining([
          { column: 'Closed on', from: '2026-10-06T15:00:00', to: '2026-10-07T15:00:00' },
        ]),
      },
    ]);
    expect(prepared.differences[0]?.cells.map(({ column }) => column)).not.toContain('Audience');
  });

  test('of a file that nobody knows says why, and has nothing to write', async () => {
    const api = workbook();
    const prepared = await prepareImport(api, await gridOfText('Recipe,Salt\nSoup,1'));
    expect(prepared.read.table).toBe('');
    expect(prepared.read.remarks.join(' ')).not.toBe('');
    expect(await sendImport(api, prepared)).toEqual({ added: 0, updated: 0, unchanged: 0 });
    expect(api.asked).toEqual({ context: [], rows: [], answers: [] });
  });

  test('stands on what was said of such files before, and on what is said now rather', async () => {
    const text = 'When,What,Taps\n2026-10-12,Low rates,97';
    const mapping = { publishedOn: 'When', title: 'What', linkClicks: 'Taps' };
    const said = { source: 'Own results', mapping };
    const first = await prepareImport(workbook(), await gridOfText(text), said);
    const { signature } = first.read;
    const api = workbook([], [{ signature, answers: said }]);
    const again = await prepareImport(api, await gridOfText(text));
    expect(again.remembered).toBe(true);
    expect(again.matches[0]?.result.linkClicks).toBe(97);
    const other = await prepareImport(api, await gridOfText(text), {
      mapping: { linkClicks: '', views: 'Taps' },
    });
    expect(other.matches[0]?.result).toMatchObject({ linkClicks: null, views: 97 });
  });
});

describe('an import that is sent', () => {
  const many = (rows: number) =>
    content([
      CONTENT[0] ?? '',
      ...Array.from(
        { length: rows },
        (_, at) => `9000000000${10_000 + at},Post ${at},,10/12/2026 09:00,,Photos,1,1,1,1,1,1,1`,
      ),
    ]);

  test('goes in pieces, with progress, and remembers what was said', async () => {
    const api = workbook();
    const prepared = await prepareImport(api, await many(2300), { dayFirst: false });
    const shares: number[] = [];
    const report = await sendImport(api, prepared, { progress: (share) => shares.push(share) });
    expect(report).toEqual({ added: 2300, updated: 0, unchanged: 0 });
    expect(api.asked.rows.map(({ length }) => length)).toEqual([1000, 1000, 300]);
    expect(unpackResult(api.asked.rows[2]?.[299] ?? []).name).toBe('Post 2299');
    expect(shares[0]).toBe(0);
    expect(shares[shares.length - 1]).toBe(1);
    expect(api.asked.answers).toEqual([
      { signature: prepared.read.signature, answers: { dayFirst: false } },
    ]);
  });

  test('stops between two pieces when it is cancelled', async () => {
    const api = workbook();
    const prepared = await prepareImport(api, await many(2300));
    const controller = new AbortController();
    const sending = sendImport(api, prepared, {
      signal: controller.signal,
      progress: (share) => {
        if (share > 0) controller.abort();
      },
    });
    await expect(sending).rejects.toMatchObject({ code: 'cancelled' });
    expect(api.asked.rows.map(({ length }) => length)).toEqual([1000]);
  });

  test('waits for somebody else who is at work, and tells what else goes wrong', async () => {
    const api = workbook();
    const prepared = await prepareImport(api, await many(5));
    const troubles = [new Failure('busy', 'Somebody else'), new Failure('protected', 'A part')];
    const importRows = async () => {
      const trouble = troubles.shift();
      if (trouble !== undefined) throw trouble;
      return { added: 5, updated: 0, unchanged: 0 };
    };
    const sending = sendImport({ ...api, importRows }, prepared);
    await expect(sending).rejects.toMatchObject({ code: 'protected' });
    expect(await sendImport({ ...api, importRows }, prepared)).toMatchObject({ added: 5 });
  });

  test('sends nothing that stands as it is', async () => {
    const first = await prepareImport(workbook(), await many(5));
    const api = workbook(first.matches.map(({ result }) => packResult(result)));
    const report = await sendImport(api, await prepareImport(api, await many(6)));
    expect(report).toEqual({ added: 1, updated: 0, unchanged: 5 });
    expect(api.asked.rows.map(({ length }) => length)).toEqual([1]);
  });
});

describe('a tab', () => {
  test('is read in pages', async () => {
    const rows = Array.from({ length: 1500 }, (_, row) => [`${row}`, 'x']);
    const pages: number[] = [];
    const readTab = async ({ from, rows: count }: { from: number; rows: number }) => {
      pages.push(count);
      return { rows: rows.slice(from - 1, from - 1 + count), lastRow: rows.length, columns: 400 };
    };
    const { name, grid } = await gridOfTab({ readTab }, 'Export');
    expect(name).toBe('Export');
    expect(grid).toEqual(rows);
    expect(pages.length).toBeGreaterThan(2);
  });

  test('without anything in it is told', async () => {
    const readTab = async () => ({ rows: [], lastRow: 0, columns: 0 });
    await expect(gridOfTab({ readTab }, 'Export')).rejects.toMatchObject({ code: 'file-empty' });
  });
});
