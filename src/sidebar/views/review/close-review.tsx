import { useState } from 'preact/hooks';
import { ActionButton } from '../../components/action-button.tsx';
import { ConfirmBox } from '../../components/confirm-box.tsx';
import { useDesk } from '../../desk.ts';
import { dateName, monthName } from '../../wording/months.ts';
import { counted } from '../../wording/numbers.ts';

const CLOSING = 'Closing the review';

interface CloseReviewProps {
  readonly month: string;
  /** The day it was closed; blank while it is open. */
  readonly closedOn: string;
}

/**
 * Closes the review of a month, after saying what that does. A closed one can be closed again:
 * that copies what was decided since, and nothing twice.
 */
export function CloseReview({ month, closedOn }: CloseReviewProps) {
  const desk = useDesk();
  const [asking, setAsking] = useState(false);
  const [remarks, setRemarks] = useState<readonly string[]>([]);

  function close(): void {
    desk.run(
      CLOSING,
      () => desk.api.closeReview({ month }),
      (answer) => {
        setAsking(false);
        setRemarks(answer.remarks);
        desk.say(
          `Review of ${monthName(month)} closed; ${counted(answer.decisions, 'decision')} copied to Decisions.`,
        );
        desk.refresh();
      },
    );
  }

  if (asking) {
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
  return (
    <>
      <Remarks remarks={remarks} />
      {closedOn === '' ? (
        <ActionButton onPress={() => setAsking(true)}>Close the review</ActionButton>
      ) : (
        <>
          <p class="note">Closed on {dateName(closedOn)}. Did you decide more since then?</p>
          <ActionButton work={CLOSING} onPress={close}>
            Copy new decisions
          </ActionButton>
          <ActionButton
            look="link"
            onPress={() => {
              desk.keep({ buildPart: 'decisions' });
              desk.goTo('build');
            }}
          >
            Take decisions up in the cadence
          </ActionButton>
        </>
      )}
    </>
  );
}

/** What is still missing of the decisions. */
function Remarks({ remarks }: { readonly remarks: readonly string[] }) {
  if (remarks.length === 0) return null;
  return (
    <div class="notice plain">
      <p>Still missing in the review:</p>
      <ul class="remarks">
        {remarks.map((remark) => (
          <li key={remark}>{remark}</li>
        ))}
      </ul>
    </div>
  );
}
