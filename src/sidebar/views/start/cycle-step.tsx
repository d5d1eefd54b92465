import { ActionButton } from '../../components/action-button.tsx';
import { Fold } from '../../components/fold.tsx';
import { type StartAnswer, useDesk } from '../../desk.ts';
import { counted } from '../../wording/numbers.ts';
import { FiveQuestions } from './questions/five-questions.tsx';
import { StageList } from './stage-list.tsx';

const CONFIRM = 'Confirming the sales cycle';

/** The first step: is this how the company sells? */
export function CycleStep({ start }: { readonly start: StartAnswer }) {
  const desk = useDesk();

  function confirm(): void {
    desk.run(
      CONFIRM,
      () => desk.api.confirmCycle({}),
      ({ stages }) => {
        desk.say(`Sales cycle confirmed: ${counted(stages, 'stage')}.`);
        desk.refresh();
      },
    );
  }

  if (start.cycleConfirmed) {
    return (
      <>
        <Fold title="Your stages">
          <StageList stages={start.stages} />
        </Fold>
        <FiveQuestions />
      </>
    );
  }
  return (
    <>
      <StageList stages={start.stages} />
      <FiveQuestions />
      {start.stages.length > 0 && (
        <ActionButton look="primary" work={CONFIRM} onPress={confirm}>
          This is how we sell
        </ActionButton>
      )}
    </>
  );
}
