import { useState } from 'preact/hooks';
import type { Input, Output } from '../../../../addon/contract/contract.ts';
import { Fold } from '../../../components/fold.tsx';
import { useDesk } from '../../../desk.ts';
import { CycleProposal } from './cycle-proposal.tsx';
import { PROPOSING, QuestionForm } from './question-form.tsx';
import { QUESTIONS } from './questions.ts';
import type { StageAnswers } from './stage-fields.tsx';

/** For those who do not know how they sell: five questions, and what their answers would change. */
export function FiveQuestions() {
  const desk = useDesk();
  const [at, setAt] = useState(0);
  const [begun, setBegun] = useState(false);
  const [answers, setAnswers] = useState<StageAnswers>({});
  const [proposal, setProposal] = useState<Output<'proposeCycle'> | null>(null);
  const question = QUESTIONS[at];

  function go(next: number): void {
    setBegun(true);
    if (next < QUESTIONS.length) setAt(next);
    else propose();
  }

  function propose(): void {
    desk.run(PROPOSING, () => desk.api.proposeCycle({ answers: given(answers) }), setProposal);
  }

  return (
    <Fold title="Not sure? Five questions">
      {proposal !== null ? (
        <CycleProposal
          proposal={proposal}
          onBack={() => setProposal(null)}
          onDone={() => {
            setProposal(null);
            setBegun(false);
            setAt(0);
            setAnswers({});
          }}
        />
      ) : (
        question !== undefined && (
          <QuestionForm
            key={at}
            question={question}
            number={at + 1}
            of={QUESTIONS.length}
            comeTo={begun}
            answers={answers}
            onAnswer={(stage, answer) => setAnswers({ ...answers, [stage]: answer })}
            onBack={() => go(at - 1)}
            onNext={() => go(at + 1)}
          />
        )
      )}
    </Fold>
  );
}

/** What was answered; a stage left open is left out. */
function given(answers: StageAnswers): Input<'proposeCycle'>['answers'] {
  return Object.entries(answers).flatMap(([stage, { servedBy, words }]) =>
    servedBy === '' ? [] : [{ stage, servedBy, words }],
  );
}
