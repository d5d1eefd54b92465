import { useEffect, useRef } from 'preact/hooks';
import type { Output } from '../../../addon/contract/contract.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { useDesk } from '../../desk.ts';
import { useAnswerAbout } from '../../use-answer-about.ts';
import { spanName } from '../../wording/months.ts';
import { counted } from '../../wording/numbers.ts';
import { Built } from './built.tsx';
import { buildMonthOptions, countOptions, monthToBuild } from './month-options.ts';
import { ADD, type Choice, Preview } from './preview.tsx';
import { TakeBack } from './take-back.tsx';

const LOOK = 'Reading the cadence';

/** What a build would do or did, from which month on. */
interface Looked {
  readonly month: string;
  readonly preview: Output<'previewMonth'> | null;
  readonly built: Output<'buildMonth'> | null;
}

/** From the cadence to one month or several: choose, look, add. */
export function BuildMonths({ onCheck }: { readonly onCheck: (month: string) => void }) {
  const desk = useDesk();
  const { buildMonth, buildMonths: count } = desk.kept;
  const [looked, setLooked] = useAnswerAbout<Looked>(`${buildMonth} ${count}`);
  // What is looked at stays in view, though the next month without rows is another one by then.
  const month = looked?.month ?? monthToBuild(desk.start, buildMonth);
  const { preview, built } = looked ?? { preview: null, built: null };
  const span = count === 1 ? { month } : { month, months: count };

  function forget(): void {
    setLooked(null);
  }

  // Somebody may have taken the build back from the menu.
  const last = `${desk.start.undo.what} ${desk.start.lastBuild.month}`;
  const before = useRef(last);
  useEffect(() => {
    if (before.current === `build ${month}` && last !== before.current) forget();
    before.current = last;
  }, [last]);

  function choose(choice: { buildMonth: string } | { buildMonths: number }): void {
    desk.keep(choice);
    forget();
  }

  function look(): void {
    desk.run(
      LOOK,
      () => desk.api.previewMonth(span),
      (answer) => setLooked({ month, preview: answer, built: null }),
    );
  }

  function add({ again, update }: Choice): void {
    const input = { ...span, ...(again && { again }), ...(update && { update }) };
    desk.run(
      ADD,
      () => desk.api.buildMonth(input),
      (answer) => {
        setLooked({ month, preview: null, built: answer });
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
