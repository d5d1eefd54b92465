/** A value as text in which equal values are equal: the names of an object stand in one order. */
export function comparable(value: unknown): string {
  return JSON.stringify(inOrder(value)) ?? 'undefined';
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  const entries = Object.entries(value).map(([key, part]) => [key, inOrder(part)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
