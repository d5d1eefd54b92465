import { Failure } from '../core/failure.ts';
import type { TabKey } from '../core/workbook.ts';
import { Workbook } from '../sheets/workbook/workbook.ts';
import type { ActionName, Input } from './contract/contract.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
/** A tab by its key, or the review of a month. */
type Place = TabKey | `review ${string}`;
type Written<A extends ActionName> = readonly Place[] | ((input: Input<A>) => readonly Place[]);

const PLAN: readonly Place[] = ['plan'];

/**
 * The tabs that an action cannot do without writing into. Checking the plan is not among them: whoever
 * may write nothing but Issues still checks.
 */
const WRITES: { readonly [A in ActionName]?: Written<A> } = {
  setUp: PLAN,
  loadSample: PLAN,
  confirmCycle: ['salesCycle'],
  applyCycle: ['salesCycle'],
  buildMonth: PLAN,
  removeExtra: PLAN,
  undoBuild: PLAN,
  fixFindings: PLAN,
  undoFixes: PLAN,
  writeOwnRules: ['ownRules'],
  markLinksChecked: ['standingLinks'],
  importRows: ({ table }) => [table],
  reviewMonth: ({ month }) => [`review ${month}`],
  closeReview: ({ month }) => [`review ${month}`, 'decisions'],
  applyDecision: ['cadence', 'decisions'],
  undoDecision: ['cadence', 'decisions'],
  accept: PLAN,
  approve: PLAN,
  withdrawApproval: PLAN,
  fillIdeas: PLAN,
  undoIdeas: PLAN,
  protectForAgency: PLAN,
  unprotect: PLAN,
  makePack: PLAN,
  applyPack: PLAN,
};

/**
 * Says before an action begins that this person may not do it, since a tab that it writes into is
 * protected from them: otherwise it would stop half-way. Where nothing is protected, that takes one
 * read.
 */
export function requireWritable<A extends ActionName>(action: A, input: Input<A>): void {
  const written: Written<A> | undefined = WRITES[action];
  if (written === undefined) return;
  const places = typeof written === 'function' ? written(input) : written;
  const workbook = Workbook.open();
  const { SHEET } = SpreadsheetApp.ProtectionType;
  const standing = workbook.spreadsheet.getProtections(SHEET);
  if (standing.length === 0) return;
  const { tabs, reviews } = workbook.directory;
  const sheets = new Map<Place, Sheet>([
    ...tabs,
    ...reviews.map(({ month, sheet }) => [`review ${month}`, sheet] as const),
  ]);
  const ids = new Set(places.map((place) => sheets.get(place)?.getSheetId()));
  for (const protection of standing) {
    const sheet = protection.getRange().getSheet();
    if (ids.has(sheet.getSheetId()) && !protection.canEdit()) throw notAllowed(sheet);
  }
}

function notAllowed(sheet: Sheet): Failure {
  return new Failure(
    'protected',
    `The tab ${sheet.getName()} is protected from you, and this would write into it. Ask the owner of the spreadsheet to do it. Nothing was changed.`,
  );
}
