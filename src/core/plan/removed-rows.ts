import { BLANK_ITEM } from './blank-item.ts';
import type { PlanItem } from './item.ts';

/** A column of rows: its values, each once, and which of them each row has. */
type Packed = Readonly<
  Record<string, readonly [values: readonly unknown[], rows: readonly number[]]>
>;

const COLUMNS = Object.keys(BLANK_ITEM) as (keyof PlanItem)[]; // Its own keys.

/**
 * Rows as one short text of ASCII, to be brought back later. Rows of a plan have most values in
 * common: a row takes about 150 characters.
 */
export function packRows(items: readonly PlanItem[]): string {
  const entries = COLUMNS.flatMap((column) => {
    const texts = items.map((item) => JSON.stringify(item[column]));
    const distinct = [...new Set(texts)];
    const blank = JSON.stringify(BLANK_ITEM[column]);
    if (distinct.length === 1 && distinct[0] === blank) return [];
    const at = new Map(distinct.map((text, index) => [text, index]));
    const values: unknown[] = distinct.map((text) => JSON.parse(text));
    const rows = distinct.length < 2 ? [] : texts.map((text) => at.get(text) ?? 0);
    return [[column, [values, rows]]];
  });
  const text = JSON.stringify([items.length, Object.fromEntries(entries)]);
  // One byte a character, so that the length says what it takes to keep.
  return text.replace(
    /[^ -~]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Reads what `packRows` wrote; anything else holds no rows. */
export function unpackRows(text: string): PlanItem[] {
  try {
    const [count, packed] = JSON.parse(text) as [number, Packed]; // Only `packRows` writes it.
    return Array.from({ length: count }, (_, row) => {
      const cells = COLUMNS.map((column) => {
        const [values, rows] = packed[column] ?? [[BLANK_ITEM[column]], []];
        return [column, values[rows[row] ?? 0]];
      });
      // Each column holds what `packRows` found in it.
      return Object.fromEntries(cells) as unknown as PlanItem;
    });
  } catch {
    return [];
  }
}
