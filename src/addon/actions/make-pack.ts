import { Failure } from '../../core/failure.ts';
import { comparePack } from '../../core/handoff/compare.ts';
import { packer, rowsToPack } from '../../core/handoff/pack.ts';
import { packFiles, packTable } from '../../core/handoff/pack-files.ts';
import { readPack } from '../../core/handoff/read-pack.ts';
import { refreshPack } from '../../core/handoff/refresh.ts';
import type { PlanItem } from '../../core/plan/item.ts';
import { missingRowIds } from '../../core/plan/missing-row-ids.ts';
import type { TableRow } from '../../core/workbook.ts';
import { findPackSheet, sentRows, writePack } from '../../sheets/handoff/pack-sheets.ts';
import { TABS } from '../../sheets/tabs/tabs.ts';
import { recallBuilds } from '../../sheets/workbook/build-memory.ts';
import { withLock } from '../../sheets/workbook/lock.ts';
import { lookAgain } from '../../sheets/workbook/look-again.ts';
import { Workbook } from '../../sheets/workbook/workbook.ts';
import { writeTexts } from '../../sheets/workbook/write-texts.ts';
import type { Input, Output } from '../contract/contract.ts';
import { withRowId } from '../given-row-id.ts';

/**
 * Makes the pack of a month, or makes it again. Rows that have no Row ID get one first: without it
 * they could not come back.
 */
export function makePack({
  month,
  people = [],
  budget = false,
}: Input<'makePack'>): Output<'makePack'> {
  return withLock(() => {
    const workbook = Workbook.open();
    const plan = rowsWithIds(workbook);
    const team = workbook.items('people');
    const pack = packer(team, budget);
    const fresh = rowsToPack(plan, { month, people }, team).map(({ item }) => pack(item));
    if (fresh.length === 0) throw nothingToPack();
    const standing = {
      sent: findPackSheet(workbook, 'agencySent', month),
      shown: findPackSheet(workbook, 'agency', month),
    };
    const tables = refreshPack(fresh, sentRows(standing.sent), standing.shown?.rows ?? []);
    const sheet = writePack(workbook, month, tables, standing);
    const theirs = readPack(packTable(tables.shown)) ?? { rows: [], remarks: [] };
    const { changed, added } = comparePack({ ours: fresh, sent: tables.sent, theirs });
    const { zone, now } = workbook;
    return {
      tab: sheet.getName(),
      files: packFiles({
        month,
        rows: fresh,
        planId: workbook.spreadsheet.getId(),
        now,
        toUtc: (moment) => zone.utc(moment),
      }),
      rows: fresh.length,
      waiting: changed.length + added.length,
    };
  });
}

function rowsWithIds(workbook: Workbook): TableRow<PlanItem>[] {
  const table = workbook.table('plan');
  const lastNumbers = recallBuilds();
  const given = missingRowIds(
    table.rows,
    workbook.settings.planCode,
    workbook.today,
    (month) => lastNumbers(month).lastNumber,
  );
  const ids = new Map(given.map(({ row, rowId }) => [row, rowId]));
  if (ids.size > 0) {
    writeTexts(lookAgain(TABS.plan, table, workbook.zone), 'rowId', ids, workbook.zone);
  }
  return table.rows.map((row) => withRowId(row, ids.get(row.row)));
}

function nothingToPack(): Failure {
  return new Failure(
    'pack-empty',
    'The plan has no rows of that month, or none of these people. Choose another month, or everybody.',
  );
}
