import type { Output } from '../../../../addon/contract/contract.ts';
import { ActionButton } from '../../../components/action-button.tsx';
import { Fold } from '../../../components/fold.tsx';
import { useDesk } from '../../../desk.ts';
import { counted } from '../../../wording/numbers.ts';

const GOING_BACK = 'Taking the decision back';

interface TakenDecisionsProps {
  readonly taken: Output<'openDecisions'>['taken'];
  readonly onDone: () => void;
}

/** Decisions that were taken up, what that changed, and the way back. */
export function TakenDecisions({ taken, onDone }: TakenDecisionsProps) {
  const desk = useDesk();
  if (taken.length === 0) return null;

  function goBack(decision: string): void {
    desk.run(
      GOING_BACK,
      () => desk.api.undoDecision({ decision }),
      ({ restored, left }) => {
        const cells =
          restored === 0 ? '' : ` ${counted(restored, 'cell')} of the cadence as before.`;
        const stayed = left === 0 ? '' : ` ${counted(left, 'cell')} stayed: changed since.`;
        desk.say(`The decision is open again.${cells}${stayed}`);
        desk.refresh();
        onDone();
      },
    );
  }

  return (
    <Fold title={`Taken up lately: ${counted(taken.length, 'decision')}`}>
      <ul class="taken">
        {taken.map(({ key, decision, applied, canGoBack }) => (
          <li key={key}>
            {decision}
            <span class="planned-more">{applied}</span>
            {canGoBack && (
              <ActionButton look="link" work={GOING_BACK} onPress={() => goBack(key)}>
                Take back
              </ActionButton>
            )}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
