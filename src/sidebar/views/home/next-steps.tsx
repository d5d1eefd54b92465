import type { Output } from '../../../addon/contract/contract.ts';
import { AllDone } from '../../components/all-done.tsx';
import { monthName } from '../../wording/months.ts';
import { StepWay } from './step-way.tsx';

interface NextStepsProps {
  readonly steps: Output<'home'>['steps'];
  readonly month: string;
  readonly onCheck: (month: string) => void;
}

/** What to do next, the most urgent first, each with the way there. */
export function NextSteps({ steps, month, onCheck }: NextStepsProps) {
  if (steps.length === 0) {
    return <AllDone>Nothing to do for {monthName(month)} right now.</AllDone>;
  }
  return (
    <section>
      <h3>What to do next</h3>
      <ol class="next">
        {steps.map((step, index) => (
          <li key={step.key} class="next-step">
            <span class={index === 0 ? 'step-mark first' : 'step-mark'} aria-hidden="true">
              {index + 1}
            </span>
            <div class="step-body">
              <p>{step.sentence}</p>
              <StepWay step={step} look={index === 0 ? 'primary' : 'link'} onCheck={onCheck} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
