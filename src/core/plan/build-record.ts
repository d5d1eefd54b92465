import { isPlainDate, type PlainDate } from '../calendar/plain-date.ts';
import type { TableRow } from '../workbook.ts';
import { BLANK_ITEM } from './blank-item.ts';
import { fingerprint } from './fingerprint.ts';
import type { PlanItem } from './item.ts';

/** When a row was built, in which build, and the fingerprint of what stood in it then. */
export interface BuildRecord {
  readonly on: PlainDate;
  /** Counts the builds of a plan, from 1. */
  readonly build: number;
  readonly fingerprint: string;
  /** What stood in the row before builds brought it up to date, the latest first. */
  readonly before?: readonly Before[];
}

/** A row before a build brought it up to date: its record then, and the cells that changed. */
export interface Before extends Omit<BuildRecord, 'before'> {
  readonly cells: Partial<PlanItem>;
}

/** What the add-on itself fills after a build: it does not make a row touched. */
const NOT_TYPED: ReadonlySet<string> = new Set<keyof PlanItem>([
  'rowId',
  'issues',
  'trackedLink',
  'slot',
  'buildRecord',
  'approvalRecord',
]);

/** The columns that people see and may type in. */
export const TYPED_COLUMNS = (Object.keys(BLANK_ITEM) as (keyof PlanItem)[]) // Its own keys.
  .filter((key) => !NOT_TYPED.has(key));

/** The record that stands in the hidden column. */
export function writeBuildRecord({
  on,
  build,
  fingerprint: print,
  before = [],
}: BuildRecord): string {
  const history = before.length === 0 ? [] : [JSON.stringify(before)];
  return [on, build, print, ...history].join(' ');
}

/** The record of a row; `null` where there is none, or where it was tampered with. */
export function readBuildRecord(text: string): BuildRecord | null {
  const [, on = '', build = '', print = '', history] =
    /^(\S+) (\d{1,9}) ([\da-z]+)(?: (\[.+\]))?$/s.exec(text) ?? [];
  if (!isPlainDate(on)) return null;
  const record = { on, build: Number(build), fingerprint: print };
  if (history === undefined) return record;
  const before = readHistory(history);
  return before === null ? null : { ...record, before };
}

function readHistory(text: string): Before[] | null {
  try {
    const history: unknown = JSON.parse(text);
    return Array.isArray(history) && history.every(isBefore) ? history : null;
  } catch {
    return null;
  }
}

function isBefore(entry: unknown): entry is Before {
  if (typeof entry !== 'object' || entry === null) return false;
  const { on, build, fingerprint: print, cells } = entry as Partial<Before>; // Looked at below.
  const isRecord = typeof on === 'string' && typeof build === 'number' && typeof print === 'string';
  return isRecord && isPlainDate(on) && typeof cells === 'object' && cells !== null;
}

/**
 * The fingerprint of all that people see and may type in a row. Blank cells do not count, so
 * that a column which a later version adds leaves every row as it was.
 */
export function builtFingerprint(item: PlanItem): string {
  const cells = Object.entries(item)
    .filter(([key]) => !NOT_TYPED.has(key))
    .map(([key, value]) => [key, cellText(value)] as const)
    .filter(([, text]) => text !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return fingerprint(cells.map(([key, text]) => `${key}=${text}`));
}

/** Whether the row was built and nobody has changed anything in it since. */
export function isUntouched(item: PlanItem): boolean {
  const record = readBuildRecord(item.buildRecord);
  return record !== null && record.fingerprint === builtFingerprint(item);
}

/** The same of a row as it was read: what cannot be read was typed by somebody. */
export function isUntouchedRow({ item, unreadable }: TableRow<PlanItem>): boolean {
  return unreadable.length === 0 && isUntouched(item);
}

/** The number of the latest build that rows of the plan come from; 0 before the first. */
export function latestBuildNumber(items: readonly PlanItem[]): number {
  return items.reduce(
    (latest, { buildRecord }) => Math.max(latest, readBuildRecord(buildRecord)?.build ?? 0),
    0,
  );
}

/** What stands in a cell, as text. */
export function cellText(value: PlanItem[keyof PlanItem] | undefined): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' || typeof value === 'number'
    ? String(value).trim()
    : value.map((part) => part.trim()).join(', ');
}
