import type { OpenProblem } from '../problem.ts';
import { Icon } from './icon.tsx';

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
            {problem.way === 'try again' && <Way onPress={problem.again}>Try again</Way>}
            {problem.way === 'go to start' && <Way onPress={onStart}>Go to Start</Way>}
            {onDismiss !== undefined && <Way onPress={onDismiss}>Dismiss</Way>}
          </div>
        </div>
      )}
    </div>
  );
}

function Way({ children, onPress }: { readonly children: string; readonly onPress: () => void }) {
  return (
    <button type="button" class="button link" onClick={onPress}>
      {children}
    </button>
  );
}
