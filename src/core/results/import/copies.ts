/**
 * Tells whether a row of a thing that other rows measure too says in every cell what one of them
 * said. Only rows that say the same in the columns that are read (`places`) are compared as a
 * whole: files are wide, and most things have one row.
 */
export function copyFinder(): (
  thing: string,
  row: readonly string[],
  places: readonly number[],
) => boolean {
  const firsts = new Map<string, readonly string[]>();
  const alike = new Map<string, (readonly string[])[]>();
  const wholes = new Set<string>();
  const isKnown = (thing: string, row: readonly string[], places: readonly number[]): boolean => {
    const read = [thing, ...places.map((place) => row[place] ?? '')].join('\t');
    const earlier = alike.get(read);
    if (earlier === undefined) {
      alike.set(read, [row]);
      return false;
    }
    for (const first of earlier.splice(0)) wholes.add(first.join('\t'));
    const whole = row.join('\t');
    const known = wholes.has(whole);
    wholes.add(whole);
    return known;
  };
  return (thing, row, places) => {
    const first = firsts.get(thing);
    firsts.set(thing, NOTHING);
    if (first === undefined) {
      firsts.set(thing, row);
      return false;
    }
    if (first !== NOTHING) isKnown(thing, first, places);
    return isKnown(thing, row, places);
  };
}

/** Stands for a first row that was compared already. */
const NOTHING: readonly string[] = [];
