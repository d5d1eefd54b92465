/** A name as it is compared: people write `facebook ` and `Facebook` and mean the same. */
export function nameKey(name: string): string {
  return name.trim().toLowerCase();
}

/** Finds the items of a table by their names; of two with one name, the first. */
export function named<T extends { readonly name: string }>(
  table: readonly T[],
): (name: string) => T | undefined {
  const byName = new Map<string, T>();
  for (const item of table) {
    const key = nameKey(item.name);
    if (key !== '' && !byName.has(key)) byName.set(key, item);
  }
  return (name) => byName.get(nameKey(name));
}
