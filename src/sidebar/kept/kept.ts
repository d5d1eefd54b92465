import { VIEWS, type ViewName } from '../view-name.ts';

/**
 * What the sidebar remembers of a person's choices in one spreadsheet, over closing. Blank means:
 * not chosen.
 */
export interface Kept {
  readonly view: ViewName | '';
  readonly homeMonth: string;
  readonly buildPart: 'months' | 'ideas' | 'decisions';
  readonly buildMonth: string;
  /** How many months are built at once, 1 to 12. */
  readonly buildMonths: number;
  readonly checkPart: 'plan' | 'links';
  /** A month, `all`, or blank. */
  readonly checkMonth: string;
  readonly groupBy: 'row' | 'rule';
  /** Of findings: the severities shown, none for all. */
  readonly severities: readonly ('error' | 'warning' | 'hint')[];
  readonly code: string;
  readonly owner: string;
  /** Words searched for. */
  readonly words: string;
  readonly person: string;
  readonly weekPart: 'week' | 'approve';
  readonly resultsFrom: 'file' | 'paste' | 'tab';
  readonly reviewMonth: string;
  readonly agencyPart: 'share' | 'back' | 'files';
  /** Whether they get a pack or work in the sheet; blank until the question is answered. */
  readonly agencyWay: '' | 'pack' | 'place';
  readonly agencyMonth: string;
}

/** How a choice is read: what counts where nothing that fits is stored, and what fits. */
interface Reader<T> {
  readonly usual: T;
  readonly fits: (value: unknown) => value is T;
}

const text: Reader<string> = { usual: '', fits: (value) => typeof value === 'string' };
const month = matching(/^(\d{4}-\d{2})?$/);

const READERS: { readonly [K in keyof Kept]: Reader<Kept[K]> } = {
  view: oneOf(['', ...VIEWS]),
  homeMonth: month,
  buildPart: oneOf(['months', 'ideas', 'decisions']),
  buildMonth: month,
  buildMonths: {
    usual: 1,
    fits: (value): value is number =>
      Number.isInteger(value) && count(value) > 0 && count(value) < 13,
  },
  checkPart: oneOf(['plan', 'links']),
  checkMonth: matching(/^(\d{4}-\d{2}|all)?$/),
  groupBy: oneOf(['row', 'rule']),
  severities: {
    usual: [],
    fits: (value): value is Kept['severities'] =>
      Array.isArray(value) && value.every(oneOf(['error', 'warning', 'hint']).fits),
  },
  code: text,
  owner: text,
  words: text,
  person: text,
  weekPart: oneOf(['week', 'approve']),
  resultsFrom: oneOf(['file', 'paste', 'tab']),
  reviewMonth: month,
  agencyPart: oneOf(['share', 'back', 'files']),
  agencyWay: oneOf(['', 'pack', 'place']),
  agencyMonth: month,
};

function count(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

function matching(pattern: RegExp): Reader<string> {
  return { usual: '', fits: (value): value is string => text.fits(value) && pattern.test(value) };
}

/** The first is the usual one. */
function oneOf<const T extends string>(values: readonly [T, ...T[]]): Reader<T> {
  return {
    usual: values[0],
    fits: (value): value is T => values.some((other) => other === value),
  };
}

/**
 * The choices that a text holds, as `writeKept` made it. Whatever cannot be read, be it of an older
 * sidebar, is as if it had not been chosen.
 */
export function readKept(stored: string): Kept {
  const found = parsed(stored);
  const entries = Object.entries(READERS).map(([key, { usual, fits }]) => {
    const value = found.get(key);
    return [key, fits(value) ? value : usual];
  });
  // One entry for each reader, of its own type, which fromEntries forgets.
  return Object.fromEntries(entries) as Kept;
}

function parsed(stored: string): ReadonlyMap<string, unknown> {
  try {
    return new Map(Object.entries(JSON.parse(stored)));
  } catch {
    return new Map();
  }
}

/** More than this is not stored: the add-on keeps a little for each of several spreadsheets. */
const MOST = 900;

/** What has to be remembered, as short as it can be; nothing where it would be too long. */
export function writeKept(choices: Kept): string {
  const usual = new Map<string, unknown>(Object.entries(readKept('')));
  const chosen = Object.entries(choices).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(usual.get(key)),
  );
  const written = JSON.stringify(Object.fromEntries(chosen));
  return written.length > MOST ? '{}' : written;
}
