/** The shortest of some runs of a piece of work, in milliseconds: the least disturbed one. */
export function fastest(work: () => unknown, runs = 5): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** The fastest run of each of two pieces of work that take turns, so that neither is disturbed more. */
export function fastestOfBoth(
  one: () => unknown,
  other: () => unknown,
  turns = 9,
): readonly [number, number] {
  let best: readonly [number, number] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let turn = 0; turn < turns; turn++) {
    best = [Math.min(best[0], fastest(one, 1)), Math.min(best[1], fastest(other, 1))];
  }
  return best;
}

/**
 * How the time grows with the size: the exponent b of time = a × size^b that fits best. 1 is linear.
 */
export function growthOf(points: ReadonlyArray<readonly [size: number, milliseconds: number]>) {
  const logs = points.map(([size, time]) => [Math.log(size), Math.log(time)] as const);
  const mean = (at: 0 | 1) => logs.reduce((sum, point) => sum + point[at], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const along = logs.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0);
  return along / logs.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
}
