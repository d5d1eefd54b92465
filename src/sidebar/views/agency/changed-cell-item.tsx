import { Icon } from '../../components/icon.tsx';
import { QuickButton } from '../../components/quick-button.tsx';
import { useDesk } from '../../desk.ts';
import type { ChangedCell, Choice } from './came-back.ts';
import { TakeOrLeave } from './take-or-leave.tsx';

interface ChangedCellItemProps {
  readonly cell: ChangedCell;
  readonly choice: Choice | undefined;
  readonly onChoose: (choice: Choice) => void;
}

/** A cell that they changed: what it was, what the plan says, and what they say. */
export function ChangedCellItem({ cell, choice, onChoose }: ChangedCellItemProps) {
  const desk = useDesk();
  const { rowId, topic, column, was, ours, theirs, conflict } = cell;

  const lines = [
    ...(was === null || was === ours ? [] : [['Was', was]]),
    ['Ours', ours],
    ['Theirs', theirs],
  ];
  return (
    <div class="matched">
      <QuickButton onPress={() => desk.goToCell(cell)}>
        {column} of {topic === '' ? rowId : topic}
      </QuickButton>
      {conflict && (
        <span class="planned-more">
          <Icon shape="warning" /> You changed it too.
        </span>
      )}
      {lines.map(([word, text]) => (
        <span class="planned-more" key={word}>
          {word}: {text === '' ? 'blank' : text}
        </span>
      ))}
      <TakeOrLeave
        label={`${column} of ${rowId}`}
        take="Take theirs"
        choice={choice}
        onChoose={onChoose}
      />
    </div>
  );
}
