import {
  type FilledRow,
  readFilledRows,
  writeFilledRows,
} from '../../core/plan/ideas/filled-ideas.ts';

/** How many pages tell what ideas filled last; the pages are beside it, by number. */
const KEY = 'rowForward.ideas';

/** Stands from before the first write of a filling until after its last. */
const BEGUN = 'rowForward.ideas.begun';

/** The last filling with ideas. */
export interface Filling {
  readonly rows: readonly FilledRow[];
  /** Whether it stopped half-way. */
  readonly isBegun: boolean;
}

export function lastFilling(): Filling {
  const stored = PropertiesService.getDocumentProperties().getProperties();
  const count = Number(stored[KEY] ?? 0) || 0;
  const pages = Array.from({ length: count }, (_, page) => stored[`${KEY}.${page}`] ?? '');
  return { rows: readFilledRows(pages), isBegun: stored[BEGUN] !== undefined };
}

/** Notes what is about to be filled, before anything of it is written. */
export function noteFillingBegun(rows: readonly FilledRow[]): void {
  const pages = writeFilledRows(rows);
  PropertiesService.getDocumentProperties().setProperties({
    ...Object.fromEntries(pages.map((page, index) => [`${KEY}.${index}`, page])),
    [KEY]: String(pages.length),
    [BEGUN]: 'yes',
  });
}

/**
 * Notes that it is done. The work itself is done by then: a stumble here must not look as if it were
 * not.
 */
export function noteFillingDone(): void {
  try {
    PropertiesService.getDocumentProperties().deleteProperty(BEGUN);
  } catch {
    // The next filling finds it begun, and finishes what is finished already.
  }
}

/** Forgets the last filling, once it is taken back. */
export function forgetFilling(): void {
  try {
    PropertiesService.getDocumentProperties().deleteProperty(KEY);
  } catch {
    // Taking it back again finds nothing that is still as it was filled.
  }
}
