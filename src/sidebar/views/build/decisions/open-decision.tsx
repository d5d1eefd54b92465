import { useState } from 'preact/hooks';
import type { Input, Output } from '../../../../addon/contract/contract.ts';
import { ActionButton } from '../../../components/action-button.tsx';
import { ChangeText } from '../../../components/change-text.tsx';
import { SelectField } from '../../../components/select-field.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { useDesk } from '../../../desk.ts';
import { dateName, monthName } from '../../../wording/months.ts';
import { plainNumber } from '../../../wording/numbers.ts';
import { type Changes, changesOf, EVERY_LINE, together } from './changes.ts';

type Answer = Output<'openDecisions'>;
type Decision = Answer['open'][number];

const APPLYING = 'Taking the decision up';

interface OpenDecisionProps {
  readonly decision: Decision;
  readonly answer: Answer;
  readonly onDone: () => void;
}

/** A decision, and what of the cadence it changes: what stands and what would, before it does. */
export function OpenDecision({ decision, answer, onDone }: OpenDecisionProps) {
  const desk = useDesk();
  const { proposed } = decision;
  const [line, setLine] = useState(proposed.line);
  const [column, setColumn] = useState(proposed.column);
  const [to, setTo] = useState(proposed.to);
  const [before, setBefore] = useState<Changes>([]);
  const chosen = answer.columns.find((one) => one.column === column);
  const choices = chosen?.choices ?? [];
  const added = changesOf(answer, { line, column, to });
  const changes = together(before, added);
  const isWhole = line !== '' && column !== '' && to.trim() !== '';

  function apply(how: Input<'applyDecision'>['how']): void {
    desk.run(
      APPLYING,
      () =>
        desk.api.applyDecision({
          decision: decision.key,
          how,
          changes: how === 'changed' ? changes : [],
        }),
      ({ applied }) => {
        desk.say(`Noted in Decisions: ${applied}`);
        desk.refresh();
        onDone();
      },
    );
  }

  /** A decision may change more than one thing. */
  function another(): void {
    setBefore(changes);
    chooseColumn('');
  }

  function chooseColumn(next: string): void {
    setColumn(next);
    setTo('');
  }

  return (
    <section class="apart decision" aria-label={decision.decision}>
      <h3>{decision.decision}</h3>
      <p class="note">{aboutOf(decision)}</p>
      {proposed.line !== '' && (
        <p class="note">Filled in from its words. Look before you apply it.</p>
      )}
      <SelectField
        label="Line of the cadence"
        value={line}
        options={[
          { value: '', label: 'Choose a line' },
          ...answer.lines.map((one) => ({
            value: one.line,
            label: one.active ? one.line : `${one.line} (paused)`,
          })),
          { value: EVERY_LINE, label: 'Every active line' },
        ]}
        onChoose={setLine}
      />
      <div class="two-fields">
        <SelectField
          label="What changes"
          value={column}
          options={[
            { value: '', label: 'Choose' },
            ...answer.columns.map((one) => ({ value: one.column, label: one.column })),
          ]}
          onChoose={chooseColumn}
        />
        {choices.length > 0 ? (
          <SelectField
            label="To"
            value={to}
            options={['', ...choices].map((value) => ({ value, label: value || 'Choose' }))}
            onChoose={setTo}
          />
        ) : (
          <TextField label="To" value={to} placeholder="" onType={setTo} />
        )}
      </div>
      {chosen !== undefined && choices.length === 0 && <p class="note">{chosen.help}</p>}
      {isWhole && added.length === 0 && (
        <p class="note">The cadence says so already: there is nothing to change.</p>
      )}
      {changes.length > 0 && (
        <ul class="changes">
          {changes.map((change) => (
            <li key={`${change.line} ${change.column}`}>
              {change.line}, {change.column}:{' '}
              <ChangeText from={change.from || 'blank'} to={change.to} />
            </li>
          ))}
        </ul>
      )}
      {changes.length > 0 && (
        <div class="row">
          <ActionButton look="primary" work={APPLYING} onPress={() => apply('changed')}>
            Change the cadence
          </ActionButton>
          {added.length > 0 && (
            <ActionButton look="link" onPress={another}>
              And more
            </ActionButton>
          )}
        </div>
      )}
      <div class="row">
        <ActionButton look="link" work={APPLYING} onPress={() => apply('by hand')}>
          Done by hand
        </ActionButton>
        <ActionButton look="link" work={APPLYING} onPress={() => apply('nothing to change')}>
          Nothing to change
        </ActionButton>
      </div>
    </section>
  );
}

/** `October 2026, Dana, by November 15, 2026; expects Qualified leads 8.` */
function aboutOf({ review, owner, due, metric, expected }: Decision): string {
  const who = [
    review === '' ? '' : monthName(review),
    owner,
    due === '' ? '' : `by ${dateName(due)}`,
  ].filter((text) => text !== '');
  const number = expected === null ? metric : `${metric} ${plainNumber(expected)}`.trim();
  return `${who.join(', ')}${number === '' ? '' : `; expects ${number}`}`;
}
