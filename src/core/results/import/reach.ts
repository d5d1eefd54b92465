import type { PlainDate } from '../../calendar/plain-date.ts';

/**
 * Whether something that has some of these days reaches into the days from one to another, both
 * included; a blank bound is none. What has no day at all may be anywhere.
 */
export function reachesInto(
  from: PlainDate | '',
  to: PlainDate | '',
): (...days: readonly (PlainDate | null)[]) => boolean {
  return (...days) => {
    const known = days.filter((day): day is PlainDate => day !== null).sort();
    const [first, last] = [known[0], known[known.length - 1]];
    if (first === undefined || last === undefined) return true;
    return (to === '' || first <= to) && (from === '' || last >= from);
  };
}
