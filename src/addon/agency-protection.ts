import { Failure } from '../core/failure.ts';
import { agencyRows } from '../core/handoff/agency-cells.ts';
import { type AgencyPerson, agencyPeople, type Sharing } from '../core/handoff/agency-people.ts';
import type { SharedTab } from '../core/handoff/still-visible.ts';
import { nameKey } from '../core/named.ts';
import { type AgencyNote, recallAgency } from '../sheets/handoff/agency-note.ts';
import {
  type KeptPerson,
  openRanges,
  otherSheets,
  protectRows,
  protectSheet,
  standingProtections,
} from '../sheets/handoff/agency-protections.ts';
import type { Workbook } from '../sheets/workbook/workbook.ts';

/** Who may edit the file: those besides its owner, and the people of the agency among them. */
export interface Access {
  readonly editors: readonly string[];
  readonly people: readonly AgencyPerson[];
}

export function accessTo(workbook: Workbook): Access {
  const sharing = sharingOf(workbook);
  return {
    editors: sharing.editors,
    people: agencyPeople(workbook.items('people'), sharing),
  };
}

/** The owner of the file, blank in a shared drive, and those who may edit it besides. */
export function sharingOf({ spreadsheet }: Workbook): Sharing {
  // The types know of no file without an owner.
  const found = spreadsheet.getOwner() as GoogleAppsScript.Base.User | null;
  const owner = nameKey(found?.getEmail() ?? '');
  const all = spreadsheet.getEditors().map((user) => nameKey(user.getEmail()));
  return { owner, editors: all.filter((email) => email !== owner && email !== '') };
}

/** What is protected: tabs by their ids, and rows of the plan that are the agency's. */
interface Protected {
  readonly tabs: ReadonlySet<number>;
  /** Tabs that the user protected. */
  readonly left: ReadonlySet<number>;
  readonly rows: number;
}

/**
 * Sets what is missing of the protections and changes what differs; answers what they cover. The
 * plan comes first, read right before: people move rows meanwhile. Telling people of the agency apart
 * comes last, as it may take longest. A tab that the user protected stays as it is, since a tab has
 * one protection.
 */
export function setProtections(
  workbook: Workbook,
  kept: readonly KeptPerson[],
  mode: AgencyNote['mode'],
  editors: readonly string[],
): Protected {
  const names = kept.map(({ name }) => name);
  const team = workbook.items('people');
  const out = kept.map(({ email }) => email);
  const guard = mode === 'warning' ? null : { editors, out };
  const standing = standingProtections(workbook, editors);
  const isTaken = (sheet: GoogleAppsScript.Spreadsheet.Sheet) =>
    standing.taken.has(sheet.getSheetId());
  if (isTaken(workbook.sheet('plan'))) throw planTaken(workbook.sheet('plan').getName());
  const table = workbook.reread('plan');
  const rows = agencyRows(table.rows, names, team);
  protectSheet(table.sheet, standing, guard, openRanges(table, rows));
  const others = otherSheets(workbook);
  const free = others.filter((sheet) => !isTaken(sheet));
  for (const sheet of free) protectSheet(sheet, standing, guard);
  protectRows(table, rows, kept, standing, guard);
  const idsOf = (sheets: typeof others) => new Set(sheets.map((sheet) => sheet.getSheetId()));
  return {
    tabs: idsOf([table.sheet, ...free]),
    left: idsOf(others.filter(isTaken)),
    rows: rows.length,
  };
}

/** Where the user protected the plan, no cells of it can be opened. */
function planTaken(name: string): Failure {
  return new Failure(
    'plan-protected',
    `You protected the tab ${name} yourself, and a tab has one protection. Take it off under Data, Protect sheets and ranges, and try again.`,
  );
}

/**
 * Brings the protections for an agency up to date, where there are any: rows came, went or changed
 * owner. People who are not of the agency any more, or may not edit the file, are left out.
 */
export function followRows(workbook: Workbook): void {
  const note = recallAgency();
  if (note === null) return;
  const { editors, people } = accessTo(workbook);
  const wanted = new Set(note.people.map(nameKey));
  const kept = people.filter(({ name, problem }) => wanted.has(nameKey(name)) && problem === '');
  if (kept.length > 0) setProtections(workbook, kept, note.mode, editors);
}

/** The tabs as whoever may edit finds them. */
export function sharedTabs({
  spreadsheet,
  directory,
}: Workbook): (SharedTab & { readonly id: number })[] {
  const { tabs, reviews, unfinishedReviews, packs } = directory;
  const keys = new Map<number, SharedTab['key']>([
    ...[...tabs].map(([key, sheet]) => [sheet.getSheetId(), key] as const),
    ...[...reviews, ...unfinishedReviews].map(
      ({ sheet }) => [sheet.getSheetId(), 'review'] as const,
    ),
    ...packs.map(({ sheet, part }) => [sheet.getSheetId(), part] as const),
  ]);
  return spreadsheet.getSheets().map((sheet) => ({
    id: sheet.getSheetId(),
    name: sheet.getName(),
    key: keys.get(sheet.getSheetId()) ?? null,
    hidden: sheet.isSheetHidden(),
  }));
}
