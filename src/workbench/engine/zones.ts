import type { Zone } from './port.ts';

/** Whether two zones share a cell. */
export function overlap(a: Zone, b: Zone): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** What is left of a zone when another is cut out of it. */
export function without(zone: Zone, hole: Zone): Zone[] {
  if (!overlap(zone, hole)) return [zone];
  const top = Math.max(zone.top, hole.top);
  const bottom = Math.min(zone.bottom, hole.bottom);
  return [
    { ...zone, bottom: hole.top - 1 },
    { ...zone, top: hole.bottom + 1 },
    { ...zone, top, bottom, right: hole.left - 1 },
    { ...zone, top, bottom, left: hole.right + 1 },
  ].filter((part) => part.top <= part.bottom && part.left <= part.right);
}
