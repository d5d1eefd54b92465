import type { OpenProblem } from '../problem.ts';
import { Icon } from './icon.tsx';
import { QuickButton } from './quick-button.tsx';

interface ProblemNoticeProps {
  readonly problem: OpenProblem | null;
  readonly onStart: () => void;
  /** Not there where nothing can be done without the answer. */
  readonly onDismiss?: (() => void) | undefined;
}

/** What went wrong, with a way on. */
export function ProblemNotice({ problem, onStart, onDismiss }: ProblemNoticeProps) {
  return (
    <div role="alert">
      {problem !== null && (
        <div class="notice error">
          <Icon shape="error" />
          <div class="notice-text">
            <p>{problem.sentence}</p>
            {problem.steps !== undefined && (
              <ul class="notice-steps">
                {problem.steps.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ul>
            )}
          </div>
          <div class="notice-ways">
            {problem.way === 'try again' && (
              <QuickButton onPress={problem.again}>Try again</QuickButton>
            )}
            {problem.way === 'go to start' && (
              <QuickButton onPress={onStart}>Go to Start</QuickButton>
            )}
            {onDismiss !== undefined && <QuickButton onPress={onDismiss}>Dismiss</QuickButton>}
          </div>
        </div>
      )}
    </div>
  );
}
