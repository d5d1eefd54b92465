import { NotReady } from '../../components/not-ready.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { Unasked } from '../../components/unasked.tsx';
import { useDesk } from '../../desk.ts';
import { useAsked } from '../../use-asked.ts';
import { thisMonth } from '../../wording/months.ts';
import { HomeFindings } from './home-findings.tsx';
import { MonthCounts } from './month-counts.tsx';
import { homeMonthOptions } from './month-options.ts';
import { NextSteps } from './next-steps.tsx';

interface HomeViewProps {
  readonly active: boolean;
  readonly onCheck: (month: string) => void;
}

/** The month at a glance: how far it is, and what to do next, in order. */
export function HomeView({ active, onCheck }: HomeViewProps) {
  const desk = useDesk();
  const { start, kept, readings } = desk;
  const month = kept.homeMonth === '' ? thisMonth(start.today) : kept.homeMonth;
  const { answer, problem } = useAsked(active && start.ready, month, readings, () =>
    desk.api.home({ month }),
  );
  if (!start.ready) return <NotReady />;
  return (
    <>
      <h2>The month at a glance</h2>
      <SelectField
        label="Month"
        value={month}
        options={homeMonthOptions(start, month)}
        onChoose={(next) => desk.keep({ homeMonth: next === thisMonth(start.today) ? '' : next })}
      />
      {answer === null ? (
        <Unasked problem={problem} what="the month" onStart={() => desk.goTo('start')} />
      ) : (
        <>
          <MonthCounts counts={answer.counts} />
          <HomeFindings month={month} counts={answer.counts} onCheck={onCheck} />
          <NextSteps steps={answer.steps} month={month} onCheck={onCheck} />
        </>
      )}
    </>
  );
}
