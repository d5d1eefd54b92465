import { groupBy } from '../../core/group-by.ts';
import { AGENCY_COLUMNS, type AgencyRow } from '../../core/handoff/agency-cells.ts';
import type { PlanItem } from '../../core/plan/item.ts';
import { runs } from '../workbook/runs.ts';
import { columnOf, type Table } from '../workbook/table.ts';
import type { Workbook } from '../workbook/workbook.ts';
import {
  asOurs,
  fitGuard,
  fitOpenRanges,
  fitWarning,
  type Guard,
  MARK,
  type OwnProtection,
} from './protection.ts';

type Protection = GoogleAppsScript.Spreadsheet.Protection;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Somebody who is kept to rows of their own. */
export interface KeptPerson {
  readonly name: string;
  readonly email: string;
}

/** What stands of protections before ours are set. */
export interface Standing {
  /** Those of ours. */
  readonly ofRanges: readonly OwnProtection[];
  /** Those of ours on whole tabs, by the id of the tab: a tab has one at most. */
  readonly ofTabs: ReadonlyMap<number, OwnProtection>;
  /** The ids of tabs that have one of the user's own. */
  readonly taken: ReadonlySet<number>;
}

/** The protections of a spreadsheet; `editors` are those besides the owner. */
export function standingProtections(
  { spreadsheet }: Workbook,
  editors: readonly string[],
): Standing {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  const ofTabs = new Map<number, OwnProtection>();
  const taken = new Set<number>();
  for (const protection of spreadsheet.getProtections(SHEET)) {
    const id = protection.getRange().getSheet().getSheetId();
    const own = asOurs(protection, editors);
    if (own === null) taken.add(id);
    else ofTabs.set(id, own);
  }
  const ofRanges = spreadsheet
    .getProtections(RANGE)
    .flatMap((protection) => asOurs(protection, editors) ?? []);
  return { ofRanges, ofTabs, taken };
}

/** The tabs of ours besides the plan. */
export function otherSheets({ directory }: Workbook): Sheet[] {
  const { tabs, reviews, unfinishedReviews, packs } = directory;
  const ofMonths = [...reviews, ...unfinishedReviews, ...packs].map(({ sheet }) => sheet);
  return [...[...tabs].flatMap(([key, sheet]) => (key === 'plan' ? [] : [sheet])), ...ofMonths];
}

/**
 * Protects a tab, but for ranges that stay open to everybody who may edit the file. Without a guard
 * the protection only warns.
 */
export function protectSheet(
  sheet: Sheet,
  { ofTabs }: Standing,
  guard: Guard | null,
  open: readonly Range[] = [],
): void {
  const standing = ofTabs.get(sheet.getSheetId());
  const isNew = standing === undefined;
  const protection = standing?.protection ?? sheet.protect();
  if (standing?.description !== MARK) protection.setDescription(MARK);
  if (open.length > 0) fitOpenRanges(protection, open, isNew);
  fitWarning(protection, guard === null, isNew);
  if (guard !== null) fitGuard(protection, guard, isNew);
}

/** The cells of their own rows, and all of Issues: a check writes it in one piece. */
export function openRanges(table: Table<PlanItem>, rows: readonly AgencyRow[]): Range[] {
  const { sheet, columns } = table;
  const below = columns.headerRow;
  const issues = sheet.getRange(
    below,
    columnOf(table, 'issues'),
    sheet.getMaxRows() - below + 1,
    1,
  );
  const across = runs(AGENCY_COLUMNS.map((key) => columnOf(table, key)));
  const down = runs(rows.map(({ row }) => row));
  return [
    issues,
    ...down.flatMap((run) =>
      across.map((at) => sheet.getRange(run[0] ?? 1, at[0] ?? 1, run.length, at.length)),
    ),
  ];
}

/**
 * Keeps people of an agency out of each other's rows: one protection for each run of rows of the
 * same people, on top of what the tab leaves open, to which it adds nothing. Where nobody is kept
 * out of a row, it needs none, nor where protections only warn.
 */
export function protectRows(
  table: Table<PlanItem>,
  rows: readonly AgencyRow[],
  people: readonly KeptPerson[],
  { ofRanges }: Standing,
  guard: Guard | null,
): void {
  const standing = new Map(
    ofRanges.map((own) => [placeOf(own.protection.getRange(), own.description), own.protection]),
  );
  const kept = new Set<Protection>();
  if (guard !== null) {
    for (const { range, description, out } of ownRows(table, rows, people)) {
      const found = standing.get(placeOf(range, description));
      const protection = found ?? range.protect().setDescription(description);
      fitGuard(protection, { ...guard, out }, found === undefined);
      kept.add(protection);
    }
  }
  for (const { protection } of ofRanges) {
    if (!kept.has(protection)) protection.remove();
  }
}

function placeOf(range: Range, description: string): string {
  return `${range.getSheet().getSheetId()} ${range.getA1Notation()} ${description}`;
}

/** The runs of rows of the same people, across the columns that are open. */
function ownRows(
  table: Table<PlanItem>,
  rows: readonly AgencyRow[],
  people: readonly KeptPerson[],
): { range: Range; description: string; out: string[] }[] {
  const across = besideIssues(table);
  const ofSome = rows.filter((row) => row.people.length !== people.length);
  const byPeople = groupBy(ofSome, (row) => row.people.join(', '));
  return [...byPeople].flatMap(([names, ofThem]) => {
    const own = new Set(ofThem[0]?.people);
    const out = people.filter(({ name }) => !own.has(name)).map(({ email }) => email);
    return runs(ofThem.map(({ row }) => row)).flatMap((run) =>
      across.map((at) => ({
        range: table.sheet.getRange(run[0] ?? 1, at[0] ?? 1, run.length, at.length),
        description: `${MARK}, rows of ${names}`,
        out,
      })),
    );
  });
}

/** The columns from the first open one to the last, without Issues, which is everybody's. */
function besideIssues(table: Table<PlanItem>): number[][] {
  const columns = AGENCY_COLUMNS.map((key) => columnOf(table, key));
  const issues = columnOf(table, 'issues');
  const left = Math.min(...columns);
  const all = Array.from({ length: Math.max(...columns) - left + 1 }, (_, index) => left + index);
  return runs(all.filter((at) => at !== issues));
}

/** Takes off every protection of ours, and no other; answers how many. */
export function removeProtections({ ofTabs, ofRanges }: Standing): number {
  const ours = [...ofRanges, ...ofTabs.values()];
  for (const { protection } of ours) protection.remove();
  return ours.length;
}
