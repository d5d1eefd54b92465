import { Failure } from '../../core/failure.ts';
import { comparePack as compare } from '../../core/handoff/compare.ts';
import { readCsv } from '../../core/handoff/csv.ts';
import { PACK_COLUMNS } from '../../core/handoff/pack-columns.ts';
import { readPack, type TheirPack } from '../../core/handoff/read-pack.ts';
import { parseRowId } from '../../core/plan/row-id.ts';
import { foreignTable } from '../../sheets/handoff/foreign-table.ts';
import { findPackSheet, sentRows } from '../../sheets/handoff/pack-sheets.ts';
import { letters } from '../../sheets/workbook/columns.ts';
import { columnOf } from '../../sheets/workbook/table.ts';
import { Workbook } from '../../sheets/workbook/workbook.ts';
import type { Input, Output } from '../contract/contract.ts';
import { packedPlan } from '../packed-plan.ts';

/** Compares what an agency sent back with the plan and with what it was sent. */
export function comparePack({
  tab = '',
  text = '',
  month = '',
}: Input<'comparePack'>): Output<'comparePack'> {
  const workbook = Workbook.open();
  const source = text === '' ? sheetOf(workbook, tab, month) : null;
  const table = source === null ? readCsv(text) : foreignTable(source.sheet, workbook.zone);
  const theirs = readPack(table);
  if (theirs === null) throw notAPack();
  const packMonth = month || source?.month || monthMeant(theirs);
  const sent = findPackSheet(workbook, 'agencySent', packMonth);
  const plan = packedPlan(workbook);
  const ours = plan.map(({ packed }) => packed);
  const { changed, added, missing, remarks } = compare({
    ours,
    sent: sent === null ? null : sentRows(sent),
    theirs,
  });
  const standing = workbook.table('plan');
  const name = standing.sheet.getName();
  const rowOf = new Map([...plan].reverse().map(({ row, packed }) => [packed.rowId, row.row]));
  return {
    month: packMonth,
    known: sent !== null,
    changed: changed.map(({ column, isConflict, ...cell }) => ({
      ...cell,
      column: column.header,
      conflict: isConflict,
      tab: name,
      cell: `${letters(columnOf(standing, column.key))}${rowOf.get(cell.rowId) ?? 1}`,
    })),
    added: added.map(({ line, cells, unreadable }) => ({
      line,
      cells: PACK_COLUMNS.flatMap(({ key, header, comesBack }) => {
        const typed = cells.get(key) ?? '';
        const isTold = comesBack && typed !== '' && !unreadable.has(key);
        return isTold ? [{ column: header, text: typed }] : [];
      }),
    })),
    missing: [...missing],
    remarks: [...remarks],
  };
}

/** The tab of that name, else that of the pack; and the month that it is marked with. */
function sheetOf(
  { spreadsheet, directory }: Workbook,
  name: string,
  month: string,
): { readonly sheet: GoogleAppsScript.Spreadsheet.Sheet; readonly month: string } {
  const packs = directory.packs.filter(({ part }) => part === 'agency');
  if (name === '') {
    const pack = packs.find((each) => each.month === month);
    if (pack === undefined) throw notAPack();
    return pack;
  }
  const sheet = spreadsheet.getSheetByName(name);
  if (sheet === null) {
    throw new Failure('tab-missing', `The tab ${name} is not there. Choose another.`);
  }
  const id = sheet.getSheetId();
  return { sheet, month: packs.find((pack) => pack.sheet.getSheetId() === id)?.month ?? '' };
}

/** The month that most of the Row IDs bear. */
function monthMeant({ rows }: TheirPack): string {
  const counts = new Map<string, number>();
  for (const { rowId } of rows) {
    const month = parseRowId(rowId)?.month ?? '';
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? '';
}

function notAPack(): Failure {
  return new Failure(
    'pack-unreadable',
    'This is not a pack: no line of it has the header Row ID. Choose the tab or file that came back, with its headers.',
  );
}
