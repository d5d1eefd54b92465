import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type GoogleClass, readGoogleClasses } from './google-types.ts';
import { runAsProgram } from './program.ts';
import { projectFolder } from './project.ts';

export const MEMBERS_FILE = 'src/workbench/gas/google-members.ts';

/** What the host offers a part of; every other class of Google's is no business of its own. */
const OFFERED = new Set([
  ...['SpreadsheetApp', 'Spreadsheet', 'Sheet', 'Range', 'RangeList', 'NamedRange', 'Group'],
  ...['Filter', 'FilterCriteria', 'FilterCriteriaBuilder'],
  ...['DataValidation', 'DataValidationBuilder', 'Protection', 'ContainerInfo'],
  ...['ConditionalFormatRule', 'ConditionalFormatRuleBuilder', 'BooleanCondition'],
  ...['DeveloperMetadata', 'DeveloperMetadataFinder', 'DeveloperMetadataLocation'],
  ...['EmbeddedChart', 'EmbeddedChartBuilder', 'EmbeddedColumnChartBuilder'],
  ...['EmbeddedBarChartBuilder', 'EmbeddedAreaChartBuilder', 'EmbeddedComboChartBuilder'],
  ...['EmbeddedLineChartBuilder', 'EmbeddedScatterChartBuilder', 'EmbeddedPieChartBuilder'],
  ...['ChartOptions', 'Charts', 'Ui', 'Menu', 'PromptResponse', 'User', 'Session', 'Logger'],
  ...['CacheService', 'Cache', 'LockService', 'Lock', 'PropertiesService', 'Properties'],
  ...['HtmlService', 'HtmlOutput', 'ScriptApp', 'Utilities'],
]);

/** The source of the host's table of Google's members, as it should stand. */
export function membersSource(): string {
  const classes = readGoogleClasses()
    .filter(({ name }) => OFFERED.has(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return [
    '/**',
    " * The members of Google's classes and what they take, by class. `npm run members` writes this file",
    ' * anew from the declarations of the package @types/google-apps-script.',
    ' *',
    ' * A method has its overloads in brackets, a letter for each parameter: `s` text, `n` number, `b`',
    ' * boolean, `a` array, `o` object, `f` function, `?` whatever, a capital where it may be null, `*`',
    ' * whatever follows.',
    ' */',
    'export const GOOGLE_MEMBERS: Readonly<Record<string, string>> = {',
    ...classes.map(entryOf),
    '};',
    '',
  ].join('\n');
}

/** As the formatter has it: on one line where it fits, or where breaking it would win nothing. */
function entryOf(found: GoogleClass): string {
  const line = `  ${found.name}: '${membersOf(found)}',`;
  return line.length <= 100 || found.name.length <= 2 ? line : line.replace(': ', ':\n    ');
}

function membersOf({ members }: GoogleClass): string {
  return members
    .map(({ name, overloads }) => (overloads.length > 0 ? `${name}(${overloads.join('|')})` : name))
    .join(' ');
}

await runAsProgram(import.meta.url, () =>
  writeFile(join(projectFolder, MEMBERS_FILE), membersSource()),
);
