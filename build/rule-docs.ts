import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RULES } from '../src/core/validation/rules.ts';
import { TO_FILL } from '../src/core/validation/to-fill.ts';
import { CELL_UNREADABLE } from '../src/core/validation/unreadable.ts';
import { runAsProgram } from './program.ts';
import { projectFolder } from './project.ts';

export const RULES_FILE = 'docs/rules.md';

interface DocumentedRule {
  readonly code: string;
  readonly severity: string;
  readonly why: string;
  readonly example: string;
  readonly source?: string;
}

const INTRODUCTION = `# Rules

What Row Forward finds in a plan, and why. \`npm run docs:rules\` writes this page from the rules
themselves, in \`src/core/validation/rules/\`.

- An error stops approval and files for schedulers, a warning wants looking at, a hint may be left.
- Findings ripen: while a row is an idea further off than the lead days, what it lacks is one hint,
  \`to-fill\`. Inside the lead days errors about missing things are warnings; from Ready on, two days
  before the date, and for rows that are past, each has the severity below.
- A month as a whole is judged once a row of it is more than an idea, until its review is closed.
- In the tab Settings, *Rules off* takes codes that say nothing, and *Rule severities* codes that
  matter more or less to you, such as \`cadence-gap = warning\`. \`pack:*\` means all codes that begin so.
  The limits of rules have settings of their own.
- Rules of your own are written in a tab, without code: see [Your own rules](own-rules.md).
- Numbers such as 000-6 point at what the [articles](articles.md) ask.
`;

/** The page as it should stand in the project. */
export function ruleDocsText(): string {
  const rules: readonly DocumentedRule[] = [CELL_UNREADABLE, TO_FILL, ...RULES];
  return [
    INTRODUCTION,
    '| Code | Severity | Fires, for example | Reason | Article |',
    '|---|---|---|---|---|',
    ...rules.map(lineOf),
    '',
  ].join('\n');
}

function lineOf({ code, severity, why, example, source = '' }: DocumentedRule): string {
  const cells = [`\`${code}\``, severity, example, why, source];
  return `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
}

await runAsProgram(import.meta.url, async () => {
  await writeFile(join(projectFolder, RULES_FILE), ruleDocsText());
});
