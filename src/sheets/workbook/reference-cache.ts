import type { TabKey } from '../../core/workbook.ts';

/** How long a tab is remembered, in seconds: people without the add-on may change it unseen. */
const LIFE = 600;

/** The most that a cache value may hold is 100 KB (platform quota). */
const LIMIT = 90_000;

const KEY = 'rowForward.items.';

/** The items of a tab as an action read them lately, for `onEdit`; `null` where they are not known. */
export function recallItems(key: TabKey): unknown[] | null {
  const stored = CacheService.getDocumentCache()?.get(KEY + key) ?? null;
  const items: unknown = stored === null ? null : JSON.parse(stored);
  return Array.isArray(items) ? items : null;
}

/** Remembers the items of a tab; a tab too large for the cache is read anew each time. */
export function rememberItems(key: TabKey, items: readonly unknown[]): void {
  const stored = JSON.stringify(items);
  if (stored.length <= LIMIT) CacheService.getDocumentCache()?.put(KEY + key, stored, LIFE);
}

/** Forgets a tab that somebody just edited. */
export function forgetItems(key: TabKey): void {
  CacheService.getDocumentCache()?.remove(KEY + key);
}
