import type { ComponentChildren } from 'preact';
import type { ViewName } from '../view-name.ts';

interface ViewPanelProps {
  readonly view: ViewName;
  readonly active: ViewName;
  readonly children: ComponentChildren;
}

/** The place of a view. It stays while another one is shown, with everything chosen in it. */
export function ViewPanel({ view, active, children }: ViewPanelProps) {
  return (
    <div
      role="tabpanel"
      id={`panel-${view}`}
      class="panel"
      aria-labelledby={`tab-${view}`}
      hidden={view !== active}
    >
      {children}
    </div>
  );
}
