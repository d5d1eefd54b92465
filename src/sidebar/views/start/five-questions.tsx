import { Fold } from '../../components/fold.tsx';

/** Answers to these are the stages of a sales cycle (article 000). */
const QUESTIONS = [
  'How do people hear of you for the first time, and how do they become a lead?',
  'What happens before somebody trusts you enough to talk about business?',
  'How do you learn what they need, and who asks?',
  'What do you offer, what makes people hesitate, and where does the yes happen?',
  'What do you do after the sale, and who sends you the next customer?',
] as const;

/** For those who do not know how they sell. */
export function FiveQuestions() {
  return (
    <Fold title="Not sure? Five questions">
      <ol class="questions">
        {QUESTIONS.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
      <p>
        Each answer is a stage. For each one decide whether social media moves people on or
        something else does, and write it in the column Served by. Whoever sells in your company
        knows the rest: ask them.
      </p>
    </Fold>
  );
}
