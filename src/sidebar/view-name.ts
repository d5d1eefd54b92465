/** The views of the sidebar, in the order of their tabs. */
export const VIEWS = [
  'start',
  'home',
  'build',
  'check',
  'week',
  'results',
  'review',
  'agency',
] as const;
export type ViewName = (typeof VIEWS)[number];

export const VIEW_TITLES: Readonly<Record<ViewName, string>> = {
  start: 'Start',
  home: 'Home',
  build: 'Build',
  check: 'Check',
  week: 'My week',
  results: 'Results',
  review: 'Review',
  agency: 'Agency',
};

/** The view that a text names; blank where it names none. */
export function readViewName(text: string | undefined): ViewName | '' {
  return VIEWS.find((view) => view === text) ?? '';
}
