import type { Finding, Severity } from './finding.ts';
import type { PlanRule } from './rule.ts';
import { RULES } from './rules.ts';

/** The word that a line begins with; colour rules look for it. */
export const SEVERITY_WORDS: Record<Severity, string> = {
  error: 'Error',
  warning: 'Warning',
  hint: 'Hint',
};

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

/**
 * The text of a row's cell in the column Issues: a line for each finding, errors first, such as
 * `Error · Stage: Choose the stage …`. Blank where there is none.
 *
 * `headerOf` gives the header of a column by its key.
 */
export function issuesText(
  findings: readonly Finding[],
  headerOf: (column: string) => string,
): string {
  return joined(findings.map((finding) => lineOf(finding, headerOf)));
}

/**
 * The same after a row was checked again alone: what the cell said about several rows together
 * stays until the whole plan is checked.
 */
export function recheckedIssuesText(
  before: string,
  findings: readonly Finding[],
  headerOf: (column: string) => string,
): string {
  const kept = before.split('\n').filter(isAboutSeveralRows);
  return joined([...findings.map((finding) => lineOf(finding, headerOf)), ...kept]);
}

function lineOf(
  { severity, place, message }: Finding,
  headerOf: (column: string) => string,
): string {
  return `${SEVERITY_WORDS[severity]} · ${headerOf(place.column)}: ${message}`;
}

function joined(lines: readonly string[]): string {
  return SEVERITIES.flatMap((severity) =>
    lines.filter((line) => line.startsWith(`${SEVERITY_WORDS[severity]} · `)),
  ).join('\n');
}

const PLAN_RULES = RULES.filter((rule): rule is PlanRule => rule.scope === 'plan');

function isAboutSeveralRows(line: string): boolean {
  const message = line.slice(line.indexOf(': ') + 2);
  return PLAN_RULES.some((rule) => rule.message.test(message));
}
