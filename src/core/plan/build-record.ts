import { isPlainDate, type PlainDate } from '../calendar/plain-date.ts';
import { fingerprint } from './fingerprint.ts';
import type { PlanItem } from './item.ts';

/** When a row was built, in which build, and the fingerprint of what stood in it then. */
export interface BuildRecord {
  readonly on: PlainDate;
  /** Counts the builds of a plan, from 1. */
  readonly build: number;
  readonly fingerprint: string;
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

/** The record that stands in the hidden column. */
export function writeBuildRecord(record: BuildRecord): string {
  return [record.on, record.build, record.fingerprint].join(' ');
}

/** The record of a row; `null` where there is none, or where it was tampered with. */
export function readBuildRecord(text: string): BuildRecord | null {
  const [, on = '', build = '', print = ''] = /^(\S+) (\d{1,9}) ([\da-z]+)$/.exec(text) ?? [];
  return isPlainDate(on) ? { on, build: Number(build), fingerprint: print } : null;
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

/** The number of the latest build that rows of the plan come from; 0 before the first. */
export function latestBuildNumber(items: readonly PlanItem[]): number {
  return items.reduce(
    (latest, { buildRecord }) => Math.max(latest, readBuildRecord(buildRecord)?.build ?? 0),
    0,
  );
}

function cellText(value: PlanItem[keyof PlanItem]): string {
  if (value === null) return '';
  return typeof value === 'string' || typeof value === 'number'
    ? String(value).trim()
    : value.map((part) => part.trim()).join(', ');
}
