import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { startSettings } from '../../../src/core/settings/definitions.ts';
import type { Finding } from '../../../src/core/validation/finding.ts';
import { RULES } from '../../../src/core/validation/rules.ts';
import { validate } from '../../../src/core/validation/validate.ts';
import { GOAL, inputOf, rowsOf, SOUND_POST, stageOf } from './a-plan.ts';
import type { RuleCase, RuleCases } from './rules/rule-case.ts';

const names = readdirSync(new URL('./rules', import.meta.url))
  .filter((file) => file.endsWith('.cases.ts'))
  .map((file) => file.slice(0, -'.cases.ts'.length));
const allCases = await Promise.all(
  names.map(async (name): Promise<RuleCases> => {
    const loaded: { readonly cases: RuleCases } = await import(`./rules/${name}.cases.ts`);
    return loaded.cases;
  }),
);

function findingsOf(code: string, given: RuleCase): Finding[] {
  const input = inputOf({
    plan: rowsOf(given.rows ?? [given.row ?? {}], given.unreadable),
    settings: { ...startSettings(), ...given.settings },
    ...given.tables,
  });
  const { month } = given;
  return validate(input, month === undefined ? {} : { month }).filter(
    (finding) => finding.code === code,
  );
}

test('each rule has its cases, and each code is there once', () => {
  const codes = RULES.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  expect(allCases.map(({ code }) => code).sort()).toEqual([...codes].sort());
  expect(names).toEqual(allCases.map(({ code }) => code.replace(':', '-')));
});

describe.each(allCases)('$code', ({ code, fires, passes }) => {
  const rule = RULES.find((each) => each.code === code);

  test.each(fires)('fires: $name', ({ tab = 'plan', column, severity, on = [2], ...given }) => {
    const findings = findingsOf(code, given);
    expect(findings.map(({ place }) => place)).toEqual(on.map((row) => ({ tab, row, column })));
    for (const finding of findings) {
      expect(finding.severity).toBe(severity ?? rule?.severity);
      expect(finding.message).toContain(given.says ?? '');
      expect(finding.fix?.to).toBe(given.fix);
    }
  });

  test.each(passes)('passes: $name', (given) => {
    expect(findingsOf(code, given)).toEqual([]);
  });
});

test('the sound post has no finding at all', () => {
  const input = inputOf({ cycle: [stageOf(SOUND_POST.stage)], goals: [GOAL] });
  expect(validate(input)).toEqual([]);
});

test('the example of a rule is a line and no sentence', () => {
  for (const { example } of RULES) {
    expect(example).toMatch(/^\S.{8,90}[^.]$/);
  }
});

test('messages and reasons are sentences without code words', () => {
  for (const { why } of RULES) expect(why).toMatch(/^[A-Z].*[.)]$/);
  const messages = allCases.flatMap(({ code, fires }) =>
    fires.flatMap((given) => findingsOf(code, given).map(({ message }) => message)),
  );
  for (const message of messages) {
    expect(message).toMatch(/^[“A-Z].*\.$/);
    expect(message).not.toMatch(/undefined|null|NaN|\bmust\b|\berror\b|invalid/i);
  }
});
