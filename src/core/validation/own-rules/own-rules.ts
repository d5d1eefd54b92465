import { nameKey } from '../../named.ts';
import type { Kind, PlanItem } from '../../plan/item.ts';
import type { TableRow } from '../../workbook.ts';
import type { Severity } from '../finding.ts';
import type { PlanRow } from '../plan-row.ts';
import { EVERY_KIND, type RowRule } from '../rule.ts';
import { shortened } from '../shortened.ts';
import { type Finder, patternFinder, wordFinder } from './finder.ts';
import type { AppliesTo, LookIn, OwnRule, OwnSeverity } from './own-rule.ts';

type Line = TableRow<OwnRule>;

/** The columns of the plan that hold text which a team's own rules can look at. */
type TextColumn = 'topic' | 'copy' | 'link' | 'audience' | 'assetBrief';

const COLUMNS: Record<LookIn, readonly TextColumn[]> = {
  Copy: ['copy'],
  Topic: ['topic'],
  Link: ['link'],
  Audience: ['audience'],
  'Asset brief': ['assetBrief'],
  'Any text': ['copy', 'topic', 'link', 'audience', 'assetBrief'],
};

const KINDS: Record<AppliesTo, readonly Kind[]> = {
  Posts: ['Post'],
  Ads: ['Ad'],
  Tasks: ['Task'],
  'Business posts': ['Post'],
  All: EVERY_KIND,
};

const SEVERITY: Record<OwnSeverity, Severity> = {
  Error: 'error',
  Warning: 'warning',
  Hint: 'hint',
};

/** The rules that a team wrote in the tab Own rules; lines that are off or cannot work are left out. */
export function ownRules(lines: readonly Line[]): RowRule[] {
  const codes = new Set<string>();
  return lines.filter(isOn).flatMap((line) => {
    const finder = finderOf(line.item);
    if ('problem' in finder) return [];
    const code = codeOf(line, codes);
    codes.add(code);
    return [ruleOf(line.item, code, finder.isIn)];
  });
}

/** What is to be typed instead, where an active line cannot work. */
export function ownRuleProblems(
  lines: readonly Line[],
): { readonly row: number; readonly problem: string }[] {
  return lines.filter(isOn).flatMap(({ row, item }) => {
    const finder = finderOf(item);
    return 'problem' in finder ? [{ row, problem: finder.problem }] : [];
  });
}

/** Where the words themselves cannot be read, that has a finding already. */
function isOn({ item, unreadable }: Line): boolean {
  return item.active && !unreadable.includes('pattern');
}

function finderOf({ match, pattern }: OwnRule): Finder {
  return match === 'Pattern' ? patternFinder(pattern) : wordFinder(pattern);
}

/** `own:` and the name in kebab case; a second rule of the name is told apart by a number. */
function codeOf({ row, item }: Line, taken: ReadonlySet<string>): string {
  const name = item.rule
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  const code = `own:${name === '' ? `line-${row}` : name}`;
  let own = code;
  for (let number = 2; taken.has(own); number++) own = `${code}-${number}`;
  return own;
}

function ruleOf(rule: OwnRule, code: string, isIn: (text: string) => boolean): RowRule {
  const appliesTo = rule.appliesTo === '' ? 'All' : rule.appliesTo;
  const columns = COLUMNS[rule.lookIn === '' ? 'Any text' : rule.lookIn];
  const place = rule.firesWhen === 'Not found' ? whereMissing : whereFound;
  return {
    code,
    severity: SEVERITY[rule.severity === '' ? 'Warning' : rule.severity],
    why: asSentence(rule.why, 'Your team wrote this rule, in the tab Own rules.'),
    example: shortened(rule.pattern),
    scope: 'row',
    kinds: KINDS[appliesTo],
    tables: [],
    check: (row, { sells }) => {
      if (appliesTo === 'Business posts' && !sells(row.item.type)) return null;
      const column = place(row, columns, isIn);
      return column === null ? null : { column, message: messageOf(rule) };
    },
  };
}

type Place = (
  row: PlanRow,
  columns: readonly TextColumn[],
  isIn: (text: string) => boolean,
) => keyof PlanItem | null;

const whereFound: Place = ({ item }, columns, isIn) =>
  columns.find((column) => item[column] !== '' && isIn(item[column])) ?? null;

/** Only text that is really written can lack something. */
const whereMissing: Place = (row, columns, isIn) => {
  const written = columns.filter((column) => row.isReadable(column) && !row.lacks(column));
  const [first] = written;
  if (first === undefined || !columns.every(row.isReadable)) return null;
  return written.some((column) => isIn(row.item[column])) ? null : first;
};

function messageOf({ rule, pattern, match, firesWhen, message }: OwnRule): string {
  const name = nameKey(rule) === '' ? 'Your own rule' : `Your own rule “${shortened(rule)}”`;
  const what = match === 'Pattern' ? 'what it describes' : `“${shortened(pattern)}”`;
  const standard =
    firesWhen === 'Not found'
      ? `${name} asks for ${what} here: add it.`
      : `${name} does not want ${what} here: change it.`;
  return asSentence(message, standard);
}

/** The longest sentence that a team's rule may say: it stands in the column Issues. */
const LONGEST = 300;

function asSentence(typed: string, standard: string): string {
  const text = Array.from(
    typed
      .slice(0, 2 * LONGEST)
      .replace(/\s+/g, ' ')
      .trim(),
  )
    .slice(0, LONGEST)
    .join('');
  return text === '' ? standard : text;
}
