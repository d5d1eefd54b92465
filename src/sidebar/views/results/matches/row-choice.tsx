import { useId, useState } from 'preact/hooks';
import type { MatchCandidate } from '../../../../core/results/import/matching.ts';
import { useFocusFirst } from '../../../components/use-focus-first.ts';
import { dayName } from '../../../wording/months.ts';
import { sureWord } from '../sure-word.ts';
import { NO_ROW, UNDECIDED } from './choice.ts';
import type { MatchRow } from './match-row.ts';
import { RowIdField } from './row-id-field.tsx';

const ANOTHER = '+';

interface RowChoiceProps extends MatchRow {
  readonly label: string;
  /** Whether the keyboard lands on it as it appears. */
  readonly isComeTo?: boolean;
  /** What is known of the result, a part each. */
  readonly children: readonly string[];
}

/** The row of the plan for a result: one that it could be, another by its Row ID, or none. */
export function RowChoice(props: RowChoiceProps) {
  const { label, choice, candidates, plan, listId, onChoose, isComeTo, children } = props;
  const id = useId();
  const select = useFocusFirst<HTMLSelectElement>(isComeTo === true);
  const [isAnother, setAnother] = useState(false);
  const isListed = candidates.some(({ rowId }) => rowId === choice);

  function choose(value: string): void {
    setAnother(value === ANOTHER);
    if (value !== ANOTHER && value !== UNDECIDED) onChoose(value);
  }

  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children.map((part) => (
        <span class="planned-more" key={part}>
          {part}
        </span>
      ))}
      <select
        id={id}
        ref={select}
        value={isAnother ? ANOTHER : choice}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {choice === UNDECIDED && <option value={UNDECIDED}>Not decided</option>}
        {candidates.map((candidate) => (
          <option key={candidate.rowId} value={candidate.rowId}>
            {candidateText(candidate)}
          </option>
        ))}
        {choice !== UNDECIDED && choice !== NO_ROW && !isListed && (
          <option value={choice}>{choice}</option>
        )}
        <option value={ANOTHER}>Another row, by its Row ID</option>
        <option value={NO_ROW}>Belongs to no row</option>
      </select>
      {isAnother && (
        <RowIdField
          plan={plan}
          listId={listId}
          onTake={(rowId) => {
            setAnother(false);
            select.current?.focus();
            onChoose(rowId);
          }}
        />
      )}
    </div>
  );
}

function candidateText({ rowId, date, topic, sure }: MatchCandidate): string {
  const what = [date === null ? '' : dayName(date), topic, rowId].filter((text) => text !== '');
  return `${what.join(' \u00b7 ')} (${sureWord(sure)})`;
}
