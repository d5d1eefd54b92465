import { ActionButton } from '../../components/action-button.tsx';
import { OpenTab } from '../../components/open-tab.tsx';
import { type StartAnswer, useDesk } from '../../desk.ts';
import { CycleStep } from './cycle-step.tsx';
import { StartStep } from './start-step.tsx';

/** The five steps of day one. The first open one has the primary button. */
export function StepList({ start }: { readonly start: StartAnswer }) {
  const desk = useDesk();
  const current = start.steps.find((step) => !step.done)?.key;

  return (
    <ol class="steps">
      {start.steps.map((step, index) => {
        const isCycle = step.key === 'cycle';
        const look = step.key === current && !isCycle ? 'primary' : 'link';
        return (
          <StartStep key={step.key} step={step} number={index + 1} current={step.key === current}>
            {isCycle && <CycleStep start={start} />}
            {step.tab !== '' && (
              <OpenTab to={{ tab: step.tab }} look={look}>
                {`Open the tab ${step.tab}`}
              </OpenTab>
            )}
            {step.key === 'build' && (
              <ActionButton look={look} onPress={() => desk.goTo('build')}>
                Build a month
              </ActionButton>
            )}
          </StartStep>
        );
      })}
    </ol>
  );
}
