import {
  buildStep,
  cadenceStep,
  cycleStep,
  decisionStep,
  ideaStep,
  nextMonthStep,
  resultsStep,
  reviewStep,
} from './month-steps.ts';
import { acceptanceStep, approvalStep, errorStep, leftOpenStep, warningStep } from './row-steps.ts';
import type { HomeInput, NextStep } from './step.ts';

/** What to do next, in order: what holds everything up first, then what is due first. */
export function nextSteps(input: HomeInput): NextStep[] {
  return [
    cycleStep,
    cadenceStep,
    buildStep,
    errorStep,
    leftOpenStep,
    approvalStep,
    acceptanceStep,
    decisionStep,
    resultsStep,
    reviewStep,
    ideaStep,
    nextMonthStep,
    warningStep,
  ].flatMap((step) => step(input) ?? []);
}
