import { useEffect, useRef, useState } from 'preact/hooks';
import type { Api } from '../addon/contract/contract.ts';
import { ProblemNotice } from './components/problem-notice.tsx';
import { ProgressBar } from './components/progress-bar.tsx';
import { StatusLine } from './components/status-line.tsx';
import { ViewPanel } from './components/view-panel.tsx';
import { ViewTabs } from './components/view-tabs.tsx';
import { Waiting } from './components/waiting.tsx';
import { DeskProvider } from './desk.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { useStart } from './use-start.ts';
import { useToast } from './use-toast.ts';
import { useWork } from './use-work.ts';
import { VIEWS, type ViewName } from './view-name.ts';
import { Views } from './views/views.tsx';

interface AppProps {
  readonly api: Api;
  readonly firstView: ViewName;
  /** Gives the keyboard back to the grid. */
  readonly focusGrid: () => void;
}

/** The sidebar: four views, one thing at a time, and what happened with it. */
export function App({ api, firstView, focusGrid }: AppProps) {
  const [view, setView] = useState(firstView);
  const { start, problem: startProblem, refresh } = useStart(api);
  const { working, problem, run, clearProblem } = useWork();
  const { said, say } = useToast();
  const main = useRef<HTMLElement>(null);

  function goTo(next: ViewName): void {
    if (next === 'start' && next !== view) refresh();
    clearProblem();
    setView(next);
  }

  useKeptFocus(main);
  // The views share one page; each is read from its top.
  useEffect(() => {
    document.documentElement.scrollTop = 0;
  }, [view]);

  const desk = start && { api, start, working, run, refresh, say, goTo, focusGrid };
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
      <StatusLine text={working === '' ? said : `${working}…`} />
    </>
  );
}
