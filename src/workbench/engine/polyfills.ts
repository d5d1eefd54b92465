/**
 * Two functions that the engine calls and Node 20 lacks (the engine declares Node 22). Loaded before
 * the engine; a host that has them keeps its own.
 */
interface Grouping {
  groupBy?: <T>(items: Iterable<T>, key: (item: T, index: number) => PropertyKey) => object;
}

interface Difference {
  difference?: <T>(this: Set<T>, other: { has(value: T): boolean }) => Set<T>;
}

// The standard library of ES2023 does not declare them: they are what is added here.
const object = Object as unknown as Grouping;
const set = Set.prototype as unknown as Difference;

object.groupBy ??= <T>(items: Iterable<T>, key: (item: T, index: number) => PropertyKey) => {
  const groups: Record<PropertyKey, T[]> = Object.create(null);
  let index = 0;
  for (const item of items) {
    const name = key(item, index);
    index += 1;
    const group = groups[name];
    if (group === undefined) groups[name] = [item];
    else group.push(item);
  }
  return groups;
};

set.difference ??= function difference<T>(this: Set<T>, other: { has(value: T): boolean }) {
  return new Set([...this].filter((value) => !other.has(value)));
};
