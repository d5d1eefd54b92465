import type { Finding, Severity } from './finding.ts';

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
  return SEVERITIES.flatMap((severity) =>
    findings
      .filter((finding) => finding.severity === severity)
      .map((finding) => lineOf(finding, headerOf)),
  ).join('\n');
}

function lineOf(
  { severity, place, message }: Finding,
  headerOf: (column: string) => string,
): string {
  return `${SEVERITY_WORDS[severity]} · ${headerOf(place.column)}: ${message}`;
}
