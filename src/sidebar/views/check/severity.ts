import type { Output } from '../../../addon/contract/contract.ts';

export type CheckFinding = Output<'validatePlan'>['findings'][number];
export type Severity = CheckFinding['severity'];

/** The worst first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

export const SEVERITY_WORDS: Readonly<Record<Severity, { one: string; many: string }>> = {
  error: { one: 'Error', many: 'Errors' },
  warning: { one: 'Warning', many: 'Warnings' },
  hint: { one: 'Hint', many: 'Hints' },
};
