import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CadenceLine } from '../../../src/core/cadence/line.ts';
import type { SlotSettings } from '../../../src/core/cadence/slots.ts';
import { plusMonths } from '../../../src/core/calendar/plain-date.ts';
import { type BuildMemory, forgetSlots, NO_MEMORY } from '../../../src/core/plan/build-memory.ts';
import type { PlanItem } from '../../../src/core/plan/item.ts';
import { latestBuild, rowsToTakeBack } from '../../../src/core/plan/take-back.ts';
import { startSettings } from '../../../src/core/settings/definitions.ts';
import { anyCadence, anyMonth, anySettings } from '../cadence/any-cadence.ts';
import { planMonth } from './plan-month.ts';
import { planRows } from './plan-rows.ts';

/** Milliseconds: hundreds of plans take their time on a busy machine. */
const LONG = 60_000;

interface Workbook {
  readonly items: readonly PlanItem[];
  readonly memory: Readonly<Record<string, BuildMemory>>;
}

const EMPTY: Workbook = { items: [], memory: {} };

function build(
  book: Workbook,
  month: string,
  lines: readonly CadenceLine[],
  settings: SlotSettings,
) {
  const result = planMonth({
    month,
    lines,
    plan: planRows(book.items),
    settings: { ...startSettings(), ...settings },
    today: '2026-11-02',
    memory: book.memory[month] ?? NO_MEMORY,
  });
  const after: Workbook = {
    items: [...book.items, ...result.add],
    memory: { ...book.memory, [month]: result.memory },
  };
  return { result, after };
}

function buildAll(
  months: readonly string[],
  lines: readonly CadenceLine[],
  settings: SlotSettings,
) {
  return months.reduce((book, month) => build(book, month, lines, settings).after, EMPTY);
}

const threeMonths = anyMonth.map((month) => [0, 1, 2].map((later) => plusMonths(month, later)));

test(
  'building twice adds nothing and keeps what stands',
  () => {
    fc.assert(
      fc.property(anyCadence, anyMonth, anySettings, (lines, month, settings) => {
        const first = build(EMPTY, month, lines, settings);
        const second = build(first.after, month, lines, settings);
        expect(second.result.add).toEqual([]);
        expect(second.result.extra).toEqual([]);
        expect(second.result.offered).toEqual([]);
        expect(second.result.keep.map(({ item }) => item.slot).sort()).toEqual(
          first.result.add.map(({ slot }) => slot).sort(),
        );
        expect(second.after).toEqual(first.after);
      }),
    );
  },
  LONG,
);

test(
  'the order in which months are built does not matter',
  () => {
    const content = (book: Workbook) =>
      book.items.map(({ rowId, slot, date, stage }) => [rowId, slot, date, stage].join(' ')).sort();
    fc.assert(
      fc.property(anyCadence, threeMonths, anySettings, (lines, months, settings) => {
        const forward = buildAll(months, lines, settings);
        const backward = buildAll([...months].reverse(), lines, settings);
        expect(content(backward)).toEqual(content(forward));
      }),
    );
  },
  LONG,
);

test(
  'Row IDs are given once',
  () => {
    fc.assert(
      fc.property(
        anyCadence,
        threeMonths,
        anySettings,
        fc.infiniteStream(fc.boolean()),
        (lines, months, settings, deleted) => {
          const first = buildAll(months, lines, settings);
          const left: Workbook = {
            ...first,
            items: first.items.filter(() => !deleted.next().value),
          };
          const more = lines.map((line) => ({ ...line, howMany: (line.howMany ?? 0) + 1 }));
          const next = months.reduce(
            (book, month) => build(book, month, more, settings).after,
            left,
          );
          const added = next.items.slice(left.items.length);
          const rowIds = [...first.items, ...added].map(({ rowId }) => rowId);
          expect(new Set(rowIds).size).toBe(rowIds.length);
        },
      ),
    );
  },
  LONG,
);

test(
  'taking a build back gives the plan before, and what was taken back is built anew',
  () => {
    fc.assert(
      fc.property(anyCadence, threeMonths, anySettings, (lines, months, settings) => {
        const [last = '', ...before] = [...months].reverse();
        const start = buildAll(before, lines, settings);
        const { after, result } = build(start, last, lines, settings);
        fc.pre(result.add.length > 0);
        const rows = planRows(after.items);
        expect(latestBuild(rows)).toMatchObject({ months: [last], rows: result.add.length });
        const { remove, touched } = rowsToTakeBack(rows);
        expect(touched).toEqual([]);
        const gone = new Set(remove.map(({ row }) => row));
        const left = rows.filter(({ row }) => !gone.has(row)).map(({ item }) => item);
        expect(left).toEqual(start.items);
        const forgotten = forgetSlots(
          result.memory,
          remove.map(({ item }) => item.slot),
        );
        const memory = { ...after.memory, [last]: forgotten };
        const anew = build({ items: left, memory }, last, lines, settings).result;
        expect(anew.add.map(({ slot }) => slot)).toEqual(result.add.map(({ slot }) => slot));
      }),
    );
  },
  LONG,
);

test(
  'lines that were renamed keep their rows, whatever they are like',
  () => {
    fc.assert(
      fc.property(
        anyCadence,
        threeMonths,
        anySettings,
        fc.infiniteStream(fc.boolean()),
        (lines, months, settings, renames) => {
          const book = buildAll(months, lines, settings);
          const renamed = lines.map((line) =>
            renames.next().value ? { ...line, line: `New ${line.line}` } : line,
          );
          for (const month of months) {
            const { result } = build(book, month, renamed, settings);
            const before = build(book, month, lines, settings).result;
            expect([result.add, result.extra, result.changed]).toEqual([[], [], []]);
            expect(result.keep).toEqual(before.keep);
          }
        },
      ),
    );
  },
  LONG,
);

test(
  'a channel more adds its rows alone, and one less takes its rows alone',
  () => {
    fc.assert(
      fc.property(anyCadence, anyMonth, anySettings, (lines, month, settings) => {
        const on = (channel: string) => lines.map((line) => ({ ...line, channel }));
        const one = build(EMPTY, month, on('Facebook'), settings);
        const two = build(one.after, month, on('Facebook, Instagram'), settings);
        expect(two.result.add.map(({ channel }) => channel)).toEqual(
          one.result.add.map(() => 'Instagram'),
        );
        expect(two.result.keep).toHaveLength(one.result.add.length);
        const back = build(two.after, month, on('Facebook'), settings).result;
        expect(back.add).toEqual([]);
        expect(back.keep.map(({ item }) => item.channel)).toEqual(
          one.result.add.map(() => 'Facebook'),
        );
        expect(back.extra.map(({ item }) => item.channel)).toEqual(
          one.result.add.map(() => 'Instagram'),
        );
      }),
    );
  },
  LONG,
);
