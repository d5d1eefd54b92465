import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparePack } from '../../../src/core/handoff/compare.ts';
import { csvForSpreadsheets, readCsv } from '../../../src/core/handoff/csv.ts';
import { packer } from '../../../src/core/handoff/pack.ts';
import {
  PACK_COLUMNS,
  type PackKey,
  type PackRow,
} from '../../../src/core/handoff/pack-columns.ts';
import { packTable } from '../../../src/core/handoff/pack-files.ts';
import { readPack } from '../../../src/core/handoff/read-pack.ts';
import { cellsToTake, settle, withText } from '../../../src/core/handoff/take-over.ts';
import { BLANK_ITEM } from '../../../src/core/plan/blank-item.ts';
import { ASSET_STATES, KINDS, type PlanItem, STATUSES } from '../../../src/core/plan/item.ts';
import { planRows } from '../plan/plan-rows.ts';

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.stringMatching(/^[ '"=+@,;\t\r\n0-9-]{0,6}$/),
  fc.constantFrom("'=1", '=HYPERLINK("a";"b")', '007', 'TRUE', '2026-11-02', '\ufeffa'),
);
const date = fc.constantFrom(null, '2026-11-02', '2026-11-30', '2026-12-24');
const name = fc.stringMatching(/^[A-Z][a-z]{1,5}$/);

const item: fc.Arbitrary<Partial<PlanItem>> = fc.record({
  date,
  time: fc.constantFrom('', '09:30', '00:00', '23:59'),
  ends: date,
  channel: text,
  kind: fc.constantFrom('', ...KINDS),
  type: text,
  topic: text,
  audience: text,
  copy: text,
  link: text,
  assetBrief: text,
  assetDue: date,
  assetState: fc.constantFrom('', ...ASSET_STATES),
  owner: fc.array(name, { maxLength: 3 }),
  status: fc.constantFrom('', ...STATUSES),
  publishedOn: date,
  publishedLink: text,
});

const plan = fc
  .array(item, { minLength: 1, maxLength: 5 })
  .map((items) => planRows(items.map((each, at) => ({ ...each, rowId: `LHL-${at + 1}` }))));

/** What comes back of a file that somebody opened and saved. */
function throughCsv(rows: readonly PackRow[]) {
  const read = readPack(readCsv(csvForSpreadsheets(packTable(rows))));
  if (read === null) throw new Error('The file has no header');
  return read;
}

describe('a pack', () => {
  const pack = packer([]);

  test('comes back as it went out, whatever stands in it', () => {
    fc.assert(
      fc.property(plan, (rows) => {
        const sent = rows.map((row) => pack(row.item));
        const told = comparePack({ ours: sent, sent, theirs: throughCsv(sent) });
        expect(told).toEqual({ changed: [], added: [], missing: [], remarks: [] });
      }),
    );
  });

  test('once all of it is accepted says what they wrote, and nothing else of ours changed', () => {
    const back = PACK_COLUMNS.filter(({ comesBack }) => comesBack).map(({ key }) => key);
    fc.assert(
      fc.property(plan, plan, (ours, others) => {
        const sent = ours.map((row) => pack(row.item));
        const edited = sent.map((row, at): PackRow => {
          const other = others[at];
          const theirs: PackRow = other === undefined ? row : pack(other.item);
          return { ...theirs, rowId: row.rowId };
        });
        const theirs = throughCsv(edited);
        const { changed } = comparePack({ ours: sent, sent, theirs });
        const seen = changed.map((cell) => ({ ...cell, column: cell.column.header }));
        const packed = ours.map((row) => ({ row, packed: pack(row.item) }));
        const { take, done } = cellsToTake(packed, seen);
        expect(done.length).toBe(seen.length);
        const after = ours.map(({ row, item: before }) =>
          take
            .filter((cell) => cell.row === row)
            .reduce((sum, { key, text: typed }) => withText(sum, key, typed), before),
        );
        for (const [at, taken] of after.entries()) {
          const before = ours[at]?.item ?? BLANK_ITEM;
          const wanted = edited[at];
          for (const key of back)
            expect(pack(taken)[key]).toBe(expected(key, wanted, pack(before)));
          expect({ ...taken, ...only(before, back) }).toEqual(before);
        }
        const told = { ours: after.map(pack), sent: settle(sent, done, []), theirs };
        expect(comparePack(told).changed).toEqual([]);
      }),
    );
  });
});

/** An approval is ours to give. */
function expected(key: PackKey, wanted: PackRow | undefined, before: PackRow): string {
  const typed = wanted?.[key] ?? '';
  return key === 'status' && typed === 'Approved' ? before.status : typed;
}

function only(source: PlanItem, keys: readonly PackKey[]): Partial<PlanItem> {
  const entries = Object.entries(source).filter(([key]) => keys.some((each) => each === key));
  return Object.fromEntries(entries);
}
