import type { ViewName } from '../view-name.ts';

/**
 * One stroke each, 20 units square: a flag, a house, a calendar, a list with ticks, a person, a
 * tray, bars, a briefcase.
 */
const STROKES: Readonly<Record<ViewName, string>> = {
  start: 'M5 18V3M5 4h10l-2.5 3.5L15 11H5',
  home: 'M3 9.5 10 3.5l7 6M5 8.5V17h10V8.5M8.5 17v-5h3v5',
  build: 'M3.5 5h13v12h-13zM3.5 8.5h13M7 3v3.5M13 3v3.5M10 10.5v4.5M7.8 12.7h4.4',
  check: 'M3 5.5 4.5 7 7 4M3 12.5 4.5 14 7 11M10 5.5h7M10 12.5h7',
  week: 'M10 10a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4zM3.5 17c.5-3.5 3-5 6.5-5s6 1.5 6.5 5',
  results: 'M10 3v8.5M6.5 8.5 10 12l3.5-3.5M3.5 12.5V17h13v-4.5',
  review: 'M3 17h14M5.5 17v-5M10 17V4M14.5 17V8.5',
  agency: 'M3 7h14v9.5H3zM7.5 7V4h5v3M3 11h14',
};

/** The picture of a view, above its name. */
export function ViewIcon({ view }: { readonly view: ViewName }) {
  return (
    <svg class="view-icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path
        d={STROKES[view]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.6"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
