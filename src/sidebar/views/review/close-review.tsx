import { useState } from 'preact/hooks';
import { ActionButton } from '../../components/action-button.tsx';
import { ConfirmBox } from '../../components/confirm-box.tsx';
import { useDesk } from '../../desk.ts';
import { monthName } from '../../wording/months.ts';
import { counted } from '../../wording/numbers.ts';

const CLOSING = 'Closing the review';

/** Closes the review of a month, after saying what that does. */
export function CloseReview({ month }: { readonly month: string }) {
  const desk = useDesk();
  const [asking, setAsking] = useState(false);

  function close(): void {
    desk.run(
      CLOSING,
      () => desk.api.closeReview({ month }),
      ({ decisions }) => {
        setAsking(false);
        desk.say(
          `Review of ${monthName(month)} closed; ${counted(decisions, 'decision')} copied to Decisions.`,
        );
        desk.refresh();
      },
    );
  }

  if (!asking) {
    return <ActionButton onPress={() => setAsking(true)}>Close the review</ActionButton>;
  }
  return (
    <ConfirmBox
      explanation={`This dates the review of ${monthName(month)} and copies its new decisions to the tab Decisions, where the next review asks what became of them. Everything written in the review stays.`}
      yes="Close the review"
      no="Not yet"
      work={CLOSING}
      onYes={close}
      onNo={() => setAsking(false)}
    />
  );
}
