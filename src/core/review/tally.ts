/** How often each name comes, the most frequent first; equal ones by name, so that the order of rows does not matter. */
export function tally<N extends string>(
  counted: readonly (readonly [name: N, count: number])[],
): [N, number][] {
  const counts = new Map<N, number>();
  for (const [name, count] of counted) counts.set(name, (counts.get(name) ?? 0) + count);
  return [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
}
