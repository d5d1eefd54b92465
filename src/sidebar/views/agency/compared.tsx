import { useState } from 'preact/hooks';
import { ActionButton } from '../../components/action-button.tsx';
import { Fold } from '../../components/fold.tsx';
import { ShowMore } from '../../components/show-more.tsx';
import { useFocusFirst } from '../../components/use-focus-first.ts';
import { useDesk } from '../../desk.ts';
import { counted } from '../../wording/numbers.ts';
import {
  allChosen,
  type Choice,
  type Choices,
  type Comparison,
  cellKey,
  decided,
  rowKey,
} from './came-back.ts';
import { ChangedCellItem } from './changed-cell-item.tsx';
import { Sentences } from './sentences.tsx';
import { TakeOrLeave } from './take-or-leave.tsx';

interface ComparedProps {
  readonly compared: Comparison;
  readonly work: string;
  readonly onApply: (choices: Choices) => void;
}

/** Cell by cell what they changed, and the rows that came or went; each is decided, or all at once. */
export function Compared({ compared, work, onApply }: ComparedProps) {
  const { say } = useDesk();
  const title = useFocusFirst<HTMLHeadingElement>();
  const [choices, setChoices] = useState<Choices>(new Map());
  const { changed, added, missing } = compared;
  const { accept, add = [] } = decided(compared, choices);
  const choose = (key: string) => (choice: Choice) =>
    setChoices((before) => new Map([...before, [key, choice]]));
  return (
    <section class="apart">
      <h3 tabIndex={-1} ref={title}>
        {changed.length + added.length === 0
          ? 'Nothing of theirs waits'
          : `${counted(changed.length, 'cell')} changed, ${counted(added.length, 'row')} added`}
      </h3>
      {!compared.known && (
        <p class="notice plain">
          No such pack was sent from here: nobody knows what the cells were.
        </p>
      )}
      <Sentences title="To know" sentences={compared.remarks} />
      {changed.length + added.length > 1 && (
        <div class="row">
          <ActionButton look="link" onPress={() => setChoices(allChosen(compared, 'take'))}>
            Take all
          </ActionButton>
          <ActionButton look="link" onPress={() => setChoices(allChosen(compared, 'leave'))}>
            Refuse all
          </ActionButton>
        </div>
      )}
      <ShowMore items={changed} one="cell" keyOf={cellKey}>
        {(cell) => (
          <ChangedCellItem
            cell={cell}
            choice={choices.get(cellKey(cell))}
            onChoose={choose(cellKey(cell))}
          />
        )}
      </ShowMore>
      <ShowMore items={added} one="row" keyOf={rowKey}>
        {(row) => (
          <div class="matched">
            <strong>A new row</strong>
            {row.cells.map(({ column, text }) => (
              <span class="planned-more" key={column}>
                {column}: {text}
              </span>
            ))}
            <TakeOrLeave
              label={`The new row in line ${row.line}`}
              take="Take as an idea"
              choice={choices.get(rowKey(row))}
              onChoose={choose(rowKey(row))}
            />
          </div>
        )}
      </ShowMore>
      {changed.length + added.length > 0 && (
        <ActionButton
          look="primary"
          work={work}
          onPress={() =>
            choices.size > 0 ? onApply(choices) : say('Decide about a cell or a row first.')
          }
        >
          {`Take over ${counted(accept.length, 'cell')}, ${counted(add.length, 'row')}`}
        </ActionButton>
      )}
      {missing.length > 0 && (
        <Fold title={`${counted(missing.length, 'row')} did not come back, and stay`}>
          {missing.map(({ rowId, topic }) => (
            <p key={rowId}>
              {rowId} {topic}
            </p>
          ))}
        </Fold>
      )}
    </section>
  );
}
