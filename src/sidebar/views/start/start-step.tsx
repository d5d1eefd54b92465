import type { ComponentChildren } from 'preact';
import type { StartAnswer } from '../../desk.ts';
import { StepMark } from './step-mark.tsx';

interface StartStepProps {
  readonly step: StartAnswer['steps'][number];
  readonly number: number;
  /** The first step that is not done. */
  readonly current: boolean;
  readonly children: ComponentChildren;
}

/** One of the five steps of day one: what it is, what stands there now, and where to do it. */
export function StartStep({ step, number, current, children }: StartStepProps) {
  return (
    <li class={current ? 'step current' : 'step'} aria-current={current ? 'step' : undefined}>
      <StepMark number={number} done={step.done} />
      <div class="step-body">
        <h3>{step.title}</h3>
        <p class="step-state">
          <span class={step.done ? 'step-word done' : 'step-word'}>
            {step.done ? 'Done' : 'To do'}
          </span>
          {step.state !== '' && ` · ${step.state}`}
        </p>
        {children}
      </div>
    </li>
  );
}
