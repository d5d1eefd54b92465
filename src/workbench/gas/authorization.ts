/** What a script may call: by the mode of its execution, and by the scopes of its manifest. */
import type { AuthMode } from './context.ts';
import { EXCEPTIONS, fail } from './exceptions.ts';

const SCOPE = 'https://www.googleapis.com/auth/';
const SHEETS = [`${SCOPE}spreadsheets.currentonly`, `${SCOPE}spreadsheets`];
const CONTAINER_UI = [`${SCOPE}script.container.ui`];

/** Classes that reach the spreadsheet. Builders reach nothing before they are handed in. */
const SPREADSHEET_CLASSES = new Set([
  ...['Spreadsheet', 'Sheet', 'Range', 'RangeList', 'NamedRange', 'Group', 'Protection'],
  ...['DeveloperMetadata', 'DeveloperMetadataFinder', 'EmbeddedChart', 'Filter'],
]);
/** What works without any authorisation: menus, logs, and what computes. */
const WITHOUT_AUTHORISATION =
  /^(SpreadsheetApp\.(getUi|flush|new\w+)|Ui\.create\w+|Menu\.\w+|Logger\.\w+|console\.\w+|Utilities\.\w+|Session\.getScriptTimeZone|\w*(Builder|HtmlService|HtmlOutput|Charts|Criteria|Constant)\.\w+)$/;
/** What needs a person who just asked for it: a simple trigger opens nothing. */
const NEEDS_FULL = /^Ui\.(alert|prompt|show\w+)$/;

/** What an execution is allowed. */
export interface Allowance {
  readonly mode: AuthMode;
  /** The manifest's scopes; `null` where the manifest leaves them to the script's text. */
  readonly scopes: readonly string[] | null;
}

/** Throws what Google throws where the execution may not call the member. */
export function checkAuthorization({ mode, scopes }: Allowance, member: string): void {
  const wanted = scopesOf(member);
  const isFree = WITHOUT_AUTHORISATION.test(member) || isConstant(member);
  if (mode === 'NONE' && !isFree) fail(EXCEPTIONS.permission(member, wanted));
  if (mode === 'LIMITED' && NEEDS_FULL.test(member)) fail(EXCEPTIONS.permission(member, wanted));
  if (scopes === null || wanted.length === 0) return;
  if (!wanted.some((scope) => scopes.includes(scope))) fail(EXCEPTIONS.permission(member, wanted));
}

/** The scopes of which the member needs one; none where it needs none. */
function scopesOf(member: string): readonly string[] {
  const [owner = ''] = member.split('.');
  if (/^Ui\.show/.test(member)) return CONTAINER_UI;
  if (/^SpreadsheetApp\.(get(?!Ui$)|set)/.test(member)) return SHEETS;
  return SPREADSHEET_CLASSES.has(owner) ? SHEETS : [];
}

/** Constants of enumerations, of which every class has names of its own. */
function isConstant(member: string): boolean {
  return /\.(name|ordinal|compareTo|toString)$/.test(member);
}

/** The scopes of a manifest's text, `null` where it names none. */
export function scopesOfManifest(manifest: string | undefined): readonly string[] | null {
  if (manifest === undefined) return null;
  const { oauthScopes } = JSON.parse(manifest) as { oauthScopes?: string[] };
  return oauthScopes ?? null;
}
