import { ViewPanel } from '../components/view-panel.tsx';
import { useDesk } from '../desk.ts';
import type { ViewName } from '../view-name.ts';
import { AgencyView } from './agency/agency-view.tsx';
import { BuildView } from './build/build-view.tsx';
import { CheckView } from './check/check-view.tsx';
import { useCheck } from './check/use-check.ts';
import { HomeView } from './home/home-view.tsx';
import { ResultsView } from './results/results-view.tsx';
import { ReviewView } from './review/review-view.tsx';
import { StartView } from './start/start-view.tsx';
import { WeekView } from './week/week-view.tsx';

/** The views, of which one is shown; a built month goes on to its check. */
export function Views({ active }: { readonly active: ViewName }) {
  const desk = useDesk();
  const check = useCheck(desk);

  function checkMonth(month: string): void {
    desk.goTo('check');
    check.check(month);
  }

  return (
    <>
      <ViewPanel view="start" active={active}>
        <StartView />
      </ViewPanel>
      <ViewPanel view="home" active={active}>
        <HomeView active={active === 'home'} onCheck={checkMonth} />
      </ViewPanel>
      <ViewPanel view="build" active={active}>
        <BuildView active={active === 'build'} onCheck={checkMonth} />
      </ViewPanel>
      <ViewPanel view="check" active={active}>
        <CheckView active={active === 'check'} check={check} />
      </ViewPanel>
      <ViewPanel view="week" active={active}>
        <WeekView active={active === 'week'} />
      </ViewPanel>
      <ViewPanel view="results" active={active}>
        <ResultsView active={active === 'results'} />
      </ViewPanel>
      <ViewPanel view="review" active={active}>
        <ReviewView />
      </ViewPanel>
      <ViewPanel view="agency" active={active}>
        <AgencyView active={active === 'agency'} />
      </ViewPanel>
    </>
  );
}
