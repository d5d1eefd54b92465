import { nameKey } from '../../core/named.ts';

type Protection = GoogleAppsScript.Spreadsheet.Protection;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Begins the description of each protection of ours, by which it is known again. */
export const MARK = 'Row Forward: agency';

/** Who may edit what is protected, by address. */
export interface Guard {
  /** Those who may edit the file and are not the owner, whom nothing keeps out. */
  readonly editors: readonly string[];
  /** Those among them who are kept out. */
  readonly out: readonly string[];
}

/** A protection of ours, with what its description said when it was read. */
export interface OwnProtection {
  readonly protection: Protection;
  readonly description: string;
}

/**
 * A protection as one of ours; `null` where it is not. One without a description that keeps nobody
 * out is what a stop right after the making of it left behind: it protects nothing.
 */
export function asOurs(protection: Protection, editors: readonly string[]): OwnProtection | null {
  const description = protection.getDescription();
  const isOurs =
    description === '' ? isLeftOver(protection, editors) : description.startsWith(MARK);
  return isOurs ? { protection, description } : null;
}

function isLeftOver(protection: Protection, editors: readonly string[]): boolean {
  if (editors.length === 0 || !protection.canEdit() || protection.isWarningOnly()) return false;
  const now = new Set(editorsOf(protection));
  return editors.every((email) => now.has(email));
}

function editorsOf(protection: Protection): string[] {
  return protection.getEditors().map((user) => nameKey(user.getEmail()));
}

/** Lets a protection refuse what it guards, or ask once more and let it pass. */
export function fitWarning(protection: Protection, isWarning: boolean, isNew: boolean): void {
  if (isNew ? isWarning : protection.isWarningOnly() !== isWarning) {
    protection.setWarningOnly(isWarning);
  }
}

/**
 * Lets everybody but those who are kept out edit what is protected. A protection that was just made
 * lets everybody; one that stands is changed only where it differs, so that doing it again writes
 * nothing. One that only warns has no editors.
 */
export function fitGuard(protection: Protection, { editors, out }: Guard, isNew: boolean): void {
  const now = new Set(isNew ? editors : editorsOf(protection));
  const kept = new Set(out);
  const gone = out.filter((email) => now.has(email));
  const missing = editors.filter((email) => !kept.has(email) && !now.has(email));
  if (gone.length > 0) protection.removeEditors([...gone]);
  if (missing.length > 0) protection.addEditors([...missing]);
}

/** Leaves ranges of a protected tab open to everybody who may edit the file. */
export function fitOpenRanges(
  protection: Protection,
  ranges: readonly Range[],
  isNew: boolean,
): void {
  const standing = isNew ? [] : protection.getUnprotectedRanges();
  if (addresses(standing) !== addresses(ranges)) protection.setUnprotectedRanges([...ranges]);
}

function addresses(ranges: readonly Range[]): string {
  return ranges
    .map((range) => range.getA1Notation())
    .sort()
    .join();
}
