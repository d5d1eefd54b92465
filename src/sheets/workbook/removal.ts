import type { PlanItem } from '../../core/plan/item.ts';
import { packRows, unpackRows } from '../../core/plan/removed-rows.ts';

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

/** A value may hold 9 KB, and a store 500 KB (platform quota), of which builds need some. */
const PART = 8_500;
const MOST_PARTS = 30;

/** The last removal; `null` where there is none, or where it was taken back. */
export function lastRemoval(): Removal | null {
  const stored = PropertiesService.getDocumentProperties().getProperties();
  const [, number, parts] = /^(\d+) (\d+)$/.exec(stored[KEY] ?? '') ?? [];
  if (number === undefined) return null;
  const text = Array.from(
    { length: Number(parts) },
    (_, part) => stored[`${KEY}.${part}`] ?? '',
  ).join('');
  return { number: Number(number), isDone: stored[BEGUN] === undefined, items: unpackRows(text) };
}

/** Notes rows that are going to be removed; `false` where they are too many to be kept. */
export function noteRemoval(number: number, items: readonly PlanItem[]): boolean {
  const text = packRows(items);
  const parts = Math.ceil(text.length / PART);
  if (parts > MOST_PARTS) return false;
  const entries = Array.from({ length: parts }, (_, part) => [
    `${KEY}.${part}`,
    text.slice(part * PART, (part + 1) * PART),
  ]);
  PropertiesService.getDocumentProperties().setProperties({
    ...Object.fromEntries(entries),
    [KEY]: `${number} ${parts}`,
    [BEGUN]: String(number),
  });
  return true;
}

/** Notes that all of them are gone. */
export function noteRemoved(): void {
  forget(BEGUN);
}

/** Forgets the removal once its rows stand again. */
export function noteBroughtBack(): void {
  forget(KEY);
}

/** The work itself is done by then: a stumble here must not look as if it were not. */
function forget(key: string): void {
  try {
    PropertiesService.getDocumentProperties().deleteProperty(key);
  } catch {
    // The next action that finds the note looks at what stands.
  }
}
