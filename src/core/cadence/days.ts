/** A day that a line of the cadence names. */
export type Day =
  /** 1 is Monday, 7 is Sunday. */
  | { readonly kind: 'weekday'; readonly weekday: number }
  /** 1 to 31; the last day where the month is shorter. */
  | { readonly kind: 'day-of-month'; readonly day: number }
  /** The first (1) to fifth (5) such weekday of the month, or the last (-1). */
  | { readonly kind: 'weekday-of-month'; readonly weekday: number; readonly nth: number };

/** The days of a line, and the words that name none, as they were typed. */
export interface Days {
  readonly days: readonly Day[];
  readonly unreadable: readonly string[];
}

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const ORDINALS = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
  ['last', -1],
]);
const LAST_DAY = 31;
/** Words that people put between days and that say nothing. */
const FILLERS = new Set(['on', 'the', 'every', 'each', 'of', 'month']);
const AND = new Set(['and', '&', '+']);

/**
 * Reads the column Days of the cadence: `Mon, Thu, Sat`, `Mon-Fri`, `6, 20`, `31` (the last day
 * where the month is shorter), `first Tuesday`, `1st and 3rd Mon`, `last day`. English names and
 * abbreviations of two letters or more, in any case. Blank text names no day.
 */
export function parseDays(text: string): Days {
  const parts = text.split(/[,;\n]/).map(parsePart);
  return {
    days: distinct(parts.flatMap((part) => part.days)),
    unreadable: parts.flatMap((part) => part.unreadable),
  };
}

interface Ordinal {
  readonly word: string;
  readonly nth: number;
}

/** Reads what stands between two commas, word by word. */
function parsePart(part: string): Days {
  const days: Day[] = [];
  const unreadable: string[] = [];
  let ordinals: Ordinal[] = [];
  let joined = false;
  // Ordinals that no weekday followed: `6th` is a day of the month, `first` is nothing.
  const close = () => {
    for (const { word, nth } of ordinals) {
      if (/^\d/.test(word) && nth <= LAST_DAY) days.push({ kind: 'day-of-month', day: nth });
      else unreadable.push(word);
    }
    ordinals = [];
  };
  for (const typed of part.replace(/\s*[-–—]\s*/g, '-').split(/\s+/)) {
    const word = typed.toLowerCase();
    const ordinal = ordinalOf(word);
    const weekdays = weekdaysOf(word);
    if (word === '' || FILLERS.has(word)) continue;
    if (ordinal !== undefined) {
      if (!joined) close();
      ordinals.push({ word: typed, nth: ordinal });
    } else if (/^\d+$/.test(word) && Number(word) >= 1 && Number(word) <= LAST_DAY) {
      close();
      days.push({ kind: 'day-of-month', day: Number(word) });
    } else if (weekdays.length > 0 && ordinals.every(({ nth }) => nth <= 5)) {
      days.push(...daysOfWord(weekdays, ordinals));
      ordinals = [];
    } else if (word === 'day' && ordinals.length === 1 && isEndOfMonth(ordinals)) {
      const day = ordinals[0]?.nth === 1 ? 1 : LAST_DAY;
      days.push({ kind: 'day-of-month', day });
      ordinals = [];
    } else if (!AND.has(word)) {
      unreadable.push([...ordinals.map((known) => known.word), typed].join(' '));
      ordinals = [];
    }
    joined = AND.has(word);
  }
  close();
  return { days, unreadable };
}

function daysOfWord(weekdays: readonly number[], ordinals: readonly Ordinal[]): Day[] {
  return weekdays.flatMap((weekday): Day[] =>
    ordinals.length === 0
      ? [{ kind: 'weekday', weekday }]
      : ordinals.map(({ nth }) => ({ kind: 'weekday-of-month', weekday, nth })),
  );
}

function isEndOfMonth(ordinals: readonly Ordinal[]): boolean {
  return ordinals.every(({ nth }) => nth === 1 || nth === -1);
}

/** `first`, `last`, `2nd`, `20th`; `undefined` for any other word. */
function ordinalOf(word: string): number | undefined {
  const [, digits] = /^([1-9]\d?)(?:st|nd|rd|th)$/.exec(word) ?? [];
  return digits === undefined ? ORDINALS.get(word) : Number(digits);
}

/** `mon`, `Mondays`, `mon-fri` (also over the week's end: `sat-mon`); none for any other word. */
function weekdaysOf(word: string): number[] {
  const [from, to, ...more] = word.split('-').map(weekdayOfName);
  if (more.length > 0 || from === undefined) return [];
  if (!word.includes('-')) return [from];
  if (to === undefined) return [];
  const length = ((to - from + 7) % 7) + 1;
  return Array.from({ length }, (_, index) => ((from - 1 + index) % 7) + 1);
}

function weekdayOfName(name: string): number | undefined {
  const stem = name.replace(/\.$/, '').replace(/days$/, 'day');
  const index = stem.length < 2 ? -1 : WEEKDAYS.findIndex((weekday) => weekday.startsWith(stem));
  return index < 0 ? undefined : index + 1;
}

function distinct(days: readonly Day[]): Day[] {
  return [...new Map(days.map((day) => [JSON.stringify(day), day])).values()];
}
