import { useRef } from 'preact/hooks';
import { VIEW_TITLES, VIEWS, type ViewName } from '../view-name.ts';
import { ViewIcon } from './view-icon.tsx';

interface ViewTabsProps {
  readonly active: ViewName;
  readonly onChoose: (view: ViewName) => void;
}

/** How far each key moves along the tabs; `Home` and `End` go to the ends. */
const MOVES: Readonly<Record<string, (index: number) => number>> = {
  ArrowLeft: (index) => (index + VIEWS.length - 1) % VIEWS.length,
  ArrowRight: (index) => (index + 1) % VIEWS.length,
  Home: () => 0,
  End: () => VIEWS.length - 1,
};

/** The tabs of the sidebar: one stop for the Tab key, arrows between them (ARIA tabs pattern). */
export function ViewTabs({ active, onChoose }: ViewTabsProps) {
  const list = useRef<HTMLDivElement>(null);

  function onKeyDown(event: KeyboardEvent): void {
    const move = MOVES[event.key];
    const next = move === undefined ? undefined : VIEWS[move(VIEWS.indexOf(active))];
    if (next === undefined) return;
    event.preventDefault();
    onChoose(next);
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  }

  return (
    <div role="tablist" aria-label="Row Forward" class="tabs" ref={list} onKeyDown={onKeyDown}>
      {VIEWS.map((view) => (
        <button
          key={view}
          type="button"
          role="tab"
          id={`tab-${view}`}
          class="tab"
          aria-selected={view === active}
          aria-controls={`panel-${view}`}
          tabIndex={view === active ? 0 : -1}
          onClick={() => onChoose(view)}
        >
          <ViewIcon view={view} />
          {VIEW_TITLES[view]}
        </button>
      ))}
    </div>
  );
}
