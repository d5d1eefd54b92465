import type { OpenProblem } from '../problem.ts';
import { ProblemNotice } from './problem-notice.tsx';

interface UnaskedProps {
  readonly problem: OpenProblem | null;
  /** What is being read, such as `the month`. */
  readonly what: string;
  readonly onStart: () => void;
}

/** What a view shows until its own answer is there: that it reads, or why it could not. */
export function Unasked({ problem, what, onStart }: UnaskedProps) {
  if (problem === null) return <p class="note">Reading {what}…</p>;
  return <ProblemNotice problem={problem} onStart={onStart} />;
}
