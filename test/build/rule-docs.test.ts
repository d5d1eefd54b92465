import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder } from '../../build/project.ts';
import { RULES_FILE, ruleDocsText } from '../../build/rule-docs.ts';
import { RULE_CODES } from '../../src/core/validation/rule-codes.ts';
import { RULES } from '../../src/core/validation/rules.ts';

function fileOf(path: string): string {
  return readFileSync(join(projectFolder, path), 'utf8');
}

test('the page of the rules is as the rules are: npm run docs:rules', () => {
  expect(fileOf(RULES_FILE)).toBe(ruleDocsText());
});

test('it has one line for each code', () => {
  const lines = ruleDocsText().split('\n');
  for (const code of RULE_CODES) {
    expect(lines.filter((line) => line.startsWith(`| \`${code}\` |`))).toHaveLength(1);
  }
});

test('the articles page has each demand that a rule rests on', () => {
  const articles = fileOf('docs/articles.md');
  const sources = RULES.flatMap(({ source = '' }) => source.match(/\d{3}-\d+/g) ?? []);
  for (const source of sources) expect(articles).toContain(source);
  for (const { source = '' } of RULES) {
    expect(source).toMatch(/^$|^\d{3}-\d+(?:(?:, | to )\d{3}-\d+)*$/);
  }
});
