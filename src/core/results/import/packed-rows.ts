/**
 * Rows as they cross between a browser and the spreadsheet: lists of cells in the order of the
 * fields below, which is that of the columns. Names beside every cell would double what crosses.
 */
import { isPlainDate } from '../../calendar/plain-date.ts';
import { BLANK_ITEM } from '../../plan/blank-item.ts';
import { KINDS } from '../../plan/item.ts';
import { BLANK_RESULT } from '../blank-result.ts';
import { BLANK_SALE } from '../blank-sale.ts';
import { RESULT_KINDS, type Result } from '../result.ts';
import { QUALIFIED, REASON_GROUPS, REFERRED_BY, SALE_OUTCOMES, type Sale } from '../sale.ts';
import { LONGEST_TEXT } from './longest-text.ts';
import type { MatchableRow } from './matching.ts';

export type PackedRow = (string | number | null)[];

/** What may stand in a field: any text, one of a few words, a number, a date, a date with a time. */
type Field = 'text' | 'number' | 'date' | 'moment' | readonly string[];

type FieldsOf<T> = { readonly [K in keyof T]-?: Field };

const RESULT_FIELDS: FieldsOf<Result> = {
  source: 'text',
  file: 'text',
  sourceId: 'text',
  rowId: 'text',
  kind: RESULT_KINDS,
  periodStart: 'date',
  periodEnd: 'date',
  publishedOn: 'date',
  channel: 'text',
  campaign: 'text',
  name: 'text',
  views: 'number',
  reach: 'number',
  engagements: 'number',
  comments: 'number',
  shares: 'number',
  clicks: 'number',
  linkClicks: 'number',
  spend: 'number',
  leads: 'number',
  sessions: 'number',
  keyEvents: 'number',
  match: 'text',
};

const SALE_FIELDS: FieldsOf<Sale> = {
  sourceId: 'text',
  file: 'text',
  created: 'moment',
  firstContact: 'moment',
  source: 'text',
  campaign: 'text',
  rowId: 'text',
  referredBy: REFERRED_BY,
  stage: 'text',
  qualified: QUALIFIED,
  reason: 'text',
  reasonGroup: REASON_GROUPS,
  audience: 'text',
  value: 'number',
  closedOn: 'moment',
  outcome: SALE_OUTCOMES,
  count: 'number',
  calls: 'number',
};

/** Row ID first: rows of other days cross as that alone. */
const PLAN_FIELDS: FieldsOf<MatchableRow> = {
  rowId: 'text',
  date: 'date',
  ends: 'date',
  kind: KINDS,
  type: 'text',
  channel: 'text',
  topic: 'text',
  copy: 'text',
  link: 'text',
  trackedLink: 'text',
  campaign: 'text',
  publishedOn: 'date',
  publishedLink: 'text',
};

export function packResult(result: Result): PackedRow {
  return pack(RESULT_FIELDS, result);
}

/** The result again. A cell that cannot be what its field says is blank. */
export function unpackResult(row: Readonly<PackedRow>): Result {
  return unpack(RESULT_FIELDS, BLANK_RESULT, row);
}

export function packSale(sale: Sale): PackedRow {
  return pack(SALE_FIELDS, sale);
}

export function unpackSale(row: Readonly<PackedRow>): Sale {
  return unpack(SALE_FIELDS, BLANK_SALE, row);
}

/** The beginning of the copy goes along: more of it tells nothing new about which post it is. */
export function packPlanRow(row: MatchableRow): PackedRow {
  return pack(PLAN_FIELDS, { ...row, copy: row.copy.slice(0, LONGEST_TEXT) });
}

export function unpackPlanRow(row: Readonly<PackedRow>): MatchableRow {
  return unpack(PLAN_FIELDS, BLANK_PLAN_ROW, row);
}

const BLANK_PLAN_ROW: MatchableRow = BLANK_ITEM;

function pack<T extends object>(fields: FieldsOf<T>, item: T): PackedRow {
  // Every field holds a text, a number or null, as the items' types say.
  const row = Object.keys(fields).map((key) => item[key as keyof T]) as PackedRow;
  let length = row.length;
  while (length > 0 && (row[length - 1] === '' || row[length - 1] === null)) length--;
  return row.slice(0, length);
}

function unpack<T extends object>(fields: FieldsOf<T>, blank: T, row: Readonly<PackedRow>): T {
  const entries = Object.entries<Field>(fields).map(([key, field], index) => {
    const cell = row[index] ?? null;
    // The keys are those of the item.
    return [key, fits(field, cell) ? cell : blank[key as keyof T]];
  });
  // One entry for each field, of the kind that the field says.
  return Object.fromEntries(entries) as T;
}

const MOMENT = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/;

function fits(field: Field, cell: string | number | null): boolean {
  if (field === 'number') return typeof cell === 'number' && Number.isFinite(cell);
  if (typeof cell !== 'string') return false;
  if (field === 'date') return isPlainDate(cell);
  if (field === 'moment') return MOMENT.test(cell) && isPlainDate(cell.slice(0, 10));
  return field === 'text' || field.includes(cell);
}
