import { useId, useState } from 'preact/hooks';
import { ActionButton } from '../../components/action-button.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { useDesk } from '../../desk.ts';
import { useAsked } from '../../use-asked.ts';
import { counted } from '../../wording/numbers.ts';
import { agencyMonth } from './agency-month.ts';
import { type Choices, type Comparison, decided } from './came-back.ts';
import { Compared } from './compared.tsx';
import { MonthField } from './month-field.tsx';

const COMPARING = 'Comparing';
const TAKING = 'Taking over';

/** No tab has such a name. */
const AS_TEXT = '\n';

/** What an agency sent back, beside the plan: nothing is taken over unseen. */
export function ComeBack({ active }: { readonly active: boolean }) {
  const desk = useDesk();
  const id = useId();
  const { answer } = useAsked(active, '', desk.readings, () => desk.api.importFacts({}));
  const [tab, setTab] = useState('');
  const [text, setText] = useState('');
  const [compared, setCompared] = useState<Comparison | null>(null);
  const month = agencyMonth(desk);
  const source = tab === AS_TEXT ? { text } : tab === '' ? { month } : { tab };

  function compare(): void {
    if (tab === AS_TEXT && text.trim() === '') {
      desk.say('Choose or paste the rows first.');
      return;
    }
    desk.run(COMPARING, () => desk.api.comparePack(source), setCompared);
  }

  function apply(comparison: Comparison, choices: Choices): void {
    desk.run(
      TAKING,
      async () => {
        const done = await desk.api.applyPack(decided(comparison, choices));
        return { done, next: await desk.api.comparePack(source) };
      },
      ({ done: { accepted, changed, added }, next }) => {
        setCompared(next);
        const stayed =
          changed > 0 ? ` ${counted(changed, 'cell')} changed meanwhile and stayed.` : '';
        desk.say(
          `${counted(accepted, 'cell')} taken over, ${counted(added.length, 'row')} added.${stayed}`,
        );
        desk.refresh();
      },
    );
  }

  return (
    <>
      <SelectField
        label="What came back"
        value={tab}
        options={[
          { value: '', label: 'The tab of the pack' },
          ...(answer?.tabs ?? []).map((name) => ({ value: name, label: `Tab ${name}` })),
          { value: AS_TEXT, label: 'A .csv file, or a paste' },
        ]}
        onChoose={(chosen) => {
          setTab(chosen);
          setCompared(null);
        }}
      />
      {tab === '' && <MonthField onChoose={() => setCompared(null)} />}
      {tab === AS_TEXT && (
        <>
          <div class="field">
            <label for={id}>File</label>
            <input
              id={id}
              type="file"
              onChange={(event) => event.currentTarget.files?.[0]?.text().then(setText)}
            />
          </div>
          <TextArea label="Or its rows with their headers" value={text} onType={setText} />
        </>
      )}
      <ActionButton
        look={compared === null ? 'primary' : 'plain'}
        work={COMPARING}
        onPress={compare}
      >
        Compare with the plan
      </ActionButton>
      {compared !== null && (
        <Compared
          key={JSON.stringify(compared)}
          compared={compared}
          work={TAKING}
          onApply={(choices) => apply(compared, choices)}
        />
      )}
    </>
  );
}
