/** The views of the sidebar, in the order of their tabs. */
export const VIEWS = ['start', 'build', 'check', 'review'] as const;
export type ViewName = (typeof VIEWS)[number];

export const VIEW_TITLES: Readonly<Record<ViewName, string>> = {
  start: 'Start',
  build: 'Build',
  check: 'Check',
  review: 'Review',
};

/** The view that a text names; Start where it names none. */
export function readViewName(text: string | undefined): ViewName {
  return VIEWS.find((view) => view === text) ?? 'start';
}
