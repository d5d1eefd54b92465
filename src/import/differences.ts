import type { UpdatedRow } from '../core/results/import/merged.ts';
import type { RowDifference } from './prepared-import.ts';

/** More differences than this nobody reads one by one. */
const MOST = 100;

/** What would change in rows that stand, cell by cell, for the first of them. */
export function differencesOf<T extends { readonly sourceId: string }>(
  updated: readonly UpdatedRow<T>[],
): RowDifference[] {
  return updated.slice(0, MOST).map(({ before, after }) => ({
    name: nameOf(after),
    cells: Object.entries(after)
      // Both have the fields of one type.
      .map(([key, to]) => ({ key, from: before.item[key as keyof T], to }))
      .filter(({ from, to }) => from !== to)
      .map(({ key, from, to }) => ({
        column: headerOf(key),
        from: String(from ?? ''),
        to: String(to ?? ''),
      })),
  }));
}

function nameOf(item: { readonly sourceId: string }): string {
  const name = 'name' in item && typeof item.name === 'string' ? item.name : '';
  return name === '' ? item.sourceId : name;
}

/** The header of a field: `linkClicks` is Link clicks. */
function headerOf(key: string): string {
  if (key === 'rowId') return 'Row ID';
  if (key === 'sourceId') return 'Source ID';
  const words = key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
