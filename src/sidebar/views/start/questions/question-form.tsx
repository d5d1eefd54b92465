import { ActionButton } from '../../../components/action-button.tsx';
import { QuickButton } from '../../../components/quick-button.tsx';
import { useFocusFirst } from '../../../components/use-focus-first.ts';
import type { CycleQuestion } from './questions.ts';
import { BLANK_ANSWER, type StageAnswer, type StageAnswers, StageFields } from './stage-fields.tsx';

export const PROPOSING = 'Working out your sales cycle';

interface QuestionFormProps {
  readonly question: CycleQuestion;
  readonly number: number;
  readonly of: number;
  /** Whether the person came here from another question. */
  readonly comeTo: boolean;
  readonly answers: StageAnswers;
  readonly onAnswer: (stage: string, answer: StageAnswer) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

/** One question, with a choice for each stage that it is about. */
export function QuestionForm(props: QuestionFormProps) {
  const { question, number, of, answers, onAnswer, onBack, onNext } = props;
  const title = useFocusFirst<HTMLHeadingElement>(props.comeTo);
  return (
    <section aria-label={`Question ${number} of ${of}`}>
      <p class="note">
        Question {number} of {of}
      </p>
      <h4 class="question" tabIndex={-1} ref={title}>
        {question.question}
      </h4>
      {question.stages.map(({ stage, example }) => (
        <StageFields
          key={stage}
          stage={stage}
          example={example}
          answer={answers[stage] ?? BLANK_ANSWER}
          onChange={(answer) => onAnswer(stage, answer)}
        />
      ))}
      <div class="row">
        <ActionButton work={PROPOSING} onPress={onNext}>
          {number < of ? 'Next question' : 'Show what this means'}
        </ActionButton>
        {number > 1 && <QuickButton onPress={onBack}>Back</QuickButton>}
      </div>
    </section>
  );
}
