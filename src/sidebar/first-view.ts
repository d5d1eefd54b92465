import type { StartAnswer } from './desk.ts';
import type { Kept } from './kept/kept.ts';
import type { ViewName } from './view-name.ts';

/**
 * The view to open where nobody asked for one: Start until a first month is planned, from then on
 * where the person was last, or Home: day one is over.
 */
export function firstViewOf(start: StartAnswer | null, last: ViewName | ''): ViewName {
  if (start === null) return 'home';
  const isSetUp = start.ready && start.cycleConfirmed && start.months.length > 0;
  if (!isSetUp) return 'start';
  return last === '' || last === 'start' ? 'home' : last;
}

/** The part of a view that a line of the menu means: `Build a month` is not about ideas. */
export function partsOf(view: ViewName | ''): Partial<Kept> {
  if (view === 'build') return { buildPart: 'months' };
  if (view === 'check') return { checkPart: 'plan' };
  return {};
}
