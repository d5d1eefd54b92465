import { parseDays } from '../../cadence/days.ts';
import type { CadenceLine } from '../../cadence/line.ts';
import { nameOf } from '../../cadence/read-line.ts';
import { isPlainDate } from '../../calendar/plain-date.ts';
import { nameKey } from '../../named.ts';
import type { Changeable } from './cadence-change.ts';
import { lineNamed, wholeWordsAt } from './line-named.ts';

/** What the words of a decision seem to ask for: shown filled in, never applied unseen. */
export interface ProposedChange {
  /** The name of the line. */
  readonly line: string;
  readonly column: Changeable;
  readonly to: string;
}

/**
 * The change that a decision names clearly: one line of the cadence by its name or type, and what
 * of it becomes what. `null` where two lines, no line, or nothing that can be read is named: then a
 * person chooses.
 */
export function proposeChange(
  decision: string,
  lines: readonly CadenceLine[],
  people: readonly string[],
): ProposedChange | null {
  const words = decision.replace(/\s+/g, ' ').trim();
  const found = lineNamed(words, lines);
  if (found === null) return null;
  const rest = `${words.slice(0, found.at)}□${words.slice(found.at + found.length)}`;
  // A pause that ends is neither Active nor Until alone.
  if (PAUSE.test(rest) && /\buntil\b/i.test(rest)) return null;
  for (const read of [labelled, paused, amount, budget, days, until, owner]) {
    const change = read(rest, found.line, people);
    if (change !== null) return { line: nameOf(found.line), ...change };
  }
  return null;
}

type Change = Omit<ProposedChange, 'line'>;
type Reader = (rest: string, line: CadenceLine, people: readonly string[]) => Change | null;

/** The columns by what people call them in front of a value. */
const LABELS: readonly (readonly [RegExp, Changeable])[] = [
  [/\bhow many\b/i, 'howMany'],
  [/\basset owner\b/i, 'assetOwner'],
  [/\bowner\b/i, 'owner'],
  [/\baudience\b/i, 'audience'],
  [/\bbudget\b/i, 'budget'],
  [/\bdays\b(?! before)/i, 'days'],
  [/\buntil\b/i, 'until'],
  [/\bchannel\b/i, 'channel'],
  [/\btime\b/i, 'time'],
  [/\blead days\b/i, 'leadDays'],
  [/\bruns for\b/i, 'runsFor'],
];

/** What stands between a label and its value. */
const PARTING = /^\s*(?:[:=]|to\b|is\b|becomes\b)\s*/i;

/** `Personal: How many 2`, `Audience of Personal: past clients`: a label, and what follows it. */
const labelled: Reader = (rest, _line, people) => {
  for (const [label, column] of LABELS) {
    const match = label.exec(rest);
    if (match === null) continue;
    const behind = rest.slice(match.index + match[0].length).replace(/^\s*(?:of|for|on)?\s*□/i, '');
    const isParted = PARTING.test(behind);
    if (!isParted && (column === 'audience' || column === 'channel')) continue;
    const after = behind
      .replace(PARTING, '')
      .replace(/[\s.□]+$/, '')
      .trim();
    const to = valueFor(column, after, people);
    if (to !== null) return { column, to };
  }
  return null;
};

/** The value of a column from what follows its label; `null` where it is none. */
function valueFor(column: Changeable, text: string, people: readonly string[]): string | null {
  switch (column) {
    case 'howMany':
    case 'leadDays':
    case 'runsFor':
      return onlyNumber(text);
    case 'budget':
      return onlyAmount(text);
    case 'owner':
    case 'assetOwner':
      return people.find((name) => nameKey(name) === nameKey(text)) ?? null;
    case 'days': {
      const read = parseDays(text);
      return read.days.length > 0 && read.unreadable.length === 0 ? text : null;
    }
    case 'until':
      return isPlainDate(text) ? text : null;
    case 'time':
      return /^\d{1,2}:\d{2}$/.test(text) ? text : null;
    default:
      return text === '' || text.includes('□') ? null : text;
  }
}

const PAUSE = /^(?:pause|stop|drop|end|no more)\b/i;

