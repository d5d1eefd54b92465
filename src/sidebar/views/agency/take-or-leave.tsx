import { Segments } from '../../components/segments.tsx';
import type { Choice } from './came-back.ts';

interface TakeOrLeaveProps {
  readonly label: string;
  readonly take: string;
  readonly choice: Choice | undefined;
  readonly onChoose: (choice: Choice) => void;
}

/** Accepts or refuses something of theirs; neither, until somebody says. */
export function TakeOrLeave({ label, take, choice, onChoose }: TakeOrLeaveProps) {
  return (
    <Segments<Choice | ''>
      label={label}
      value={choice ?? ''}
      options={[
        { value: 'take', label: take },
        { value: 'leave', label: 'Refuse' },
      ]}
      onChoose={(chosen) => chosen !== '' && onChoose(chosen)}
    />
  );
}
