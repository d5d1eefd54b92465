import { useState } from 'preact/hooks';
import type { Output } from '../../../addon/contract/contract.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { useDesk } from '../../desk.ts';
import { counted } from '../../wording/numbers.ts';

const LOOKING = 'Looking at the plan by person';

type People = Output<'reviewPeople'>['people'];

/** The month by person: only when somebody asks, by name, with reasons and without a ranking. */
export function ByPerson({ month }: { readonly month: string }) {
  const desk = useDesk();
  const [people, setPeople] = useState<People | null>(null);

  function look(): void {
    desk.run(
      LOOKING,
      () => desk.api.reviewPeople({ month }),
      (answer) => setPeople(answer.people),
    );
  }

  if (people === null) {
    return (
      <ActionButton look="link" work={LOOKING} onPress={look}>
        Show the month by person
      </ActionButton>
    );
  }
  return (
    <section class="apart">
      <h3>By person</h3>
      {people.length === 0 && <p class="note">Nobody owned a row of this month.</p>}
      <ul class="remarks by-person">
        {people.map((person) => (
          <li key={person.name}>
            <PersonMonth {...person} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function PersonMonth({ name, rows, done, assets, delivered, missed }: People[number]) {
  return (
    <>
      <strong>{name}</strong>: {done} of {counted(rows, 'row')} done
      {assets > 0 && `; ${delivered} of ${counted(assets, 'asset')} delivered`}.
      {missed.map(({ rowId, topic, reason, led }) => (
        <p class="note" key={rowId}>
          {topic || rowId} was missed:{' '}
          {[reason, led].filter((part) => part !== '').join('. ') || 'no reason written down'}.
        </p>
      ))}
    </>
  );
}
