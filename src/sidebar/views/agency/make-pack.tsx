import { useState } from 'preact/hooks';
import type { Output } from '../../../addon/contract/contract.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { CheckField } from '../../components/check-field.tsx';
import { OpenTab } from '../../components/open-tab.tsx';
import { useDesk } from '../../desk.ts';
import { monthName } from '../../wording/months.ts';
import { counted } from '../../wording/numbers.ts';
import { agencyMonth } from './agency-month.ts';
import { Downloads } from './downloads.tsx';
import { MonthField } from './month-field.tsx';
import { PeopleTicks } from './people-ticks.tsx';

const MAKING = 'Making the pack';

type People = Output<'agencyAccess'>['people'];

/** A month to give away: a tab of values, and files. */
export function MakePack({ people }: { readonly people: People }) {
  const desk = useDesk();
  const month = agencyMonth(desk);
  const [chosen, setChosen] = useState<string[]>([]);
  const [budget, setBudget] = useState(false);
  const [pack, setPack] = useState<Output<'makePack'> | null>(null);

  function make(): void {
    desk.run(
      MAKING,
      () => desk.api.makePack({ month, people: chosen, budget }),
      (answer) => {
        setPack(answer);
        desk.say(`The pack of ${monthName(month)} is made.`);
      },
    );
  }

  return (
    <>
      <p class="note">
        Then do not share this spreadsheet: whoever may open it sees every tab, hidden ones too, and
        a protection only keeps cells from being changed. Give them a pack.
      </p>
      <MonthField onChoose={() => setPack(null)} />
      {people.length > 0 && (
        <PeopleTicks
          label="Whose rows? All, if nobody is ticked"
          people={people.map(({ name }) => ({ name }))}
          chosen={chosen}
          onChoose={setChosen}
        />
      )}
      <CheckField checked={budget} onTick={setBudget}>
        With budgets
      </CheckField>
      <ActionButton look={pack === null ? 'primary' : 'plain'} work={MAKING} onPress={make}>
        Make the pack
      </ActionButton>
      {pack !== null && (
        <section class="apart">
          <h3>
            {counted(pack.rows, 'row')} in {pack.tab}
          </h3>
          {pack.waiting > 0 && (
            <p class="notice plain">
              {counted(pack.waiting, 'change')} of theirs wait in it: see Comes back.
            </p>
          )}
          <Downloads files={pack.files} />
          <OpenTab to={{ tab: pack.tab }} look="link">
            Open the tab
          </OpenTab>
          <p class="note">
            Copy to, New spreadsheet, in the menu of the tab makes a file to share.
          </p>
        </section>
      )}
    </>
  );
}
