import { ActionButton } from '../../../components/action-button.tsx';
import { useDesk } from '../../../desk.ts';
import { useAsked } from '../../../use-asked.ts';
import { counted } from '../../../wording/numbers.ts';

/** Before a build: decisions of reviews that the cadence has not taken up. Nothing where none waits. */
export function DecisionsWaiting() {
  const desk = useDesk();
  const { answer } = useAsked(true, 'decisions', desk.readings, () => desk.api.openDecisions({}));
  const count = answer?.open.length ?? 0;
  if (count === 0) return null;
  return (
    <div class="notice plain">
      <p>
        {counted(count, 'decision')} of your reviews {count === 1 ? 'is' : 'are'} not taken up yet:
        a change of the cadence counts for this build only if it comes first.
      </p>
      <ActionButton look="link" onPress={() => desk.keep({ buildPart: 'decisions' })}>
        See {count === 1 ? 'it' : 'them'}
      </ActionButton>
    </div>
  );
}
