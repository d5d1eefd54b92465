import { useId } from 'preact/hooks';
import type { ImportQuestion } from '../../../../core/results/import/reading.ts';
import { Fold } from '../../../components/fold.tsx';
import type { ImportWork } from '../use-import.ts';

/** What a person said of such a table before, which can be said otherwise. */
const DATES: ImportQuestion = {
  key: 'dayFirst',
  sentence: 'What does 03/04 mean in this file?',
  choices: [
    { value: 'true', label: '3 April' },
    { value: 'false', label: '4 March' },
  ],
};

/** What only a person can say of the table. Where it comes from is asked by its own field. */
export function Questions({ work }: { readonly work: ImportWork }) {
  const { answers, questions, answer } = work;
  const asked = questions.find(({ key }) => key === 'dayFirst');
  const { dayFirst } = answers;
  if (asked === undefined && dayFirst === undefined) return null;
  const choices = (
    <Choices
      question={asked ?? DATES}
      value={dayFirst === undefined ? '' : String(dayFirst)}
      onChoose={(value) => answer({ ...answers, dayFirst: value === 'true' })}
    />
  );
  if (asked !== undefined) return choices;
  return (
    <Fold title={`Dates are read with the ${dayFirst ? 'day' : 'month'} first`}>{choices}</Fold>
  );
}

interface ChoicesProps {
  readonly question: ImportQuestion;
  readonly value: string;
  readonly onChoose: (value: string) => void;
}

function Choices({ question, value, onChoose }: ChoicesProps) {
  const name = useId();
  return (
    <fieldset class="question-box">
      <legend>{question.sentence}</legend>
      {question.choices.map((choice) => (
        <label class="check-field" key={choice.value}>
          <input
            type="radio"
            name={name}
            checked={choice.value === value}
            onChange={() => onChoose(choice.value)}
          />
          <span class="check-text">{choice.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
