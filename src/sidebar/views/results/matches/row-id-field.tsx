import { useId, useState } from 'preact/hooks';
import type { MatchableRow } from '../../../../core/results/import/matching.ts';
import { useFocusFirst } from '../../../components/use-focus-first.ts';

interface RowIdFieldProps {
  readonly plan: readonly MatchableRow[];
  readonly listId: string;
  readonly onTake: (rowId: string) => void;
}

/** A Row ID, typed or chosen from those of the days in question. */
export function RowIdField({ plan, listId, onTake }: RowIdFieldProps) {
  const id = useId();
  const input = useFocusFirst<HTMLInputElement>();
  const [text, setText] = useState('');
  const [isUnknown, setUnknown] = useState(false);

  function take(event: Event): void {
    event.preventDefault();
    const wanted = text.trim().toLowerCase();
    const row = plan.find(({ rowId }) => rowId.toLowerCase() === wanted);
    setUnknown(row === undefined);
    if (row === undefined) input.current?.focus();
    else onTake(row.rowId);
  }

  return (
    <form class="row-id" onSubmit={take}>
      <label for={id}>Row ID</label>
      <input
        id={id}
        ref={input}
        type="text"
        autocomplete="off"
        list={listId}
        value={text}
        aria-invalid={isUnknown}
        aria-describedby={`${id}-note`}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button type="submit" class="button plain">
        Take this row
      </button>
      <p class="note" id={`${id}-note`} role="status">
        {isUnknown ? 'No row of the plan has this Row ID. It stands in its first column.' : ''}
      </p>
    </form>
  );
}
