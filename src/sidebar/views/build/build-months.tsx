import { useEffect, useRef, useState } from 'preact/hooks';
import type { Output } from '../../../addon/contract/contract.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { useDesk } from '../../desk.ts';
import { spanName } from '../../wording/months.ts';
import { counted } from '../../wording/numbers.ts';
import { Built } from './built.tsx';
import { buildMonthOptions, countOptions, monthToBuild } from './month-options.ts';
import { ADD, type Choice, Preview } from './preview.tsx';
import { TakeBack } from './take-back.tsx';

const LOOK = 'Reading the cadence';

/** From the cadence to one month or several: choose, look, add. */
export function BuildMonths({ onCheck }: { readonly onCheck: (month: string) => void }) {
  const desk = useDesk();
  const [preview, setPreview] = useState<Output<'previewMonth'> | null>(null);
  const [built, setBuilt] = useState<Output<'buildMonth'> | null>(null);
  const { buildMonth } = desk.kept;
  // What is looked at stays in view, though the next month without rows is another one by then.
  const [pinned, setPinned] = useState({ buildMonth: '', month: '' });
  const isPinned = pinned.month !== '' && pinned.buildMonth === buildMonth;
  const month = isPinned ? pinned.month : monthToBuild(desk.start, buildMonth);
  const count = desk.kept.buildMonths;
  const span = count === 1 ? { month } : { month, months: count };

  function forget(): void {
    setPreview(null);
    setBuilt(null);
  }

  // Somebody may have taken the build back from the menu.
  const { what } = desk.start.undo;
  const before = useRef(what);
  useEffect(() => {
    if (before.current === 'build' && what !== 'build') forget();
    before.current = what;
  }, [what]);

  function choose(choice: { buildMonth: string } | { buildMonths: number }): void {
    desk.keep(choice);
    setPinned({ buildMonth: '', month: '' });
    forget();
  }

  function look(): void {
    desk.run(
      LOOK,
      () => desk.api.previewMonth(span),
      (answer) => {
        setPinned({ buildMonth, month });
        setBuilt(null);
        setPreview(answer);
      },
    );
  }

  function add({ again, update }: Choice): void {
    const input = { ...span, ...(again && { again }), ...(update && { update }) };
    desk.run(
      ADD,
      () => desk.api.buildMonth(input),
      (answer) => {
        setPinned({ buildMonth, month });
        setPreview(null);
        setBuilt(answer);
        const updated =
          answer.updated === 0 ? '' : ` ${counted(answer.updated, 'row')} brought up to date.`;
        desk.say(`${counted(answer.added, 'row')} added to ${spanName(month, count)}.${updated}`);
        desk.refresh();
      },
    );
  }

  return (
    <>
      <div class="two-fields month-and-count">
        <SelectField
          label="Month"
          value={month}
          options={buildMonthOptions(desk.start)}
          onChoose={(buildMonth) => choose({ buildMonth })}
        />
        <SelectField
          label="How many"
          value={String(count)}
          options={countOptions()}
          onChoose={(next) => choose({ buildMonths: Number(next) })}
        />
      </div>
      {built === null && (
        <ActionButton look={preview === null ? 'primary' : 'plain'} work={LOOK} onPress={look}>
          {preview === null ? `Preview ${spanName(month, count)}` : 'Preview again'}
        </ActionButton>
      )}
      {preview === null && built === null && (
        <p class="note">The preview shows what your cadence asks for. It changes nothing.</p>
      )}
      {preview !== null && <Preview preview={preview} onAdd={add} onRemoved={look} />}
      {built !== null && <Built built={built} onCheck={onCheck} />}
      <TakeBack onTakenBack={forget} />
    </>
  );
}