/** `Pause Personal`, `Stop the lead ad`, `Resume Personal`. */
const paused: Reader = (rest) => {
  if (PAUSE.test(rest)) return { column: 'active', to: 'No' };
  if (/^(?:resume|restart|start)\b.*\bagain\b|^(?:resume|restart)\b/i.test(rest)) {
    return { column: 'active', to: 'Yes' };
  }
  return null;
};

const NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
];
const NUMBER = `(\\d{1,3}|${NUMBERS.join('|')}|once|twice)`;

/** `Two Personal posts a week`, `Personal: 2 a week`, `Personal twice a week`; of the line's own period. */
const amount: Reader = (rest, line) => {
  const period = /\b(?:a|per|every|each)\s+(week|month)\b/i.exec(rest)?.[1];
  if (period === undefined || period.toLowerCase() !== line.per || RELATIVE.test(rest)) return null;
  const counts = rest.match(new RegExp(`(?<![\\w.$€£-])${NUMBER}(?!\\s*%|[\\w.-])`, 'gi')) ?? [];
  const [count] = counts;
  if (counts.length !== 1 || count === undefined) return null;
  return { column: 'howMany', to: String(numberOf(count)) };
};

/** Words that make a number one to add or to take away. */
const RELATIVE = /\b(?:more|fewer|less|extra|another|additional)\b/i;

function numberOf(word: string): number {
  const lower = word.toLowerCase();
  if (lower === 'once') return 1;
  if (lower === 'twice') return 2;
  const index = NUMBERS.indexOf(lower);
  return index < 0 ? Number(word) : index;
}

/** `Give Personal $300`, `Raise the lead ad to $700`: an amount with its sign, for an ad. */
const budget: Reader = (rest, line) => {
  if (line.kind !== 'Ad') return null;
  const amounts = rest.match(/[$€£]\s?\d[\d,]*(?:\.\d+)?/g) ?? [];
  const [only] = amounts;
  const isRelative = /\bby\s+[$€£]/i.test(rest);
  if (amounts.length !== 1 || only === undefined || isRelative) return null;
  return { column: 'budget', to: only.replace(/[$€£,\s]/g, '') };
};

/** `Personal on Tue and Fri`. */
const days: Reader = (rest) => {
  const text = /□\s*(?:posts?|ads?)?\s*(?:only\s+)?on\s+(.+?)[\s.]*$/i.exec(rest)?.[1];
  if (text === undefined) return null;
  const read = parseDays(text);
  return read.days.length > 0 && read.unreadable.length === 0 ? { column: 'days', to: text } : null;
};

/** `Personal until 2026-12-31`. */
const until: Reader = (rest) => {
  const date = /\buntil\s+(\d{4}-\d{2}-\d{2})\b/i.exec(rest)?.[1];
  return date !== undefined && isPlainDate(date) ? { column: 'until', to: date } : null;
};

/** `Marco takes Personal`, `Give Personal to Marco`, `Personal goes to Marco`. */
const owner: Reader = (rest, _line, people) => {
  const named = people.filter((name) => wholeWordsAt(rest, name) >= 0);
  const [one] = named;
  if (named.length !== 1 || one === undefined) return null;
  const name = one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const takes = new RegExp(`^${name}\\s+(?:takes(?: over)?|owns|does)\\s+(?:the\\s+)?□`, 'i');
  const goes = new RegExp(`□\\s*(?:posts?\\s+|ads?\\s+)?(?:goes\\s+|go\\s+)?to\\s+${name}\\b`, 'i');
  return takes.test(rest) || goes.test(rest) ? { column: 'owner', to: one } : null;
};

function onlyNumber(text: string): string | null {
  const word = new RegExp(`^${NUMBER}$`, 'i').exec(text)?.[1];
  return word === undefined ? null : String(numberOf(word));
}

function onlyAmount(text: string): string | null {
  const digits = /^[$€£]?\s?(\d[\d,]*(?:\.\d+)?)$/.exec(text)?.[1];
  return digits === undefined ? null : digits.replace(/,/g, '');
}
