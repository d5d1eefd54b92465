/**
 * Spreads things evenly over places and answers the place of each, in order, from 0.
 *
 * As many things as places take one each; fewer leave gaps of like size; more share places.
 * `phase`, between 0 and 1, moves all of them within their gap: several spreads over the same
 * places keep out of each other's way with different phases.
 */
export function spread(count: number, places: number, phase = 0.5): number[] {
  return Array.from({ length: count }, (_, index) =>
    Math.floor(((index + phase) * places) / count),
  );
}
