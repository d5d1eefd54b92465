import { Fold } from '../../components/fold.tsx';
import { useDesk } from '../../desk.ts';
import { LoadSample } from './load-sample.tsx';
import { SetUp } from './set-up.tsx';
import { StepList } from './step-list.tsx';

/** Day one, and what is missing later. */
export function StartView() {
  const { start } = useDesk();
  if (!start.ready) return <FirstTime empty={start.empty} />;
  const done = start.steps.filter((step) => step.done).length;
  return (
    <>
      <h2>{done === start.steps.length ? 'You are set' : 'Five steps to your first month'}</h2>
      <p class="note">
        {done} of {start.steps.length} done. Each step opens a tab with lines that you can keep,
        change or delete.
      </p>
      <StepList start={start} />
      <Fold title="Something is missing">
        <p>
          Repairing brings back tabs, columns and dropdowns that were lost. What you wrote and
          changed stays as it is.
        </p>
        <SetUp look="plain" title="Repair this workbook" />
      </Fold>
      {start.empty && (
        <Fold title="Try it with a sample company">
          <LoadSample />
        </Fold>
      )}
    </>
  );
}

/** Before set-up: one thing to do, and one to try. */
function FirstTime({ empty }: { readonly empty: boolean }) {
  return (
    <>
      <h2>Plan a month in ten minutes</h2>
      <p>
        Row Forward turns your posting rhythm into planned rows, checks them before they fail, and
        holds the monthly review with sales.
      </p>
      <p class="note">
        Setting up makes the tabs. Plan, Calendar and Goals come first; the others show when you
        need them. Tabs of your own stay as they are.
      </p>
      <SetUp look="primary" title="Set up this workbook" />
      {empty && (
        <section class="apart">
          <h3>Just looking?</h3>
          <LoadSample />
        </section>
      )}
    </>
  );
}
