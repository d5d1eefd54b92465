import { useEffect, useRef, useState } from 'preact/hooks';

import type { Api } from '../addon/contract/contract.ts';
import { ProblemNotice } from './components/problem-notice.tsx';
import { ProgressBar } from './components/progress-bar.tsx';
import { StatusLine } from './components/status-line.tsx';
import { ViewPanel } from './components/view-panel.tsx';
import { ViewTabs } from './components/view-tabs.tsx';
import { Waiting } from './components/waiting.tsx';
import { DeskProvider } from './desk.ts';
import { firstViewOf, partsOf } from './first-view.ts';
import { useKept } from './kept/use-kept.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { useStart } from './use-start.ts';
import { useToast } from './use-toast.ts';
import { useWork } from './use-work.ts';
import { VIEWS, type ViewName } from './view-name.ts';
import { Views } from './views/views.tsx';

interface AppProps {
  readonly api: Api;
  /** The view that the menu asked for; blank opens where the person was last. */
  readonly firstView: ViewName | '';
  /** Gives the keyboard back to the grid. */
  readonly focusGrid: () => void;
}

/** The sidebar: its views, one thing at a time, and what happened with it. */
export function App({ api, firstView, focusGrid }: AppProps) {
  const [chosen, setChosen] = useState<ViewName | ''>(firstView);
  const { working, since, problem, run, clearProblem } = useWork();
  const { start, readings, problem: startProblem, refresh } = useStart(api, working !== '');
  const { kept, keep } = useKept(api, start?.kept, partsOf(firstView));
  const { said, say } = useToast();
  const main = useRef<HTMLElement>(null);
  const view = chosen === '' ? firstViewOf(start, kept.view) : chosen;

  function goTo(next: ViewName): void {
    if (next !== view && (next === 'start' || next === 'home')) refresh();
    clearProblem();
    setChosen(next);
  }

  function goToCell({ tab, cell }: { readonly tab: string; readonly cell: string }): void {
    run(`Going to ${cell}`, () => api.selectCell({ tab, cell }), focusGrid);
  }

  useKeptFocus(main);
  useEffect(() => {
    // The views share one page; each is read from its top.
    document.documentElement.scrollTop = 0;
  }, [view]);
  useEffect(() => {
    if (start !== null) keep({ view });
  }, [keep, start !== null, view]);

  const desk = start && {
    ...{ api, start, readings, working, run, kept, keep, refresh, say, goTo },
    ...{ goToCell, focusGrid },
  };
  return (
    <>
      <header>
        <h1 class="unseen">Row Forward</h1>
        <ViewTabs active={view} onChoose={goTo} />
        <ProgressBar moving={working !== '' || (start === null && startProblem === null)} />
        <ProblemNotice
          problem={problem ?? startProblem}
          onStart={() => goTo('start')}
          onDismiss={startProblem === null ? clearProblem : undefined}
        />
      </header>
      <main ref={main} tabIndex={-1} aria-busy={working !== ''}>
        {desk === null ? (
          VIEWS.map((name) => (
            <ViewPanel key={name} view={name} active={view}>
              <Waiting failed={startProblem !== null} />
            </ViewPanel>
          ))
        ) : (
          <DeskProvider value={desk}>
            <Views active={view} />
          </DeskProvider>
        )}
      </main>
      <StatusLine working={working} since={since} said={said} />
    </>
  );
}
