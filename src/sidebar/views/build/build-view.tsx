import { useState } from 'preact/hooks';
import type { Output } from '../../../addon/contract/contract.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { useDesk } from '../../desk.ts';
import { monthName } from '../../wording/months.ts';
import { counted } from '../../wording/numbers.ts';
import { Built } from './built.tsx';
import { buildMonthOptions, monthToBuild } from './month-options.ts';
import { ADD, Preview } from './preview.tsx';
import { TakeBack } from './take-back.tsx';

const LOOK = 'Reading the cadence';

/** From the cadence to a month: choose, look, add. */
export function BuildView({ onCheck }: { readonly onCheck: (month: string) => void }) {
  const desk = useDesk();
  const [chosen, setChosen] = useState('');
  const [preview, setPreview] = useState<Output<'previewMonth'> | null>(null);
  const [built, setBuilt] = useState<Output<'buildMonth'> | null>(null);
  const month = chosen === '' ? monthToBuild(desk.start) : chosen;

  function choose(next: string): void {
    setChosen(next);
    setPreview(null);
    setBuilt(null);
  }

  function look(): void {
    desk.run(
      LOOK,
      () => desk.api.previewMonth({ month }),
      (answer) => {
        choose(month);
        setPreview(answer);
      },
    );
  }

  function add(again: boolean): void {
    desk.run(
      ADD,
      () => desk.api.buildMonth(again ? { month, again } : { month }),
      (answer) => {
        choose(month);
        setBuilt(answer);
        desk.say(`${counted(answer.added, 'row')} added to ${monthName(month)}.`);
        desk.refresh();
      },
    );
  }

  return (
    <>
      <h2>Build a month</h2>
      <SelectField
        label="Month"
        value={month}
        options={buildMonthOptions(desk.start)}
        onChoose={choose}
      />
      {built === null && (
        <ActionButton look={preview === null ? 'primary' : 'plain'} work={LOOK} onPress={look}>
          {preview === null ? `Preview ${monthName(month)}` : 'Preview again'}
        </ActionButton>
      )}
      {preview === null && built === null && (
        <p class="note">The preview shows what your cadence asks for. It changes nothing.</p>
      )}
      {preview !== null && <Preview key={preview.month} preview={preview} onAdd={add} />}
      {built !== null && <Built built={built} onCheck={onCheck} />}
      <TakeBack onTakenBack={() => choose(month)} />
    </>
  );
}
