import { SelectField } from '../../../components/select-field.tsx';
import { TextField } from '../../../components/text-field.tsx';

/** What was said about a stage so far. */
export interface StageAnswer {
  readonly servedBy: '' | 'Social' | 'Elsewhere' | 'None';
  readonly words: string;
}

/** The answers by stage. */
export type StageAnswers = Readonly<Record<string, StageAnswer>>;

export const BLANK_ANSWER: StageAnswer = { servedBy: '', words: '' };

const CHOICES = [
  { value: '', label: 'Leave as it is' },
  { value: 'Social', label: 'Social media moves people on' },
  { value: 'Elsewhere', label: 'Something else does' },
  { value: 'None', label: 'We have no such step' },
] as const;

interface StageFieldsProps {
  readonly stage: string;
  readonly example: string;
  readonly answer: StageAnswer;
  readonly onChange: (answer: StageAnswer) => void;
}

/** Who serves a stage and, where that is social, what it does there. */
export function StageFields({ stage, example, answer, onChange }: StageFieldsProps) {
  return (
    <>
      <SelectField
        label={stage}
        value={answer.servedBy}
        options={CHOICES}
        onChoose={(value) => {
          const chosen = CHOICES.find((choice) => choice.value === value);
          onChange({ ...answer, servedBy: chosen?.value ?? '' });
        }}
      />
      {answer.servedBy === 'Social' && (
        <TextField
          label="What social does there, in your words"
          value={answer.words}
          placeholder={example}
          onType={(words) => onChange({ ...answer, words })}
        />
      )}
    </>
  );
}
