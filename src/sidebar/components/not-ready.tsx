import { useDesk } from '../desk.ts';
import { ActionButton } from './action-button.tsx';

/** What a view says before this workbook is set up. */
export function NotReady() {
  const desk = useDesk();
  return (
    <>
      <h2>Not set up yet</h2>
      <p class="note">The tabs that this view reads are not there, or not all of them.</p>
      <ActionButton look="primary" onPress={() => desk.goTo('start')}>
        Go to Start
      </ActionButton>
    </>
  );
}
