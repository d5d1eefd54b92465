import { useState } from 'preact/hooks';
import { ActionButton } from '../../components/action-button.tsx';
import { CheckField } from '../../components/check-field.tsx';
import { ShowMore } from '../../components/show-more.tsx';
import { useDesk } from '../../desk.ts';
import { dayName } from '../../wording/months.ts';
import { counted } from '../../wording/numbers.ts';
import type { Duty } from './duty-list.tsx';
import { Refused, type RefusedRow } from './refused.tsx';

const ACCEPTING = 'Accepting';

interface AcceptRowsProps {
  readonly person: string;
  /** The rows that wait for a yes. */
  readonly waiting: readonly Duty[];
  readonly onAccepted: () => void;
}

/** The owner says yes to rows, all of them or some. */
export function AcceptRows({ person, waiting, onAccepted }: AcceptRowsProps) {
  const desk = useDesk();
  const [left, setLeft] = useState<readonly string[]>([]);
  const [refused, setRefused] = useState<readonly RefusedRow[]>([]);
  const chosen = waiting.map(({ rowId }) => rowId).filter((rowId) => !left.includes(rowId));
  if (waiting.length === 0) return <Refused rows={refused} deed="accepted" />;

  function accept(): void {
    desk.run(
      ACCEPTING,
      () => desk.api.accept({ rowIds: chosen, by: person }),
      (answer) => {
        setRefused(answer.refused);
        desk.say(`${counted(answer.accepted, 'row')} accepted.`);
        onAccepted();
        desk.refresh();
      },
    );
  }

  return (
    <section class="confirm">
      <h3>Do you take these on?</h3>
      <ShowMore items={waiting} one="row">
        {({ rowId, date, type, topic }) => (
          <CheckField
            checked={!left.includes(rowId)}
            onTick={(ticked) =>
              setLeft(ticked ? left.filter((other) => other !== rowId) : [...left, rowId])
            }
          >
            {dayName(date)} · {topic === '' ? type : topic}
          </CheckField>
        )}
      </ShowMore>
      {chosen.length > 0 && (
        <ActionButton work={ACCEPTING} onPress={accept}>
          Accept {counted(chosen.length, 'row')}
        </ActionButton>
      )}
      <Refused rows={refused} deed="accepted" />
    </section>
  );
}
