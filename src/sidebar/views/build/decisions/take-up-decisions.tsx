import { Unasked } from '../../../components/unasked.tsx';
import { useDesk } from '../../../desk.ts';
import { useAsked } from '../../../use-asked.ts';
import { counted } from '../../../wording/numbers.ts';
import { OpenDecision } from './open-decision.tsx';
import { TakenDecisions } from './taken-decisions.tsx';

/** What reviews decided and the cadence has not taken up yet: one change at a time, looked at first. */
export function TakeUpDecisions({ active }: { readonly active: boolean }) {
  const desk = useDesk();
  const { answer, problem, again } = useAsked(active, 'decisions', desk.readings, () =>
    desk.api.openDecisions({}),
  );
  if (answer === null || problem !== null) {
    return <Unasked problem={problem} what="the decisions" onStart={() => desk.goTo('start')} />;
  }
  const { open, taken } = answer;
  return (
    <>
      {open.length === 0 ? (
        <p class="notice calm">
          No decision waits. Close a review with decisions in it, and they are offered here.
        </p>
      ) : (
        <p class="note">
          {counted(open.length, 'decision waits', 'decisions wait')} to be taken up. A change goes
          into the tab Cadence; the next build follows it.
        </p>
      )}
      {open.map((decision) => (
        <OpenDecision key={decision.key} decision={decision} answer={answer} onDone={again} />
      ))}
      <TakenDecisions taken={taken} onDone={again} />
    </>
  );
}
