import { isPlainDate, type PlainYearMonth } from '../../core/calendar/plain-date.ts';
import { packRow } from '../../core/handoff/pack.ts';
import { PACK_COLUMNS, type PackRow } from '../../core/handoff/pack-columns.ts';
import { readPack, type TheirRow } from '../../core/handoff/read-pack.ts';
import type { PackTables } from '../../core/handoff/refresh.ts';
import type { Cell } from '../cells/cell.ts';
import { PLAIN_TEXT, toSheet } from '../cells/transfer.ts';
import type { Zone } from '../cells/zone.ts';
import { newSheet } from '../set-up/new-sheet.ts';
import { letters } from '../workbook/columns.ts';
import { markPack, type PackPart } from '../workbook/directory.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { foreignTable } from './foreign-table.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** One tab of a pack as it stands. */
export interface PackSheet {
  readonly sheet: Sheet;
  /** How many rows the sheet has, blank ones too. */
  readonly height: number;
  readonly table: readonly (readonly string[])[];
  readonly rows: readonly TheirRow[];
}

/** A tab of the pack of a month, read once; `null` where there is none. */
export function findPackSheet(
  workbook: Workbook,
  part: PackPart,
  month: PlainYearMonth,
): PackSheet | null {
  const found = workbook.directory.packs.find((pack) => pack.part === part && pack.month === month);
  return found === undefined ? null : readPackSheet(found.sheet, workbook.zone);
}

function readPackSheet(sheet: Sheet, zone: Zone): PackSheet {
  // Before the look at the cells: nothing else is read between it and the write that follows.
  const height = sheet.getMaxRows();
  const table = foreignTable(sheet, zone);
  return { sheet, height, table, rows: readPack(table)?.rows ?? [] };
}

/** What was sent, row by row. */
export function sentRows(sent: PackSheet | null): PackRow[] {
  return (sent?.rows ?? []).map(({ rowId, cells }) =>
    packRow(({ key }) => (key === 'rowId' ? rowId : (cells.get(key) ?? ''))),
  );
}

/**
 * Writes both tabs of a pack, what is shown first: where it stops in between, the next run finds
 * cells that say what the plan says, and takes them for ours. A tab whose columns the agency changed
 * is theirs from then on: it stays as it is, and a new one is made.
 */
export function writePack(
  workbook: Workbook,
  month: PlainYearMonth,
  { shown, sent }: PackTables,
  standing: { readonly shown: PackSheet | null; readonly sent: PackSheet | null },
): Sheet {
  const sheet = writePart(workbook, 'agency', month, shown, standing.shown);
  writePart(workbook, 'agencySent', month, sent, standing.sent);
  return sheet;
}

/** Writes anew what was sent, once something of it was decided about. */
export function writeSent(
  workbook: Workbook,
  month: PlainYearMonth,
  rows: readonly PackRow[],
  standing: PackSheet,
): void {
  writePart(workbook, 'agencySent', month, rows, standing);
}

function writePart(
  workbook: Workbook,
  part: PackPart,
  month: PlainYearMonth,
  rows: readonly PackRow[],
  standing: PackSheet | null,
): Sheet {
  const isBlank = standing === null || standing.table.every((cells) => cells.join('') === '');
  const isOurs = isBlank || hasOurColumns(standing.table);
  if (!isOurs) setAside(workbook, standing.sheet);
  const sheet = standing !== null && isOurs ? standing.sheet : createSheet(workbook, part, month);
  if (isBlank || !isOurs) dress(sheet, part);
  if (standing !== null && isOurs) writeTable(standing, rows, workbook.zone);
  else writeTable({ sheet, height: sheet.getMaxRows(), table: [] }, rows, workbook.zone);
  return sheet;
}

function hasOurColumns([headers = [], ...rows]: readonly (readonly string[])[]): boolean {
  const isOurs = headers.every((header, at) =>
    header === '' ? at >= WIDTH - 1 : header === PACK_COLUMNS[at]?.header,
  );
  return isOurs && rows.every((cells) => cells.slice(WIDTH).join('') === '');
}

const WIDTH = PACK_COLUMNS.length;

function setAside(workbook: Workbook, sheet: Sheet): void {
  workbook.directory.packs.find((pack) => pack.sheet === sheet)?.mark.remove();
}

function createSheet(workbook: Workbook, part: PackPart, month: PlainYearMonth): Sheet {
  const name = `Agency ${month}${part === 'agency' ? '' : ' (as sent)'}`;
  const sheet = newSheet(workbook, name, workbook.sheet('plan').getIndex());
  markPack(sheet, part, month);
  return sheet;
}

const WIDE: readonly string[] = ['topic', 'copy', 'assetBrief'];

/** Nothing of this refers to another tab: the agency may take the tab into a file of its own. */
function dress(sheet: Sheet, part: PackPart): void {
  const missing = WIDTH - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
  if (part === 'agencySent') {
    sheet.hideSheet();
    return;
  }
  sheet.setTabColor('#f29900');
  sheet.setFrozenRows(1);
  sheet.getRange(1, 1, 1, WIDTH).setFontWeight('bold').setBackground('#fef7e0');
  const wide = PACK_COLUMNS.flatMap(({ key }, at) => (WIDE.includes(key) ? [at + 1] : []));
  for (const at of wide) sheet.setColumnWidth(at, 260);
  const cells = wide.map((at) => `${letters(at)}2:${letters(at)}${sheet.getMaxRows()}`);
  sheet.getRangeList(cells).setWrap(true);
}

/** Writes headers and rows with one write, and blanks what stood below them. */
function writeTable(
  { sheet, height, table }: Omit<PackSheet, 'rows'>,
  rows: readonly PackRow[],
  zone: Zone,
): void {
  const hasMoney = rows.some(({ budget }) => budget !== '');
  const headers = PACK_COLUMNS.map(({ key, header }) =>
    key === 'budget' && !hasMoney ? '' : header,
  );
  const texts = [headers, ...rows.map((row) => PACK_COLUMNS.map(({ key }) => row[key]))];
  while (texts.length < table.length) texts.push(headers.map(() => ''));
  if (texts.length > height) sheet.insertRowsAfter(height, texts.length - height);
  const formats = PACK_COLUMNS.map(({ form }) => (form === 'date' ? 'yyyy-mm-dd' : PLAIN_TEXT));
  // A format is of its column whatever stands there: rows that move up keep what they mean.
  sheet
    .getRange(1, 1, texts.length, WIDTH)
    .setNumberFormats(texts.map(() => formats))
    .setValues(
      texts.map((cells) =>
        cells.map((text, at) => toSheet(cellOf(text, at), zone, formats[at] ?? '')),
      ),
    );
}

/** A date as such, where its column has dates. */
function cellOf(text: string, at: number): Cell {
  const isDate = PACK_COLUMNS[at]?.form === 'date' && isPlainDate(text);
  return isDate ? { moment: `${text}T00:00:00` } : text;
}
