import type { PlanItem } from '../../core/plan/item.ts';
import { packRows, unpackRows } from '../../core/plan/removed-rows.ts';
import { forgetNote } from './forget-note.ts';
import { joinedNote, partedNote } from './parted-note.ts';

/** Rows that were removed on request, so that they can be brought back. */
export interface Removal {
  /** Its place among the builds of the plan: higher than those before it. */
  readonly number: number;
  /** Whether all of them are gone from the plan. */
  readonly isDone: boolean;
  readonly items: readonly PlanItem[];
}

const KEY = 'rowForward.removed';
/** Stands until all rows are gone. */
const BEGUN = 'rowForward.removing';

/** A store may hold 500 KB (platform quota), of which builds need some. */
const MOST_PARTS = 30;

/** The last removal; `null` where there is none, or where it was taken back. */
export function lastRemoval(): Removal | null {
  const stored = PropertiesService.getDocumentProperties().getProperties();
  const [, number, parts] = /^(\d+) (\d+)$/.exec(stored[KEY] ?? '') ?? [];
  if (number === undefined) return null;
  const text = joinedNote(KEY, Number(parts), stored);
  return { number: Number(number), isDone: stored[BEGUN] === undefined, items: unpackRows(text) };
}

/** Notes rows that are going to be removed; `false` where they are too many to be kept. */
export function noteRemoval(number: number, items: readonly PlanItem[]): boolean {
  const note = partedNote(KEY, packRows(items), MOST_PARTS);
  if (note === null) return false;
  PropertiesService.getDocumentProperties().setProperties({
    ...note.properties,
    [KEY]: `${number} ${note.parts}`,
    [BEGUN]: String(number),
  });
  return true;
}

/** Notes that all of them are gone. */
export function noteRemoved(): void {
  forgetNote(BEGUN);
}

/** Forgets the removal once its rows stand again. */
export function noteBroughtBack(): void {
  forgetNote(KEY);
}
