import { useState } from 'preact/hooks';
import type { Output } from '../../../addon/contract/contract.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { CheckField } from '../../components/check-field.tsx';
import { useDesk } from '../../desk.ts';
import { counted } from '../../wording/numbers.ts';
import { PeopleTicks } from './people-ticks.tsx';
import { Sentences } from './sentences.tsx';

const SETTING = 'Setting protections';
const TAKING = 'Taking protections off';

/** Lets an agency work in the sheet itself, and says beforehand what that leaves open. */
export function InPlace({ access }: { readonly access: Output<'agencyAccess'> }) {
  const desk = useDesk();
  const { people, protectedFor } = access;
  const able = people.filter(({ problem }) => problem === '').map(({ name }) => name);
  const [chosen, setChosen] = useState(protectedFor.filter((name) => able.includes(name)));
  const [warns, setWarns] = useState(access.warns);

  function protect(): void {
    desk.run(
      SETTING,
      () => desk.api.protectForAgency({ people: chosen, mode: warns ? 'warning' : 'protect' }),
      ({ tabs, rows, left }) => {
        const others = left.length > 0 ? ` Left as you protected them: ${left.join(', ')}.` : '';
        desk.say(
          `${counted(tabs.length, 'tab')} protected, ${counted(rows, 'row')} open.${others}`,
        );
        desk.refresh();
      },
    );
  }

  function takeOff(): void {
    desk.run(
      TAKING,
      () => desk.api.unprotect({}),
      ({ removed }) => {
        desk.say(`${counted(removed, 'protection')} taken off.`);
        desk.refresh();
      },
    );
  }

  return (
    <>
      <Sentences title="What they will see" sentences={access.canStillSee} />
      <Sentences
        title="What a protection does not do"
        sentences={warns ? access.warningDoesNot : access.doesNot}
      />
      {people.length === 0 ? (
        <p class="notice plain">
          Nobody is of the team Agency yet: write who works there on the tab People.
        </p>
      ) : (
        <>
          <PeopleTicks
            label="Who works there?"
            people={people}
            chosen={chosen}
            onChoose={setChosen}
          />
          <p class="note">
            Of their own rows they edit brief, asset, status and published cells; and Issues, for
            the checks.
          </p>
          <CheckField checked={warns} onTick={setWarns}>
            Only ask once more, for teams on trust
          </CheckField>
          <ActionButton look="primary" work={SETTING} onPress={protect}>
            {protectedFor.length === 0 ? 'Protect the sheet' : 'Set the protections again'}
          </ActionButton>
        </>
      )}
      {protectedFor.length > 0 && (
        <div class="notice calm">
          <p>Protected for {protectedFor.join(', ')}.</p>
          <ActionButton look="link" work={TAKING} onPress={takeOff}>
            Take the protections off
          </ActionButton>
        </div>
      )}
    </>
  );
}
